package org.whosaid.evaluation.report;

import java.util.List;
import java.util.stream.Collectors;
import org.whosaid.evaluation.score.Finding;

/** Errors as tab separated values, for a spreadsheet or {@code grep}: one a line, under a line of names. */
public final class ErrorTable {

    private static final String HEADER = String.join("\t", "error", "article", "start", "end", "expected", "found",
            "before", "words", "after") + "\n";

    private ErrorTable() {
    }

    /** All errors in their order. No cell holds a tab or a line break, as each is in one line. */
    public static String of(List<Finding> errors) {
        return errors.stream().map(ErrorTable::line).collect(Collectors.joining("", HEADER, ""));
    }

    private static String line(Finding error) {
        return String.join("\t", error.error().words(), error.article(), String.valueOf(error.place().start()),
                String.valueOf(error.place().end()), error.expected(), error.found(), error.context().before(),
                error.context().words(), error.context().after()) + "\n";
    }
}
