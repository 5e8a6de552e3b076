package org.whosaid.quotation;

import java.util.List;
import org.whosaid.text.Span;

/**
 * All quotation marks of an article.
 *
 * @param quotations by start, a quotation before those nested in it
 * @param measures   marks that are no quotation marks: the marks of 6'2" or a 12" pipe, with their number
 */
public record QuotationMarks(List<Quotation> quotations, List<Span> measures) {

    /** Copies both. */
    public QuotationMarks {
        quotations = List.copyOf(quotations);
        measures = List.copyOf(measures);
    }

    /** Whether a character may be a quotation mark, an apostrophe or the prime of a measure. */
    public static boolean isMark(int codePoint) {
        return QuoteMark.isMark(codePoint);
    }
}
