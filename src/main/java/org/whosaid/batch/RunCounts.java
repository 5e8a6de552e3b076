package org.whosaid.batch;

import java.util.List;
import java.util.Map;
import org.whosaid.record.Failure;
import org.whosaid.text.FrequentNames;

/** All that is counted in a run, in bounded memory. For one thread. */
final class RunCounts {

    /** Speakers counted at a time. */
    static final int MAX_NAMES = 2_000;

    private Counts counts;
    private long words;
    private final FrequentNames speakers;
    private final Causes causes;
    private final Slowest slowest;

    /** A snapshot from which counting can be resumed. */
    record State(Counts counts, long words, FrequentNames.State speakers, Map<String, Long> causes,
                 List<Work> slowest) {

        static final State EMPTY = new State(Counts.NONE, 0, FrequentNames.State.EMPTY, Map.of(), List.of());
    }

    RunCounts(State state) {
        counts = state.counts();
        words = state.words();
        speakers = new FrequentNames(MAX_NAMES, state.speakers());
        causes = new Causes(state.causes());
        slowest = new Slowest(state.slowest());
    }

    /** Adds an article with its record. */
    void add(Counts ofRecord, List<String> speakersOfRecord) {
        counts = counts.plus(ofRecord);
        speakersOfRecord.forEach(name -> speakers.add(name, 1));
    }

    /** Adds an article without a record. */
    void add(Failure failure) {
        counts = counts.plus(Counts.ONE_FAILURE);
        causes.add(failure);
    }

    /** Adds the work on an article, with or without a record. */
    void add(Work work) {
        words += work.words();
        slowest.add(work);
    }

    Counts counts() {
        return counts;
    }

    long words() {
        return words;
    }

    State state() {
        return new State(counts, words, speakers.state(), causes.counts(), slowest.list());
    }
}
