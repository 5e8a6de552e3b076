package org.whosaid.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The articles that took longest. For one thread. */
final class Slowest {

    private static final int MAX_ARTICLES = 10;

    private final List<Work> slowest;

    Slowest(List<Work> slowest) {
        this.slowest = new ArrayList<>(slowest);
    }

    void add(Work work) {
        slowest.add(work);
        slowest.sort(Comparator.comparingDouble(Work::seconds).reversed());
        if (slowest.size() > MAX_ARTICLES) {
            slowest.remove(MAX_ARTICLES);
        }
    }

    /** The slowest first. */
    List<Work> list() {
        return List.copyOf(slowest);
    }
}
