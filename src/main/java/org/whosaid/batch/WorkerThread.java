package org.whosaid.batch;

import org.whosaid.Stage;

/**
 * A thread that works on one article after the other, and knows which room the article is in. It is of no consequence to
 * the end of the program: a run that is given up leaves no thread that the program waits for.
 */
final class WorkerThread extends Thread implements Stage.Observer {

    private volatile Stage stage = Stage.INPUT;
    private volatile boolean givenUp;

    WorkerThread(Runnable work) {
        super(work, "whosaid-worker");
        setDaemon(true);
    }

    /** Where it is, for one who wants to know what an article hangs in. */
    Stage stage() {
        return stage;
    }

    /** Asks it to end: it enters no further room. It is interrupted, too, but a library may well pass over that. */
    void giveUp() {
        givenUp = true;
        interrupt();
    }

    @Override
    public void entering(Stage next) {
        if (givenUp) {
            throw new IllegalStateException("the article was given up");
        }
        stage = next;
    }
}
