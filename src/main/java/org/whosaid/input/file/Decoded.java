package org.whosaid.input.file;

import java.util.List;

/**
 * Bytes as text.
 *
 * @param text     without byte order mark, line ends as they were
 * @param encoding the name of the encoding that the bytes were read in
 * @param warnings what was not sound about them
 */
public record Decoded(String text, String encoding, List<String> warnings) {
}
