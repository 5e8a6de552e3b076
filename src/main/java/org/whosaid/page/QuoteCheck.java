package org.whosaid.page;

import java.util.List;
import java.util.Optional;
import org.whosaid.correction.Correction;
import org.whosaid.correction.Corrections;
import org.whosaid.record.ArticleRecord;

/**
 * The result of checking a quotation by hand.
 *
 * @param quoteId the id of the quote in the record: q1, q2 and so on
 * @param state   the result
 * @param speaker the right speaker; required if the state is {@link State#CORRECTED}, otherwise ignored
 */
public record QuoteCheck(String quoteId, State state, Optional<String> speaker) {

    /** @throws IllegalArgumentException if the state is {@link State#CORRECTED} and there is no speaker */
    public QuoteCheck {
        if (state == State.CORRECTED && speaker.isEmpty()) {
            throw new IllegalArgumentException("a correction of " + quoteId + " without a speaker");
        }
    }

    /** The checks of an article among the corrections of its run. */
    public static List<QuoteCheck> of(ArticleRecord article, Corrections corrections) {
        return corrections.of(article).entrySet().stream().map(entry -> of(entry.getKey(), entry.getValue())).toList();
    }

    private static QuoteCheck of(String quoteId, Correction line) {
        Optional<String> name = Optional.ofNullable(line.speaker()).map(Correction.RightSpeaker::name);
        return switch (line.verdict()) {
            case SPEAKER -> new QuoteCheck(quoteId, State.CORRECTED, name);
            case NONE -> new QuoteCheck(quoteId, State.REJECTED, Optional.empty());
            case CONFIRMED, WITHDRAWN -> new QuoteCheck(quoteId, State.CONFIRMED, name);
        };
    }

    /** The result of a check. */
    public enum State {
        /** The record's speaker is right. */
        CONFIRMED,
        /** Somebody else said it. */
        CORRECTED,
        /** It is not a quotation. */
        REJECTED
    }
}
