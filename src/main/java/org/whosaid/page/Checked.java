package org.whosaid.page;

import java.util.Optional;

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
