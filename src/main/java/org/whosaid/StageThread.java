package org.whosaid;

import java.util.function.Supplier;

/**
 * A thread that works on articles, one after the other, and knows which stage the present one is in. It is a daemon, so
 * that an article that was given up never keeps the program from ending.
 */
public final class StageThread extends Thread {

    private volatile Stage stage = Stage.INPUT;
    private volatile boolean givenUp;

    /** A thread that does some work, once it is started. */
    public StageThread(Runnable work) {
        super(work, "whosaid-worker");
        setDaemon(true);
    }

    /**
     * Runs one stage of an article, on any thread; a {@code StageThread} takes note of it.
     *
     * @throws StageException if the stage throws anything, errors included, so that one article's end is not the run's;
     *     and if the article was given up
     */
    public static <T> T run(Stage stage, Supplier<T> step) {
        try {
            if (currentThread() instanceof StageThread thread) {
                thread.enter(stage);
            }
            return step.get();
        } catch (StageException e) {
            throw e;
        } catch (Throwable e) {
            throw new StageException(stage, e);
        }
    }

    private void enter(Stage next) {
        if (givenUp) {
            throw new IllegalStateException("the article was given up");
        }
        stage = next;
    }

    /** The stage that its article is in. */
    public Stage stage() {
        return stage;
    }

    /** Asks it to end: it enters no further stage. It is interrupted, too, but a library may well ignore that. */
    public void giveUp() {
        givenUp = true;
        interrupt();
    }
}
