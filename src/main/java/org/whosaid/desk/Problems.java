package org.whosaid.desk;

import org.whosaid.correction.CorrectionException;
import org.whosaid.run.RunException;
import org.whosaid.search.SearchException;

/** From what the other rooms throw to what is answered. */
final class Problems {

    private Problems() {
    }

    static Problem of(Throwable thrown) {
        if (thrown instanceof SearchException search && search.isQuestion()) {
            return new Problem(400, String.valueOf(search.getMessage()));
        }
        boolean tells = thrown instanceof SearchException || thrown instanceof CorrectionException
                || thrown instanceof RunException;
        return tells ? new Problem(503, String.valueOf(thrown.getMessage()))
                : new Problem(500, "the program broke down (" + thrown.getClass().getSimpleName() + "); please report it");
    }
}
