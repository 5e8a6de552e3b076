package org.whosaid.architecture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The alternatives of a regular expression, those of its groups too: of "a(?:b|c)|d" the four "a", "b", "c" and "d". */
final class Alternatives {

    /** What has no word in it, or opens a group: escapes, classes, counts. */
    private static final Pattern PIECE = Pattern.compile(
            "(?<none>\\\\[pP]\\{[^}]*\\}|\\\\.|\\[\\^?\\]?(?:\\\\.|\\[[^\\]]*\\]|[^\\]\\\\])*\\]|\\{\\d+,?\\d*\\})"
            + "|(?<open>\\((?:\\?(?:<[=!]|<\\w+>|[a-zA-Z-]*[:)]|[=!>]))?)|(?<sign>[)|])|.", Pattern.DOTALL);

    /** The alternatives of one group as far as they are read. */
    private static final class Group {
        private final List<String> done = new ArrayList<>();
        private StringBuilder current = new StringBuilder();

        void next() {
            done.add(current.toString());
            current = new StringBuilder();
        }
    }

    private final List<String> all = new ArrayList<>();
    private final Deque<Group> groups = new ArrayDeque<>(List.of(new Group()));

    Alternatives(String expression) {
        Matcher pieces = PIECE.matcher(expression);
        while (pieces.find()) {
            take(pieces);
        }
        while (!groups.isEmpty()) {
            close(groups.pop());
        }
    }

    /** Of groups with one alternative there is none. */
    List<String> all() {
        return all;
    }

    private void take(Matcher piece) {
        if (piece.group("open") != null) {
            open(piece.group());
        } else if (piece.group("sign") != null) {
            sign(piece.group());
        } else {
            groups.peek().current.append(piece.group("none") == null ? piece.group() : " ");
        }
    }

    private void open(String sign) {
        if (!sign.endsWith(")")) {
            groups.push(new Group());
        }
    }

    private void sign(String sign) {
        if (sign.equals("|")) {
            groups.peek().next();
        } else if (groups.size() > 1) {
            close(groups.pop());
            groups.peek().current.append(' ');
        }
    }

    private void close(Group group) {
        group.next();
        if (group.done.size() > 1) {
            all.addAll(group.done);
        }
    }
}
