package org.whosaid.page;

import java.util.Optional;
import org.whosaid.record.ArticleRecord;

/**
 * A quotation to be shown.
 *
 * @param number  its index in the record, from 0
 * @param quote   the quote in the record
 * @param voice   its speaker, with corrections applied
 * @param checked the result of a check, if there was one
 */
record ShownQuote(int number, ArticleRecord.Quote quote, Voice voice, Optional<QuoteCheck> checked) {

    /** The anchor of its words: q1, q2 and so on, independent of the id in the record. */
    String anchor() {
        return "q" + (number + 1);
    }

    boolean isRejected() {
        return checked.filter(check -> check.state() == QuoteCheck.State.REJECTED).isPresent();
    }

    /** The CSS class for the look of its marks. */
    String look() {
        return isRejected() ? "rejected" : voice.colour();
    }
}
