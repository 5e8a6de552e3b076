package org.whosaid.article;

import java.util.regex.Pattern;

/** Tells boilerplate while walking down an article: also links below "Related:", and addresses below "Media contact:". */
final class Footer {

    private static final int MOST_FOLLOWERS = 8;
    private static final int LONGEST_LINK = 120;
    private static final int LONGEST_ADDRESS = 60;
    private static final int MOST_NAME_WORDS = 4;
    private static final Pattern REACHABLE = Pattern.compile(".*(?:[^ ]@[^ ]|\\d{3}[ ).–-]+\\d{3,4}).*");

    private enum Below { NOTHING, LINKS, ADDRESSES }

    private Below below = Below.NOTHING;
    private int followers;

    /** Whether the next piece is boilerplate. To be asked for each piece that could be, in order. */
    boolean takes(LayoutLine piece) {
        if (Boilerplate.announcesLinks(piece)) {
            return start(Below.LINKS);
        }
        if (Boilerplate.announcesContact(piece)) {
            return start(Below.ADDRESSES);
        }
        if (Boilerplate.is(piece) || Caption.isCredited(piece)) {
            return true;
        }
        boolean follows = followers-- > 0 && (below == Below.LINKS ? isLink(piece) : isAddress(piece));
        below = follows ? below : Below.NOTHING;
        followers = follows ? followers : 0;
        return follows;
    }

    private boolean start(Below what) {
        below = what;
        followers = MOST_FOLLOWERS;
        return true;
    }

    private static boolean isLink(LayoutLine piece) {
        LineShape shape = LineShape.of(piece.head());
        return piece.length() <= LONGEST_LINK && (!shape.ended() || shape.strict() && shape.words() > 2);
    }

    private static boolean isAddress(LayoutLine piece) {
        LineShape shape = LineShape.of(piece.head());
        return piece.length() <= LONGEST_ADDRESS && (REACHABLE.matcher(piece.head()).matches()
                || !shape.ended() && shape.titled() && shape.words() <= MOST_NAME_WORDS);
    }
}
