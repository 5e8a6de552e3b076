package org.whosaid.article;

import java.util.regex.Pattern;

/** Recognizes boilerplate, also links below "Related:" and addresses below "Media contact:". */
final class Footer {

    private static final int MAX_FOLLOWING_LINES = 8;
    private static final int MAX_LINK_CHARS = 120;
    private static final int MAX_ADDRESS_CHARS = 60;
    private static final int MAX_NAME_WORDS = 4;
    private static final Pattern REACHABLE = Pattern.compile(".*(?:[^ ]@[^ ]|\\d{3}[ ).–-]+\\d{3,4}).*");

    private enum Below { NOTHING, LINKS, ADDRESSES }

    private Below below = Below.NOTHING;
    private int linesLeft;

    /** Whether the next line is boilerplate or a credited caption. Call it for each line that may be, in order. */
    boolean covers(LayoutLine line) {
        if (Boilerplate.announcesLinks(line)) {
            return start(Below.LINKS);
        }
        if (Boilerplate.announcesContact(line)) {
            return start(Below.ADDRESSES);
        }
        if (Boilerplate.is(line) || Caption.isCredited(line)) {
            return true;
        }
        boolean follows = linesLeft-- > 0 && (below == Below.LINKS ? isLink(line) : isAddress(line));
        below = follows ? below : Below.NOTHING;
        linesLeft = follows ? linesLeft : 0;
        return follows;
    }

    private boolean start(Below what) {
        below = what;
        linesLeft = MAX_FOLLOWING_LINES;
        return true;
    }

    private static boolean isLink(LayoutLine line) {
        LineShape shape = LineShape.of(line.head());
        return line.length() <= MAX_LINK_CHARS && (!shape.ended() || shape.strict() && shape.words() > 2);
    }

    private static boolean isAddress(LayoutLine line) {
        LineShape shape = LineShape.of(line.head());
        return line.length() <= MAX_ADDRESS_CHARS && (REACHABLE.matcher(line.head()).matches()
                || !shape.ended() && shape.titled() && shape.words() <= MAX_NAME_WORDS);
    }
}
