package org.whosaid.desk;

import org.whosaid.correction.CorrectionException;
import org.whosaid.run.RunException;
import org.whosaid.search.SearchException;

/** Turns exceptions of other packages into problems. */
final class Problems {

    private Problems() {
    }

    static Problem of(Throwable thrown) {
        if (thrown instanceof SearchException search && search.isBadQuery()) {
            return new Problem(400, String.valueOf(search.getMessage()));
        }
        boolean expected = thrown instanceof SearchException || thrown instanceof CorrectionException
                || thrown instanceof RunException;
        return expected ? new Problem(503, String.valueOf(thrown.getMessage()))
                : new Problem(500, "unexpected error (" + thrown.getClass().getSimpleName() + "); please report it");
    }
}
