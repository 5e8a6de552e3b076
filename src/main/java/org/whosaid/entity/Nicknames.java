package org.whosaid.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.whosaid.entity.gazetteer.FirstNames;
import org.whosaid.language.EntityType;
import org.whosaid.language.TokenView;

/**
 * Joins first name, nickname and last name, of which the last name alone or none was found: "Carl “Sparks” Ode". For one
 * article, one thread.
 */
final class Nicknames {

    private static final Set<String> OPENING_MARKS = Set.of("\"", "“", "``", "'", "‘", "`", "(");
    private static final Set<String> CLOSING_MARKS = Set.of("\"", "”", "''", "'", "’", ")");
    private static final int MAX_NICKNAME_TOKENS = 4;

    private final TokenView tokens;
    private final FirstNames firstNames;

    Nicknames(TokenView tokens, FirstNames firstNames) {
        this.tokens = tokens;
        this.firstNames = firstNames;
    }

    /** The names, in order and disjoint, some of them longer than before. */
    List<NameSpan> complete(List<NameSpan> names) {
        List<NameSpan> complete = new ArrayList<>();
        for (NameSpan name : names) {
            int start = name.type() == EntityType.PERSON && name.isSingle() ? start(name.start()) : name.start();
            if (start < name.start()) {
                removeFrom(start, complete);
            }
            addBetween(end(complete), start, complete);
            NameSpan last = complete.isEmpty() ? null : complete.get(complete.size() - 1);
            if (last == null || last.end() <= start) {
                complete.add(whole(name, start));
            } else if (last.span().end() <= name.span().start()) {
                complete.add(name);
            }
        }
        addBetween(end(complete), tokens.size(), complete);
        return complete;
    }

    /** One past the last token of the names so far. */
    private static int end(List<NameSpan> names) {
        return names.isEmpty() ? 0 : names.get(names.size() - 1).end();
    }

    /** A name from a first name before it, or on to a last name behind it. */
    private NameSpan whole(NameSpan name, int start) {
        int last = name.type() == EntityType.PERSON && name.isSingle() && start == name.start()
                ? lastName(start, tokens.size()) : name.end() - 1;
        return start < name.start() || last >= name.end() ? NameSpan.of(tokens, name.type(), start, last + 1) : name;
    }

    /** Whole names that the tagger missed. */
    private void addBetween(int from, int to, List<NameSpan> names) {
        int first = from;
        while (first < to) {
            int last = lastName(first, to);
            if (last > first) {
                names.add(NameSpan.of(tokens, EntityType.PERSON, first, last + 1));
            }
            first = Math.max(first, last) + 1;
        }
    }

    /** Where the last name behind a first name and a nickname stands; else the first name itself. */
    private int lastName(int first, int to) {
        boolean opens = isFirstName(first) && !tokens.text(first + 1).equals("(");
        for (int last = first + 4; opens && last <= first + 3 + MAX_NICKNAME_TOKENS && last < to; last++) {
            if (tokens.isCapitalized(last) && tokens.pos(last).isNoun() && isQuoted(tokens, first + 1, last)) {
                return last;
            }
        }
        return first;
    }

    private boolean isFirstName(int token) {
        return tokens.isCapitalized(token) && firstNames.contains(tokens.text(token));
    }

    /** The first name and the nickname were perhaps found as names of their own. */
    private static void removeFrom(int start, List<NameSpan> names) {
        while (!names.isEmpty() && names.get(names.size() - 1).start() >= start) {
            names.remove(names.size() - 1);
        }
    }

    /** Where the first name before a nickname before a last name stands; else the last name itself. */
    private int start(int last) {
        for (int opening = last - 3; opening >= Math.max(1, last - 2 - MAX_NICKNAME_TOKENS); opening--) {
            if (isQuoted(tokens, opening, last) && isFirstName(opening - 1)) {
                return opening - 1;
            }
        }
        return last;
    }

    /** Whether the tokens between two parts of a name are a nickname with its marks. */
    static boolean isQuoted(TokenView tokens, int from, int to) {
        return to - from >= 3 && to - from <= MAX_NICKNAME_TOKENS + 2 && OPENING_MARKS.contains(tokens.text(from))
                && CLOSING_MARKS.contains(tokens.text(to - 1)) && tokens.isCapitalized(from + 1)
                && tokens.sameSentence(from - 1, to);
    }
}
