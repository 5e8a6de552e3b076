package org.whosaid.validation;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.whosaid.record.Failure;
import org.whosaid.record.RecordReader;

/** Checks that a failure has all it needs: input, stage and cause, each in one line. */
final class FailureCheck {

    private FailureCheck() {
    }

    static void check(String line, Consumer<String> faults) {
        try {
            Failure failure = RecordReader.failure(line);
            said("input", failure.input(), faults);
            said("stage", failure.stage(), faults);
            said("cause", failure.cause(), faults);
            if (failure.line() != null && failure.line() < 1) {
                faults.accept("line is " + failure.line() + ", but the first line is 1");
            }
        } catch (IllegalArgumentException e) {
            faults.accept("not a failure: " + e.getMessage());
        }
    }

    private static void said(String field, @Nullable String value, Consumer<String> faults) {
        if (value == null || value.isBlank()) {
            faults.accept(field + " is missing");
        } else if (value.lines().count() > 1) {
            faults.accept(field + " has several lines");
        }
    }
}
