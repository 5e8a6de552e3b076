package org.whosaid.attribution.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whosaid.attribution.Source;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.quotation.Quotation;

/**
 * Dialogues as novels print them: each turn a short paragraph that begins with its mark, two people by turns, and most
 * turns without a cue. In the news a paragraph without a cue goes on with the speaker before; so turns count only where
 * several paragraphs in a row look like that and the first two name different people. For one article.
 */
final class Dialogue {

    private static final int MIN_TURNS = 4;
    private static final int MIN_TURNS_WITHOUT_CUE = 2;
    private static final int MAX_TURN_WORDS = 40;
    private static final int MAX_CUE_WORDS = 6;

    private final TokenView tokens;
    private final QuotedTokens quoted;
    /** Of each block that is a turn of a dialogue: the attribution of its words, once it is known. */
    private final Map<Integer, Optional<AttributionBuilder>> turns = new HashMap<>();
    /** The turns that have no cue. */
    private final Set<Integer> bare = new HashSet<>();

    Dialogue(QuotedTokens quoted) {
        this.tokens = quoted.tokens();
        this.quoted = quoted;
        int first = 0;
        int next = 0;
        for (int token = 0; token < tokens.size(); token = next) {
            next = endOfBlock(token);
            boolean more = next < tokens.size() && tokens.blockOf(next) == tokens.blockOf(token) + 1;
            if (!isTurn(token, next)) {
                addRun(first, token);
                first = next;
            } else if (!more) {
                addRun(first, next);
                first = next;
            }
        }
    }

    /** Notes the turns of a row of paragraphs that look like some, where it is long enough. */
    private void addRun(int from, int to) {
        Set<Integer> withoutCue = new HashSet<>();
        List<Integer> blocks = new ArrayList<>();
        int next = 0;
        for (int token = from; token < to; token = next) {
            next = endOfBlock(token);
            blocks.add(tokens.blockOf(token));
            if (quotedWords(token, next) == quoted.wordCount(token, next)) {
                withoutCue.add(tokens.blockOf(token));
            }
        }
        if (blocks.size() >= MIN_TURNS && withoutCue.size() >= MIN_TURNS_WITHOUT_CUE) {
            blocks.forEach(block -> turns.put(block, Optional.empty()));
            bare.addAll(withoutCue);
        }
    }

    private int endOfBlock(int token) {
        int end = token + 1;
        while (end < tokens.size() && tokens.blockOf(end) == tokens.blockOf(token)) {
            end++;
        }
        return end;
    }

    private boolean isTurn(int start, int end) {
        int number = quoted.quotationOf(start);
        int words = quoted.wordCount(start, end);
        return number != TokenView.NONE && isWhole(quoted.quotations().get(number)) && words <= MAX_TURN_WORDS
                && words - quotedWords(start, end) <= MAX_CUE_WORDS;
    }

    private static boolean isWhole(Quotation quotation) {
        return quotation.parts().size() == 1 && !quotation.flags().contains(Quotation.Flag.UNCLOSED);
    }

    private int quotedWords(int start, int end) {
        int words = 0;
        for (int token = start; token < end; token++) {
            words += quoted.isQuoted(token) && !tokens.isSign(token) ? 1 : 0;
        }
        return words;
    }

    /** Notes whose words a block's are. */
    void note(int block, AttributionBuilder attribution) {
        turns.computeIfPresent(block, (number, before) -> Optional.of(attribution));
    }

    /** The attribution of the other one's last turn: whose turn a block is that names nobody. */
    Optional<AttributionBuilder> whoseTurn(int block) {
        Optional<AttributionBuilder> last = turns.getOrDefault(block - 1, Optional.empty());
        Optional<AttributionBuilder> other = turns.getOrDefault(block - 2, Optional.empty());
        return bare.contains(block) && last.isPresent() && other.isPresent() && areTwo(last.get(), other.get())
                ? other : Optional.empty();
    }

    private boolean areTwo(AttributionBuilder one, AttributionBuilder other) {
        return one.origin().source() instanceof Source.Stated first && other.origin().source() instanceof Source.Stated second
                && areTwo(words(first), words(second));
    }

    /** Two names, or "he" and "she"; a name and a pronoun, or a full name and its last word, may be the same one. */
    private static boolean areTwo(List<String> one, List<String> other) {
        boolean parts = one.containsAll(other) || other.containsAll(one);
        return !parts && Lexicon.SPEAKING_PRONOUN.words().containsAll(one) == Lexicon.SPEAKING_PRONOUN.words().containsAll(other);
    }

    private List<String> words(Source.Stated source) {
        return List.of(tokens.words(source.head()).toLowerCase(Locale.ROOT).split("\\s+"));
    }
}
