package org.whosaid.page;

import java.util.Locale;
import org.whosaid.record.ArticleRecord.Entity;
import org.whosaid.record.ArticleRecord.Quote;
import org.whosaid.record.ArticleRecord.UnattributedMarks;

/** The words shown to readers for the terms of a record. */
public final class DisplayTerms {

    private DisplayTerms() {
    }

    /** The type of a quotation. */
    public static String type(Quote.Type type) {
        return switch (type) {
            case DIRECT -> "direct";
            case MIXED -> "partly quoted";
            case INDIRECT -> "indirect";
        };
    }

    /** Why words in quotation marks are not a quotation. */
    static String reason(UnattributedMarks.Reason reason) {
        return switch (reason) {
            case SCARE -> "scare quotes";
            case TITLE -> "title of a work";
            case NICKNAME -> "nickname";
            case TERM -> "word used as a word";
            case MEASURE -> "feet or inches";
            case BOILERPLATE -> "website boilerplate";
        };
    }

    /** A flag of a quote as a sentence. */
    static String flag(Quote.Flag flag) {
        return switch (flag) {
            case UNCLOSED -> "The quotation marks are never closed.";
            case NESTED -> "Quoted within another quotation.";
            case HEARSAY -> "Second-hand: reported by the speaker of the surrounding quotation.";
        };
    }

    /** The heading for a type of entity: "States and provinces". */
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

    /** The words with a capital at the start. */
    public static String capitalized(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** "1 quotation", "1,234 quotations". */
    public static String counted(long count, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
    }
}
