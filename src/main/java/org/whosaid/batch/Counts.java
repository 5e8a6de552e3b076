package org.whosaid.batch;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.ArticleRecord.Quote;
import org.whosaid.record.ArticleRecord.Speaker.Kind;

/**
 * The results of a run in numbers.
 *
 * @param articles   with a record
 * @param failures   articles, or whole files, without a record
 * @param quotes     by type
 * @param attributed quotes whose speaker is known
 * @param entities   in all records together
 * @param warnings   in all records together
 */
@JsonPropertyOrder({"articles", "failures", "quotes", "attributed", "attributedShare", "entities", "warnings"})
public record Counts(long articles, long failures, Quotes quotes, long attributed, long entities, long warnings) {

    /** Zeros. */
    public static final Counts NONE = new Counts(0, 0, new Quotes(0, 0, 0), 0, 0, 0);

    static final Counts ONE_FAILURE = new Counts(0, 1, NONE.quotes, 0, 0, 0);

    /**
     * Quotes by type.
     *
     * @param direct   entirely in quotation marks
     * @param mixed    partly in quotation marks
     * @param indirect without quotation marks
     */
    public record Quotes(long direct, long mixed, long indirect) {

        /** All three. */
        public long sum() {
            return direct + mixed + indirect;
        }

        private Quotes plus(Quotes other) {
            return new Quotes(direct + other.direct, mixed + other.mixed, indirect + other.indirect);
        }
    }

    /** The counts of one record. */
    static Counts of(ArticleRecord record) {
        Quotes quotes = new Quotes(ofType(record, Quote.Type.DIRECT), ofType(record, Quote.Type.MIXED),
                ofType(record, Quote.Type.INDIRECT));
        long attributed = record.quotes().stream().filter(quote -> quote.speaker().kind() != Kind.UNKNOWN).count();
        return new Counts(1, 0, quotes, attributed, record.entities().size(), record.warnings().size());
    }

    private static long ofType(ArticleRecord record, Quote.Type type) {
        return record.quotes().stream().filter(quote -> quote.type() == type).count();
    }

    /** The sum of both. */
    Counts plus(Counts other) {
        return new Counts(articles + other.articles, failures + other.failures, quotes.plus(other.quotes),
                attributed + other.attributed, entities + other.entities, warnings + other.warnings);
    }

    /** The share of quotes whose speaker is known, 0 to 1 in steps of a thousandth; 1 if there is no quote. */
    @JsonProperty("attributedShare")
    public double attributedShare() {
        return quotes.sum() == 0 ? 1 : Math.round(attributed * 1000.0 / quotes.sum()) / 1000.0;
    }
}
