package org.whosaid.page;

import java.util.Locale;

/** What the record's own terms are called in front of readers. A term that is not known is shown as it is. */
public final class DisplayTerms {

    private DisplayTerms() {
    }

    /** The type of a quotation, as a noun's adjective: "reported" for indirect. */
    public static String type(String type) {
        return switch (type) {
            case "direct" -> "direct";
            case "mixed" -> "partly in quotation marks";
            case "indirect" -> "reported";
            default -> type;
        };
    }

    /** Why quotation marks quote nobody. */
    static String reason(String reason) {
        return switch (reason) {
            case "scare" -> "words kept at a distance";
            case "title" -> "title of a work";
            case "nickname" -> "nickname";
            case "term" -> "a word that is spoken of";
            case "measure" -> "feet or inches";
            case "boilerplate" -> "put there by the site";
            default -> reason;
        };
    }

    /** What a reader should know, in a sentence. */
    static String flag(String flag) {
        return switch (flag) {
            case "unclosed" -> "Its quotation marks are never closed.";
            case "nested" -> "It stands within another quotation.";
            case "hearsay" -> "It is known only from the one in whose words it stands.";
            default -> flag;
        };
    }

    /** The type of an entity: "State or province". */
    public static String entityType(String type) {
        return switch (type) {
            case "PERSON" -> "People";
            case "ORGANIZATION" -> "Organizations";
            case "LOCATION" -> "Places";
            case "COUNTRY" -> "Countries";
            case "CITY" -> "Cities";
            case "STATE_OR_PROVINCE" -> "States and provinces";
            case "NATIONALITY" -> "Nationalities";
            default -> type.isEmpty() ? type : type.charAt(0) + type.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    /** "1 quotation", "1,234 quotations". */
    public static String counted(long count, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
    }
}
