package org.whosaid.evaluation.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as they are printed: rounded from their exact binary value, halves to the even digit. */
public final class Decimal {

    private Decimal() {
    }

    static String of(double value, int digits) {
        return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** With one digit behind the point. */
    public static String percent(double percent) {
        return of(percent, 1);
    }
}
