package org.whosaid.input;

import java.nio.charset.Charset;
import java.util.Optional;
import org.whosaid.document.Document;
import org.whosaid.document.Unreadable;
import org.whosaid.input.parse.FieldNames;

/**
 * How inputs are read. Immutable, safe for all threads.
 *
 * @param format         what every file is read as; if empty, found by its ending, then by its content
 * @param fields         the fields or columns to read from JSON objects and CSV rows
 * @param encoding       what every file is decoded as, unless it has a byte order mark; if empty, detected
 * @param largestArticle the most bytes (decompressed) that an article may have, 1 or more; a larger one is
 *                       {@link Unreadable}
 */
public record ReadingOptions(Optional<Document.InputFormat> format, FieldNames fields, Optional<Charset> encoding,
                             int largestArticle) {

    /** Formats and encodings detected, the usual field names, articles of up to 20 MB. */
    public static final ReadingOptions USUAL =
            new ReadingOptions(Optional.empty(), FieldNames.USUAL, Optional.empty(), 20_000_000);

    /** @throws IllegalArgumentException if {@code largestArticle} is less than 1 */
    public ReadingOptions {
        if (largestArticle < 1) {
            throw new IllegalArgumentException("the largest article needs 1 byte or more, not " + largestArticle);
        }
    }
}
