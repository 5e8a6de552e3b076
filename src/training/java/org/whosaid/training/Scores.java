package org.whosaid.training;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.whosaid.attribution.span.BioDecoder;
import org.whosaid.attribution.span.Chain;
import org.whosaid.attribution.span.LabelledSpan.Role;
import org.whosaid.attribution.span.LikelySpans;
import org.whosaid.attribution.span.WordSpan;

/**
 * How well spans were found, counted in words: right is a span with the right role, beginning and end.
 */
final class Scores {

    private static final int ROLES = Role.values().length;

    private final int[] wanted = new int[ROLES];
    private final int[] found = new int[ROLES];
    private final int[] right = new int[ROLES];

    /** Of a network on examples. */
    static Scores of(Network network, List<Example> examples, int batchSize) {
        Scores scores = new Scores();
        Chain chain = network.chain();
        for (List<Example> some : TrainingBatch.of(examples, batchSize, new Random(0))) {
            TrainingBatch batch = new TrainingBatch(some);
            scores.add(batch, chain, network.scores(batch));
        }
        return scores;
    }

    private void add(TrainingBatch batch, Chain chain, float[] scores) {
        for (int number = 0; number < batch.examples().size(); number++) {
            Example example = batch.examples().get(number);
            int[] positions = example.chunk().positions();
            int word = 0;
            for (int segment = 0; segment < example.labels().length; segment++) {
                int[] labels = example.labels()[segment];
                int[] rows = new int[labels.length];
                for (int i = 0; i < rows.length; i++) {
                    rows[i] = number * batch.length() + positions[word++];
                }
                add(BioDecoder.of(labels), LikelySpans.of(chain, ChainLoss.gather(scores, rows),
                        example.chunk().segments().get(segment).hasMarks()).stream().map(LikelySpans.Likely::stretch).toList());
            }
        }
    }

    void add(List<WordSpan> gold, List<WordSpan> guessed) {
        gold.forEach(stretch -> wanted[stretch.role().ordinal()]++);
        guessed.forEach(stretch -> found[stretch.role().ordinal()]++);
        guessed.stream().filter(gold::contains).forEach(stretch -> right[stretch.role().ordinal()]++);
    }

    /** Harmonic mean of precision and recall, 0 to 1; 0 where nothing is right. */
    double f1(Role role) {
        int both = wanted[role.ordinal()] + found[role.ordinal()];
        return both == 0 ? 0 : 2.0 * right[role.ordinal()] / both;
    }

    /** A line such as {@code source 84.3, cue 76.5, content 71.9}. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder();
        for (Role role : Role.values()) {
            line.append(line.isEmpty() ? "" : ", ").append(role.name().toLowerCase(Locale.ROOT))
                    .append(String.format(Locale.ROOT, " %.1f", 100 * f1(role)));
        }
        return line.toString();
    }
}
