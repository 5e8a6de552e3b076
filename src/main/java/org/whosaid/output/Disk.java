package org.whosaid.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/**
 * What a run's folder needs of a file system: files that grow, and moves. So little that a test can break it off at any
 * byte.
 */
public interface Disk {

    /**
     * Opens a file to write on behind what it holds; makes it where it isn't there.
     *
     * @param length so many bytes of it stay, what is behind them is cut off; no more than it has
     */
    Appending append(Path file, long length) throws IOException;

    /** Gives a file another name, at once and for good; what had that name is gone. */
    void move(Path from, Path to) throws IOException;

    /** Takes a file away where it is there. */
    void delete(Path file) throws IOException;

    /** A file that grows. For one thread. */
    interface Appending extends Closeable {

        /** Writes bytes behind the others; where that fails, part of them may be written. */
        void write(byte[] bytes, int length) throws IOException;

        /** Returns when all that was written would outlast a power cut. */
        void force() throws IOException;
    }
}
