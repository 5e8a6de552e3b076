package org.whosaid.entity;

import java.util.List;
import org.whosaid.language.EntityType;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;

/**
 * Finds organizations that the tagger passed over and whose own words tell what they are: "Lagoon Magazine", "the
 * Republican party". For one article, one thread.
 */
final class OrganizationFinder {

    private static final int MAX_WORDS_BEFORE_LAST = 6;

    private final TokenView tokens;

    OrganizationFinder(TokenView tokens) {
        this.tokens = tokens;
    }

    /** The names together with those found between them; in order and disjoint. */
    List<NameSpan> complete(List<NameSpan> names) {
        return NameGaps.fill(names, tokens.size(), (name, from) -> name, this::addBetween);
    }

    private void addBetween(int from, int to, List<NameSpan> found) {
        int free = from;
        for (int last = from + 1; last < to; last++) {
            int start = isParty(last) ? last - 1 : isEnding(last) ? start(free, last) : last;
            if (start < last && !tokens.pos(last + 1).isProperNoun()) {
                add(start, last + 1, found);
                free = last + 1;
            }
        }
    }

    /** A people's name right before it is part of it: "the Norwegian Ski Federation"; a party has many names for itself. */
    private void add(int start, int end, List<NameSpan> found) {
        int before = found.size() - 1;
        boolean people = before >= 0 && found.get(before).type() == EntityType.NATIONALITY && found.get(before).end() == start
                && tokens.sameSentence(start - 1, start) && !tokens.text(end - 1).equalsIgnoreCase("party");
        int first = people ? found.remove(before).start() : start;
        found.add(NameSpan.of(tokens, EntityType.ORGANIZATION, first, end));
    }

    private boolean isEnding(int last) {
        return tokens.isCapitalized(last) && Lexicon.ORGANIZATION_ENDING.has(tokens.lower(last));
    }

    private boolean isParty(int last) {
        return tokens.text(last).equals("party") && tokens.isCapitalized(last - 1) && Lexicon.PARTY.has(tokens.lower(last - 1))
                && tokens.sameSentence(last, last - 1);
    }

    /** The first of the capitalized words that end with this one. */
    private int start(int from, int last) {
        int start = last;
        while (start > Math.max(from, last - MAX_WORDS_BEFORE_LAST) && tokens.sameSentence(start - 1, last)
                && tokens.isProse(start - 1) && isNamed(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean isNamed(int token) {
        boolean adjective = tokens.pos(token).isAdjective() && !tokens.startsSentence(token);
        return tokens.isCapitalized(token) && (tokens.pos(token).isProperNoun() || adjective);
    }
}
