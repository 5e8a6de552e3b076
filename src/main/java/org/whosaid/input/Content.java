package org.whosaid.input;

import java.util.List;
import java.util.Optional;
import org.whosaid.input.Document.Given;

/**
 * What an article's bytes hold.
 *
 * @param id       the id that the input gives
 * @param text     the article's text
 * @param given    what else the input says
 * @param warnings what a reader should know
 */
record Content(Optional<String> id, String text, Given given, List<String> warnings) {

    static Content of(String text, Given given) {
        return new Content(Optional.empty(), text, given, List.of());
    }
}
