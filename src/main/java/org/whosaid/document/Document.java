package org.whosaid.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.text.Text;

/**
 * One article as it came in, before anything is understood of it.
 *
 * @param id       what the input gives, else the file's name without its endings; unique within a run
 * @param origin   where it was read
 * @param text     the article's text, exactly as decoded or, from HTML, as extracted; without byte order mark
 * @param given    what the input itself says of the article, apart from the text
 * @param warnings what a reader of the record should know about the reading, a sentence each
 */
public record Document(String id, Origin origin, Text text, Given given, List<String> warnings) implements ReadResult {

    /**
     * Where a document was read.
     *
     * @param path     the file as the user named it (for a member of a folder, the folder's name and what follows);
     *                 {@code -} for standard input
     * @param line     the line, from 1, at which its JSON Lines or CSV row starts; empty if the file is the article
     * @param sha256   of the article's bytes as stored: the decompressed file, or the row's line; lower-case hexadecimal
     * @param encoding the name by which the bytes were decoded, such as {@code UTF-8} or {@code windows-1252}
     * @param format   what it was read as
     */
    public record Origin(String path, Optional<Long> line, String sha256, String encoding, InputFormat format) {
    }

    /**
     * What the input says of an article. Nothing here is guessed from the text.
     *
     * @param title     headline, from a field or HTML's metadata
     * @param published date of publication as given
     * @param author    by-line as given
     * @param url       address as given
     * @param other     all other fields, by name in the order of the input: strings, numbers, booleans, nulls, lists and
     *                  maps of these
     */
    public record Given(Optional<String> title, Optional<String> published, Optional<String> author,
                        Optional<String> url, Map<String, Object> other) {

        /** An input that says nothing of its article. */
        public static final Given NOTHING = new Given(Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Map.of());
    }

    /** The formats that articles are read from. */
    public enum InputFormat {
        TEXT, HTML, JSON, JSON_LINES, CSV
    }
}
