package org.whosaid.page;

import java.util.Locale;
import org.whosaid.record.ArticleRecord.Entity;
import org.whosaid.record.ArticleRecord.Quote;
import org.whosaid.record.ArticleRecord.UnattributedMarks;

/** What the record's own terms are called in front of readers. */
public final class DisplayTerms {

    private DisplayTerms() {
    }

    /** The type of a quotation, as a noun's adjective: "reported" for indirect. */
    public static String type(Quote.Type type) {
        return switch (type) {
            case DIRECT -> "direct";
            case MIXED -> "partly in quotation marks";
            case INDIRECT -> "reported";
        };
    }

    /** Why quotation marks quote nobody. */
    static String reason(UnattributedMarks.Reason reason) {
        return switch (reason) {
            case SCARE -> "words kept at a distance";
            case TITLE -> "title of a work";
            case NICKNAME -> "nickname";
            case TERM -> "a word that is spoken of";
            case MEASURE -> "feet or inches";
            case BOILERPLATE -> "put there by the site";
        };
    }

    /** What a reader should know, in a sentence. */
    static String flag(Quote.Flag flag) {
        return switch (flag) {
            case UNCLOSED -> "Its quotation marks are never closed.";
            case NESTED -> "It stands within another quotation.";
            case HEARSAY -> "It is known only from the one in whose words it stands.";
        };
    }

    /** The type of an entity: "State or province". */
    public static String entityType(Entity.Type type) {
        return switch (type) {
            case PERSON -> "People";
            case ORGANIZATION -> "Organizations";
            case LOCATION -> "Places";
            case COUNTRY -> "Countries";
            case CITY -> "Cities";
            case STATE_OR_PROVINCE -> "States and provinces";
            case NATIONALITY -> "Nationalities";
        };
    }

    /** "1 quotation", "1,234 quotations". */
    public static String counted(long count, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
    }
}
