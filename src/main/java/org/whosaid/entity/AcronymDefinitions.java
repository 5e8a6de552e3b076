package org.whosaid.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.whosaid.entity.gazetteer.FirstNames;
import org.whosaid.language.EntityType;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;

/**
 * Finds organizations that an article introduces with their acronym: "Department of River Safety (DRS)". The initials make
 * both names and their border certain, whatever the tagger saw. For one article, one thread.
 */
final class AcronymDefinitions {

    private static final Pattern ACRONYM = Pattern.compile("\\p{javaUpperCase}{2,8}");

    private final TokenView tokens;
    private final FirstNames firstNames;

    AcronymDefinitions(TokenView tokens, FirstNames firstNames) {
        this.tokens = tokens;
        this.firstNames = firstNames;
    }

    /** The names, with those that are defined in place of what overlaps them; in order and disjoint. */
    List<NameSpan> complete(List<NameSpan> names) {
        List<NameSpan> defined = new ArrayList<>();
        for (int token = 1; token + 2 < tokens.size(); token++) {
            if (tokens.text(token).equals("(") && tokens.text(token + 2).equals(")") && isAcronym(tokens.text(token + 1))) {
                int start = start(token, tokens.text(token + 1));
                if (start < token && !isPerson(names, start, token)) {
                    defined.add(NameSpan.of(tokens, EntityType.ORGANIZATION, start, token));
                    defined.add(NameSpan.of(tokens, EntityType.ORGANIZATION, token + 1, token + 2));
                }
            }
        }
        return defined.isEmpty() ? names : merged(names, defined);
    }

    /** "Ann Holm (AH)" are a person's initials. */
    private boolean isPerson(List<NameSpan> names, int start, int end) {
        return firstNames.gender(tokens.text(start)) != NamedEntity.Gender.UNKNOWN && names.stream()
                .anyMatch(name -> name.type() == EntityType.PERSON && name.start() == start && name.end() == end);
    }

    private static boolean isAcronym(String text) {
        return ACRONYM.matcher(text).matches();
    }

    /** Where the words begin whose initials are these letters; the bracket itself where there are none. */
    private int start(int bracket, String letters) {
        int letter = letters.length() - 1;
        int start = bracket;
        for (int token = bracket - 1; token >= 0 && letter >= 0 && tokens.sameSentence(token, bracket); token--) {
            if (tokens.isCapitalized(token) && tokens.text(token).charAt(0) == letters.charAt(letter)) {
                letter--;
                start = token;
            } else if (!Lexicon.NAME_LINK.has(tokens.text(token))) {
                break;
            }
        }
        return letter < 0 ? start : bracket;
    }

    private static List<NameSpan> merged(List<NameSpan> names, List<NameSpan> defined) {
        BitSet taken = new BitSet();
        defined.forEach(name -> taken.set(name.start(), name.end()));
        return Stream.concat(defined.stream(), names.stream().filter(name -> taken.get(name.start(), name.end()).isEmpty()))
                .sorted(Comparator.comparingInt(NameSpan::start)).toList();
    }
}
