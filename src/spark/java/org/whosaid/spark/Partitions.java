package org.whosaid.spark;

import java.io.Serializable;
import java.util.List;

/**
 * How the articles are shared out: each task gets a stretch of the input of the same number of bytes. A large article may
 * fill a task alone, and none shares its fate for more than a task's bytes.
 *
 * @param count of tasks, 1 or more
 * @param bytes of text a task, 1 or more
 */
record Partitions(int count, long bytes) implements Serializable {

    private static final long serialVersionUID = 1;

    /** More than that the driver would choke on. */
    private static final int MOST = 20_000;

    /**
     * Shares out files.
     *
     * @param wanted bytes of text a task; more are taken where there would be too many tasks
     */
    static Partitions of(List<InputFile> files, long wanted) {
        long work = files.stream().mapToLong(InputListing::work).sum();
        long bytes = Math.max(wanted, (work + MOST - 1) / MOST);
        return new Partitions((int) Math.max(1, (work + bytes - 1) / bytes), bytes);
    }

    /** The task for what stands so many bytes behind the start of a file. Where sizes were misjudged, it starts over. */
    int of(InputFile file, long position) {
        return (int) ((file.start() + position) / bytes % count);
    }
}
