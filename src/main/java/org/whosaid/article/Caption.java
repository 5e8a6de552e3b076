package org.whosaid.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells lines that stand below a picture: what it shows, if they say so, and who took it. */
final class Caption {

    private static final int LONGEST = 150;
    private static final String CREDITED_TO =
            "\\p{Lu}[^ /\"“”]*+(?:[ /]++(?:\\p{Lu}[^ /\"“”]*+|via|for|of|the|de)){0,7}+";
    private static final String PICTURE = "(?i:images?|photos?|photographs?|pictures?|credits?)";
    private static final Pattern CREDITED = Pattern.compile("(?<shown>[^\"“”]{0,130})(?:\\b" + PICTURE
            + "(?i: courtesy(?: of)?| by)?[:;] *|(?<=^|[.;(|] ?)" + PICTURE + " (?i:by|courtesy(?: of)?) +)" + CREDITED_TO);
    private static final Pattern CLOSE = Pattern.compile("[.\"”]+$");

    private Caption() {
    }

    /** Whether a piece names who took the picture, and does no more than say what it shows. */
    static boolean isCredited(LayoutLine piece) {
        return piece.length() <= LONGEST && LineShape.of(bare(piece)).sentences() <= 1 && credited(piece).matches();
    }

    /** Whether a credited piece says what the picture shows. */
    static boolean isDescribed(LayoutLine piece) {
        Matcher credited = credited(piece);
        return isCredited(piece) && credited.matches()
                && credited.group("shown").codePoints().anyMatch(Character::isLetter);
    }

    private static Matcher credited(LayoutLine piece) {
        return CREDITED.matcher(bare(piece));
    }

    private static String bare(LayoutLine piece) {
        return CLOSE.matcher(piece.head()).replaceFirst("");
    }
}
