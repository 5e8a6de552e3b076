package org.whosaid.article;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line tells of who has the word in it. */
final class SpokenWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}’'-]++");
    private static final Pattern OWNER = Pattern.compile("['’]s$");
    private static final Pattern QUOTATION = Pattern.compile("“[^”]*”|\"[^\"]*\"");
    private static final Pattern SPOKEN =
            Pattern.compile("(?i)(?<![\\p{L}’'])" + Phrases.anyOf("spoken words") + "(?!\\p{L})");

    private SpokenWords() {
    }

    /** Whether some words say "I", "we" or "you" outside quotation marks. */
    static boolean areIn(String words) {
        return SPOKEN.matcher(QUOTATION.matcher(words).replaceAll("")).find();
    }

    /** Those of some names in lower case that a line has in mixed case. */
    static Set<String> names(LayoutLine line, Set<String> wanted) {
        Set<String> names = new HashSet<>();
        Matcher matcher = WORD.matcher(line.words());
        while (matcher.find()) {
            String word = OWNER.matcher(matcher.group()).replaceFirst("");
            String name = word.toLowerCase(Locale.ROOT);
            if (wanted.contains(name) && isCapitalised(word)) {
                names.add(name);
            }
        }
        return names;
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.codePointAt(0)) && word.codePoints().anyMatch(Character::isLowerCase);
    }
}
