package org.whosaid.batch;

import org.jspecify.annotations.Nullable;
import org.whosaid.record.Failure;

/** Looks on while a run goes on. Called from the thread that runs it, in the order of the input. */
public interface Watcher {

    /** Before the first article: what was done in an earlier part of the run. */
    default void begins(Progress soFar) {
        // Most need not know.
    }

    /** After each article: all that was done so far. */
    void progress(Progress soFar);

    /**
     * Now and then while the next article in the order of the input is not done, be others behind it done or not.
     *
     * @param soFar   all that was done so far
     * @param article its id
     * @param seconds of work on it; 0 where it was not begun
     */
    default void waits(Progress soFar, String article, double seconds) {
        // Most need not know.
    }

    /**
     * Where an article fails, or a whole file.
     *
     * @param failure what is written about it
     * @param thrown  for one who looks for the fault; null where nothing was thrown
     */
    void failed(Failure failure, @Nullable Throwable thrown);
}
