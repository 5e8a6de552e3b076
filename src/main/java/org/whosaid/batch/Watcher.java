package org.whosaid.batch;

import org.jspecify.annotations.Nullable;
import org.whosaid.record.Failure;

/** Looks on while a run goes on. Called from the thread that runs it, in the order of the input. */
public interface Watcher {

    /** After each article: all that was done so far. */
    void progress(Counts soFar);

    /**
     * Where an article fails, or a whole file.
     *
     * @param failure what is written about it
     * @param thrown  for one who looks for the fault; null where nothing was thrown
     */
    void failed(Failure failure, @Nullable Throwable thrown);
}
