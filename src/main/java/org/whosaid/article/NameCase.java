package org.whosaid.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rewrites names in capitals as they would be written in a sentence. */
final class NameCase {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
    private static final Set<String> PARTICLES = Phrases.set("particles");

    private NameCase() {
    }

    /** The name, with words in capitals in mixed case: "NEW YORK" is "New York", "U.N." stays. */
    static String restore(String name) {
        String restored = SPACE.splitAsStream(name.strip()).map(NameCase::restoreWord).collect(Collectors.joining(" "));
        return restored.isEmpty() ? restored : restored.substring(0, 1).toUpperCase(Locale.ROOT) + restored.substring(1);
    }

    private static String restoreWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (PARTICLES.contains(lower)) {
            return lower;
        }
        if (word.startsWith("Mc") && word.length() > 3) {
            return word.substring(0, 3) + lower.substring(3);
        }
        boolean capitals = word.codePoints().filter(Character::isUpperCase).count() > 1
                && word.codePoints().noneMatch(Character::isLowerCase);
        boolean initials = word.indexOf('.') >= 0 && (word.indexOf('.') < word.length() - 1 || word.length() < 3);
        return capitals && !initials ? capitalise(lower) : word;
    }

    private static String capitalise(String lower) {
        StringBuilder word = new StringBuilder(lower);
        for (int unit = 0; unit < word.length(); unit++) {
            if (unit == 0 || "-/'’".indexOf(word.charAt(unit - 1)) >= 0 && unit + 1 < word.length()) {
                word.setCharAt(unit, Character.toUpperCase(word.charAt(unit)));
            }
        }
        return word.toString();
    }
}
