package org.whosaid.page;

import java.util.List;
import java.util.Optional;
import org.whosaid.correction.Correction;
import org.whosaid.correction.Corrections;
import org.whosaid.record.ArticleRecord;

/**
 * What somebody who looked at a quotation said of it.
 *
 * @param quoteId as the record gives it: q1, q2 and so on
 * @param state   what they found
 * @param speaker who said it; there where the state is {@link State#CORRECTED}, otherwise of no account
 */
public record Checked(String quoteId, State state, Optional<String> speaker) {

    /** Checks that a correction says who. */
    public Checked {
        if (state == State.CORRECTED && speaker.isEmpty()) {
            throw new IllegalArgumentException("a correction of " + quoteId + " without a speaker");
        }
    }

    /** What people said of the quotations of an article, by what is kept of it. */
    public static List<Checked> of(ArticleRecord article, Corrections corrections) {
        return corrections.of(article).entrySet().stream().map(entry -> of(entry.getKey(), entry.getValue())).toList();
    }

    private static Checked of(String quoteId, Correction line) {
        Optional<String> name = Optional.ofNullable(line.speaker()).map(Correction.RightSpeaker::name);
        return switch (line.verdict()) {
            case SPEAKER -> new Checked(quoteId, State.CORRECTED, name);
            case NONE -> new Checked(quoteId, State.REJECTED, Optional.empty());
            case CONFIRMED, WITHDRAWN -> new Checked(quoteId, State.CONFIRMED, name);
        };
    }

    /** What was found. */
    public enum State {
        /** The record's speaker is right. */
        CONFIRMED,
        /** Somebody else said it. */
        CORRECTED,
        /** It is no quotation. */
        REJECTED
    }
}
