package org.whosaid.batch;

import java.util.HashSet;
import java.util.Set;

/**
 * The articles that are worked on at this moment: several among each other, or one alone. Anybody may take an article out,
 * not only the thread that brought it in, which may hang. Safe for all threads.
 */
final class ExclusiveGate {

    private final Set<Task> present = new HashSet<>();
    private int waitingToBeAlone;
    private boolean alone;

    /** Waits while one is alone, or wants to be. */
    synchronized void join(Task task) {
        while (alone || waitingToBeAlone > 0) {
            pause();
        }
        present.add(task);
    }

    /** Waits until nobody else is there; nobody joins meanwhile. */
    synchronized void joinAlone(Task task) {
        waitingToBeAlone++;
        try {
            while (!present.isEmpty()) {
                pause();
            }
            present.add(task);
            alone = true;
        } finally {
            waitingToBeAlone--;
        }
    }

    /** Nothing happens where it isn't there any more. */
    synchronized void leave(Task task) {
        if (present.remove(task)) {
            alone = false;
            notifyAll();
        }
    }

    @SuppressWarnings("WaitNotInLoop") // Its callers loop.
    private void pause() {
        try {
            wait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was given up", e);
        }
    }
}
