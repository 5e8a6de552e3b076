package org.whosaid.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognizes lines below a picture that name who took it, and may say what it shows. */
final class Caption {

    private static final int MAX_CHARS = 150;
    private static final String CREDITED_TO =
            "\\p{Lu}[^ /\"“”]*+(?:[ /]++(?:\\p{Lu}[^ /\"“”]*+|" + Phrases.anyOf("credit particles") + ")){0,7}+";
    private static final String PICTURE = "(?i:" + Phrases.anyOf("picture words") + ")";
    private static final String VERB = " (?i:" + Phrases.anyOf("credit verbs") + ")";
    private static final Pattern CREDITED = Pattern.compile("(?<shown>[^\"“”]{0,130})(?:\\b" + PICTURE + "(?:" + VERB
            + ")?[:;] *|(?<=^|[.;(|] ?)" + PICTURE + VERB + " +)" + CREDITED_TO);
    private static final Pattern CLOSE = Pattern.compile("[.\"”]+$");

    private Caption() {
    }

    /** Whether a line names who took the picture, and does no more beside that than say what it shows. */
    static boolean isCredited(LayoutLine line) {
        return line.length() <= MAX_CHARS && LineShape.of(bare(line)).sentences() <= 1 && credited(line).matches();
    }

    /** Whether a credited line says what the picture shows. */
    static boolean isDescribed(LayoutLine line) {
        Matcher credited = credited(line);
        return isCredited(line) && credited.matches()
                && credited.group("shown").codePoints().anyMatch(Character::isLetter);
    }

    private static Matcher credited(LayoutLine line) {
        return CREDITED.matcher(bare(line));
    }

    private static String bare(LayoutLine line) {
        return CLOSE.matcher(line.head()).replaceFirst("");
    }
}
