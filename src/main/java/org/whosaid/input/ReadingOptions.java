package org.whosaid.input;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.whosaid.document.Document;
import org.whosaid.document.Unreadable;

/**
 * How inputs are read. Immutable, safe for all threads.
 *
 * @param format         what every file is read as; empty: by its ending, then by its look
 * @param fields         where a JSON object or CSV row has what
 * @param encoding       what every file is decoded as, unless a byte order mark in it says otherwise; empty: found out
 * @param largestArticle the most bytes (decompressed) that an article may have, 1 or more; a larger one is
 *                       {@link Unreadable}
 */
public record ReadingOptions(Optional<Document.Format> format, FieldNames fields, Optional<Charset> encoding,
                             int largestArticle) {

    /** Formats and encodings found out, the usual field names, articles of up to 20 MB. */
    public static final ReadingOptions USUAL =
            new ReadingOptions(Optional.empty(), FieldNames.USUAL, Optional.empty(), 20_000_000);

    /** @throws IllegalArgumentException where no article could be read under these options */
    public ReadingOptions {
        if (largestArticle < 1) {
            throw new IllegalArgumentException("the largest article needs 1 byte or more, not " + largestArticle);
        }
    }

    /**
     * The names of the fields of a JSON object, or of the columns of a CSV file. Of several names the first whose field is
     * there and not null counts; the others pass through like any other field.
     *
     * @param id        names the article
     * @param title     its headline
     * @param text      its text
     * @param published its date
     * @param author    its by-line
     * @param url       its address
     */
    public record FieldNames(List<String> id, List<String> title, List<String> text, List<String> published,
                             List<String> author, List<String> url) {

        /** {@code id}, {@code title}, {@code text} or else {@code body}, {@code published}, {@code author}, {@code url}. */
        public static final FieldNames USUAL = new FieldNames(List.of("id"), List.of("title"), List.of("text", "body"),
                List.of("published"), List.of("author"), List.of("url"));

        /** Copies the lists. */
        public FieldNames {
            id = List.copyOf(id);
            title = List.copyOf(title);
            text = List.copyOf(text);
            published = List.copyOf(published);
            author = List.copyOf(author);
            url = List.copyOf(url);
        }
    }
}
