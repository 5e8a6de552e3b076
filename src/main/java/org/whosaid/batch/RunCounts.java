package org.whosaid.batch;

import java.util.List;
import java.util.Map;
import org.whosaid.record.Failure;

/** All that is counted in a run, in bounded memory. For one thread. */
final class RunCounts {

    private Counts counts;
    private long words;
    private final FrequentNames speakers;
    private final Causes causes;
    private final Slowest slowest;

    /** All there is to know, to go on later. */
    record State(Counts counts, long words, FrequentNames.State speakers, Map<String, Long> causes, List<Work> slowest) {

        static final State NOTHING = new State(Counts.NONE, 0, FrequentNames.State.NOTHING, Map.of(), List.of());
    }

    RunCounts(State state) {
        counts = state.counts();
        words = state.words();
        speakers = new FrequentNames(state.speakers());
        causes = new Causes(state.causes());
        slowest = new Slowest(state.slowest());
    }

    /** An article with its record. */
    void add(Counts ofRecord, List<String> speakersOfRecord) {
        counts = counts.plus(ofRecord);
        speakersOfRecord.forEach(speakers::add);
    }

    /** An article without. */
    void add(Failure failure) {
        counts = counts.plus(Counts.ONE_FAILURE);
        causes.add(failure);
    }

    /** What an article cost, of either kind. */
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
