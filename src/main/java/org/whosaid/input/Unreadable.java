package org.whosaid.input;

import java.util.Optional;

/**
 * An article, or a whole file, that could not be read.
 *
 * @param path  as in {@link Document.Origin#path()}
 * @param line  the line, from 1, of a JSON Lines or CSV file; empty where the whole file is meant
 * @param cause one line: what is wrong and, where something can be done, what to do
 */
public record Unreadable(String path, Optional<Long> line, String cause) implements Item {
}
