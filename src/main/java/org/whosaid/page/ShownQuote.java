package org.whosaid.page;

import java.util.Optional;
import org.whosaid.record.ArticleRecord;

/**
 * A quotation with all that the page says of it.
 *
 * @param number  from 0 in the article's list
 * @param quote   what the record says
 * @param voice   who speaks, after what people said of it
 * @param checked what people said of it
 */
record ShownQuote(int number, ArticleRecord.Quote quote, Voice voice, Optional<Checked> checked) {

    /** The anchor of its words: q1, q2 and so on, whatever a record may call it. */
    String anchor() {
        return "q" + (number + 1);
    }

    boolean isRejected() {
        return checked.filter(check -> check.state() == Checked.State.REJECTED).isPresent();
    }

    /** The classes that tell how its marks look. */
    String look() {
        return isRejected() ? "rejected" : voice.colour();
    }
}
