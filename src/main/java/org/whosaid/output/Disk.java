package org.whosaid.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/**
 * What a run's folder needs of a file system: appending to files, and moving them. Small, so that tests can interrupt
 * it at any byte.
 */
public interface Disk {

    /**
     * Opens a file for appending, and creates it if it is missing.
     *
     * @param length in bytes that the file is truncated to; at most its size
     */
    Appending append(Path file, long length) throws IOException;

    /** Renames a file atomically and durably, replacing a file of that name. */
    void move(Path from, Path to) throws IOException;

    /** Deletes a file if it exists. */
    void delete(Path file) throws IOException;

    /** An open file. Not thread-safe. */
    interface Appending extends Closeable {

        /** Appends the first bytes of an array; if that fails, some of them may be written. */
        void write(byte[] bytes, int length) throws IOException;

        /** Returns when everything written would survive a power cut. */
        void force() throws IOException;
    }
}
