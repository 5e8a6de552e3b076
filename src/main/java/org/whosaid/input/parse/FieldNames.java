package org.whosaid.input.parse;

import java.util.List;

/**
 * The names of the fields of a JSON object, or of the columns of a CSV file. Of several names the first whose field is
 * there and not null counts; the others pass through like any other field. Immutable, safe for all threads.
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
