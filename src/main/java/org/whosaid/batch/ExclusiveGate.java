package org.whosaid.batch;

import java.util.HashSet;
import java.util.Set;

/**
 * Admits either several articles at a time or a single one. Any thread may take an article out, as the one that brought
 * it in may hang. Thread-safe.
 */
final class ExclusiveGate {

    private final Set<Task> inside = new HashSet<>();
    private int waitingForExclusive;
    private boolean exclusive;

    /** Waits while an article is inside exclusively, or waits to be. */
    synchronized void enter(Task task) {
        while (exclusive || waitingForExclusive > 0) {
            pause();
        }
        inside.add(task);
    }

    /** Waits until no other article is inside; none enters meanwhile. */
    synchronized void enterExclusively(Task task) {
        waitingForExclusive++;
        try {
            while (!inside.isEmpty()) {
                pause();
            }
            inside.add(task);
            exclusive = true;
        } finally {
            waitingForExclusive--;
        }
    }

    /** Does nothing if the article has left already. */
    synchronized void leave(Task task) {
        if (inside.remove(task)) {
            exclusive = false;
            notifyAll();
        }
    }

    @SuppressWarnings("WaitNotInLoop") // Its callers loop.
    private void pause() {
        try {
            wait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was abandoned", e);
        }
    }
}
