package org.whosaid.attribution.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whosaid.language.TokenView;
import org.whosaid.quotation.Quotation;
import org.whosaid.text.Span;

/** A transcript that an article quotes, with a mark before each turn: “WALLACE: Will you be there? “PENCE: Yes.” */
final class QuotedTurns {

    private static final int MAX_LABEL_WORDS = 3;
    private static final int MIN_TURNS = 2;

    private final TokenView tokens;

    /**
     * A turn.
     *
     * @param label who speaks, by the word in capitals before the colon
     * @param words what is said, in order
     */
    record Turn(Span label, List<Span> words) {
    }

    QuotedTurns(TokenView tokens) {
        this.tokens = tokens;
    }

    /** The turns of a quotation, two or more; none where it is no transcript. */
    List<Turn> of(Quotation quotation) {
        List<Turn> turns = new ArrayList<>();
        for (Span part : quotation.parts()) {
            Optional<Span> label = label(part);
            if (label.isPresent()) {
                int first = tokens.endToken(label.get()) + 1;
                turns.add(new Turn(label.get(), new ArrayList<>(List.of(tokens.span(first, tokens.endToken(part))))));
            } else if (!turns.isEmpty()) {
                turns.get(turns.size() - 1).words().add(part);
            }
        }
        return turns.size() >= MIN_TURNS ? turns : List.of();
    }

    /** The words in capitals with a colon behind that a part begins with. */
    private Optional<Span> label(Span part) {
        int first = tokens.firstToken(part) + 1;
        int end = first;
        while (end < tokens.endToken(part) && end - first < MAX_LABEL_WORDS && isLoud(end)) {
            end++;
        }
        boolean label = end > first && end + 1 < tokens.endToken(part) && tokens.is(end, ":");
        return label ? Optional.of(tokens.span(first, end)) : Optional.empty();
    }

    private boolean isLoud(int token) {
        String text = tokens.text(token);
        return text.length() > 1 && text.codePoints().allMatch(Character::isUpperCase);
    }
}
