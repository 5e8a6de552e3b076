package org.whosaid.evaluation.score;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.whosaid.evaluation.gold.ScorerTokens;

/** How close a name is to one that is accepted. Case, punctuation, articles, common titles and a possessive don't count. */
public enum NameMatch {
    /** Another name, or none. */
    NO,
    /** A part of the other that ends in the same word: Clinton for Hillary Clinton, or the other way around. */
    LENIENT,
    /** The same words. */
    STRICT;

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Set<String> NO_PART = Set.of("the", "a", "an", "mr", "mrs", "ms", "dr", "sen", "rep", "gov",
            "president");

    /** The best match with any of the accepted names. */
    public static NameMatch of(String name, List<String> accepted) {
        List<String> words = words(name);
        NameMatch best = NO;
        for (String other : accepted) {
            NameMatch match = of(words, words(other));
            best = match.compareTo(best) > 0 ? match : best;
        }
        return best;
    }

    private static NameMatch of(List<String> name, List<String> other) {
        if (name.isEmpty() || other.isEmpty()) {
            return NO;
        }
        if (name.equals(other)) {
            return STRICT;
        }
        boolean sameLast = name.get(name.size() - 1).equals(other.get(other.size() - 1));
        return sameLast && (isPart(name, other) || isPart(other, name)) ? LENIENT : NO;
    }

    /** Whether a name ends in the same word as an accepted one. */
    static boolean sameLastWord(String name, List<String> accepted) {
        List<String> words = words(name);
        return !words.isEmpty() && accepted.stream().map(NameMatch::words).anyMatch(other -> !other.isEmpty()
                && other.get(other.size() - 1).equals(words.get(words.size() - 1)));
    }

    private static boolean isPart(List<String> words, List<String> of) {
        return new HashSet<>(of).containsAll(words);
    }

    /** The words of a name that count. */
    static List<String> words(String name) {
        String owner = POSSESSIVE.matcher(ScorerTokens.stripped(name)).replaceFirst("");
        return ScorerTokens.of(owner).stream().filter(word -> !NO_PART.contains(word)).toList();
    }
}
