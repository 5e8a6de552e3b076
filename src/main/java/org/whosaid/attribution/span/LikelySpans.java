package org.whosaid.attribution.span;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.whosaid.attribution.span.LabelledSpan.Role;

/**
 * The spans of a segment that are worth being named.
 *
 * <p>Where there are quotation marks, those of the likeliest labelling as a whole (Viterbi): somebody is sure to be quoted,
 * the marks set the borders, and a lost source would be a lost speaker. Elsewhere, of all sets of disjoint spans the one
 * with the highest sum of gains, where a span gains what it is likely to be right, less what a wrong one costs. So a span
 * is left out where its borders are anybody's guess, and named where it is likely though the likeliest labelling has none
 * there: minimum Bayes risk decoding (Goel and Byrne, Computer Speech and Language 2000), with exact spans as the risk.
 */
public final class LikelySpans {

    /**
     * What naming a span costs, by role. A span raises F1 where it is right more often than half of F1. Sought on articles
     * that the model had not learned from; 0.05 more or less hardly matters.
     */
    private static final Map<Role, Double> COSTS = new EnumMap<>(Map.of(Role.SOURCE, 0.36, Role.CUE, 0.4, Role.CONTENT, 0.42));
    /** The share of the gain that is for words, whatever the borders: a wrong border matters less than a lost source. */
    private static final Map<Role, Double> SHARES_OF_WORDS = new EnumMap<>(Map.of(Role.SOURCE, 0.3, Role.CUE, 0.2, Role.CONTENT, 0.1));

    private final Lattice lattice;
    private final int size;
    /** The most that the words up to one can gain, and the last span of that gain where it ends with that word. */
    private final double[] gains;
    private final Likely[] last;

    /**
     * A span and how likely it is.
     *
     * @param stretch     where
     * @param probability that there is a span of that role with these borders, 0 to 1
     */
    public record Likely(WordSpan stretch, double probability) {
    }

    private LikelySpans(Lattice lattice, int size) {
        this.lattice = lattice;
        this.size = size;
        this.gains = new double[size + 1];
        this.last = new Likely[size + 1];
    }

    /**
     * Of a segment.
     *
     * @param scores of each word for each label; at least one word
     * @param marks  whether there are quotation marks in it
     * @return in the order of the text
     */
    public static List<Likely> of(Chain chain, float[][] scores, boolean marks) {
        LikelySpans spans = new LikelySpans(new Lattice(chain, scores), scores.length);
        return marks ? spans.likely(BioDecoder.of(chain.decode(scores))) : spans.chosen();
    }

    private List<Likely> likely(List<WordSpan> stretches) {
        return stretches.stream().map(stretch -> new Likely(stretch,
                lattice.probability(stretch.start(), stretch.end(), stretch.role()))).toList();
    }

    private List<Likely> chosen() {
        List<List<Likely>> candidates = candidates();
        for (int end = 1; end <= size; end++) {
            gains[end] = gains[end - 1];
            for (Likely candidate : candidates.get(end)) {
                offer(candidate);
            }
        }
        Deque<Likely> chosen = new ArrayDeque<>();
        for (int end = size; end > 0; end = last[end] == null ? end - 1 : last[end].stretch().start()) {
            if (last[end] != null) {
                chosen.addFirst(last[end]);
            }
        }
        return List.copyOf(chosen);
    }

    private void offer(Likely candidate) {
        int end = candidate.stretch().end();
        double sum = gains[candidate.stretch().start()] + gain(candidate);
        if (sum > gains[end]) {
            gains[end] = sum;
            last[end] = candidate;
        }
    }

    private double gain(Likely candidate) {
        WordSpan stretch = candidate.stretch();
        double words = 0;
        for (int word = stretch.start(); word < stretch.end(); word++) {
            words += lattice.probability(word, stretch.role());
        }
        double share = Objects.requireNonNull(SHARES_OF_WORDS.get(stretch.role()));
        return (1 - share) * candidate.probability() + share * words / (stretch.end() - stretch.start())
                - Objects.requireNonNull(COSTS.get(stretch.role()));
    }

    /** All spans that may gain, by their end. They are few: those that start at one word share its probability. */
    private List<List<Likely>> candidates() {
        List<List<Likely>> byEnd = new ArrayList<>();
        for (int end = 0; end <= size; end++) {
            byEnd.add(new ArrayList<>());
        }
        for (Role role : Role.values()) {
            for (int start = 0; start < size; start++) {
                addFrom(start, role, byEnd);
            }
        }
        return byEnd;
    }

    /** The probability below which a span can't gain, even where all its words are sure to be of the role. */
    private static double least(Role role) {
        double share = Objects.requireNonNull(SHARES_OF_WORDS.get(role));
        return (Objects.requireNonNull(COSTS.get(role)) - share) / (1 - share);
    }

    private void addFrom(int start, Role role, List<List<Likely>> byEnd) {
        double least = least(role);
        for (int end = start + 1; end <= size && lattice.probabilityOfReaching(start, end, role) >= least; end++) {
            double probability = lattice.probability(start, end, role);
            if (probability >= least) {
                byEnd.get(end).add(new Likely(new WordSpan(role, start, end), probability));
            }
        }
    }
}
