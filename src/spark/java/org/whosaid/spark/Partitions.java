package org.whosaid.spark;

import java.io.Serializable;
import java.util.List;

/**
 * How articles are spread over tasks: each task gets a section of the input with the same number of bytes, so a very
 * large article gets a task of its own.
 *
 * @param count of tasks, 1 or more
 * @param bytes of text per task, 1 or more
 */
record Partitions(int count, long bytes) implements Serializable {

    private static final long serialVersionUID = 1;

    /** More would overload the driver. */
    private static final int MAX_TASKS = 20_000;

    /**
     * Spreads files.
     *
     * @param wanted bytes of text per task; raised if there would be too many tasks
     */
    static Partitions of(List<InputFile> files, long wanted) {
        long work = files.stream().mapToLong(InputListing::textBytes).sum();
        long bytes = Math.max(wanted, (work + MAX_TASKS - 1) / MAX_TASKS);
        return new Partitions((int) Math.max(1, (work + bytes - 1) / bytes), bytes);
    }

    /** The task for an article at this byte of a file; wraps around if the file is longer than estimated. */
    int of(InputFile file, long position) {
        return (int) ((file.start() + position) / bytes % count);
    }
}
