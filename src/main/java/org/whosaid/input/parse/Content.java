package org.whosaid.input.parse;

import java.util.List;
import java.util.Optional;
import org.whosaid.document.Document.Given;

/**
 * What an article's bytes hold.
 *
 * @param id       the id that the input gives
 * @param text     the article's text
 * @param given    what else the input says
 * @param warnings what a reader should know
 */
public record Content(Optional<String> id, String text, Given given, List<String> warnings) {

    /** Without an id or warnings. */
    public static Content of(String text, Given given) {
        return new Content(Optional.empty(), text, given, List.of());
    }
}
