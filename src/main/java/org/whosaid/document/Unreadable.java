package org.whosaid.document;

import java.util.Optional;

/**
 * An article, or a whole file, that could not be read.
 *
 * @param path  as in {@link Document.Origin#path()}
 * @param line  the line, from 1, of a JSON Lines or CSV file; empty if the whole file is meant
 * @param id    that the input gives, as far as that could be read; another article may have it, too
 * @param cause one line: what is wrong and, if possible, what to do
 */
public record Unreadable(String path, Optional<Long> line, Optional<String> id, String cause) implements ReadResult {

    /** One whose id isn't known. */
    public Unreadable(String path, Optional<Long> line, String cause) {
        this(path, line, Optional.empty(), cause);
    }
}
