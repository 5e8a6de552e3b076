package org.whosaid.batch;

import org.jspecify.annotations.Nullable;
import org.whosaid.record.Failure;

/** Hears about the progress of a run. Called by the thread that runs it, in the order of the input. */
public interface Watcher {

    /** Called before the first article; the progress is that of a resumed run's earlier parts. */
    default void begins(Progress soFar) {
        // Optional.
    }

    /** Called after each article. */
    void progress(Progress soFar);

    /**
     * Called now and then while the next article in the order of the input is not done.
     *
     * @param soFar   the progress without it
     * @param article its id
     * @param seconds of work on it; 0 if it was not started
     */
    default void waits(Progress soFar, String article, double seconds) {
        // Optional.
    }

    /**
     * Called when an article, or a whole file, fails.
     *
     * @param failure as it is written
     * @param thrown  the cause; null if nothing was thrown
     */
    void failed(Failure failure, @Nullable Throwable thrown);
}
