package org.whosaid.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.whosaid.attribution.span.BioTag;
import org.whosaid.attribution.span.Chain;
import org.whosaid.attribution.span.Chunk;
import org.whosaid.attribution.span.Features;
import org.whosaid.attribution.span.Vocabulary;

/** A model of one layer and some hundred weights, and a corpus of two lines. */
final class Tiny {

    static final Vocabulary VOCABULARY = new Vocabulary(List.of("[UNK]", "[CLS]", "[SEP]", "rain", "the", "mayor", "said",
            "will", "come", "\"", ",", "."));

    private static final int WIDTH = Weights.HEADS;

    private Tiny() {
    }

    static Weights weights() {
        Random random = new Random(3);
        Weights weights = new Weights();
        add(weights, random, Weights.WORDS, VOCABULARY.pieces().size(), WIDTH);
        add(weights, random, Weights.POSITIONS, Chunk.LONGEST, WIDTH);
        add(weights, random, Weights.FEATURES, Features.COUNT, WIDTH);
        addNorm(weights, random, "embedding.norm");
        String layer = Weights.layer(0);
        addLinear(weights, random, layer + "attention", 3 * WIDTH, WIDTH);
        addLinear(weights, random, layer + "mix", WIDTH, WIDTH);
        addNorm(weights, random, layer + "mix.norm");
        addLinear(weights, random, layer + "expand", 4 * WIDTH, WIDTH);
        addLinear(weights, random, layer + "contract", WIDTH, 4 * WIDTH);
        addNorm(weights, random, layer + "contract.norm");
        addLinear(weights, random, Weights.LABELS, BioTag.COUNT, WIDTH);
        add(weights, random, Weights.CHAIN, Chain.size());
        return weights;
    }

    private static void addLinear(Weights weights, Random random, String name, int rows, int columns) {
        add(weights, random, name + ".weight", rows, columns);
        add(weights, random, name + ".bias", rows);
    }

    private static void addNorm(Weights weights, Random random, String name) {
        add(weights, random, name + ".scale", WIDTH);
        add(weights, random, name + ".shift", WIDTH);
    }

    private static void add(Weights weights, Random random, String name, long... shape) {
        float[] values = new float[(int) (shape.length == 1 ? shape[0] : shape[0] * shape[1])];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        weights.add(new Tensor(name, values, shape));
    }

    /** Two lines, with the source and the cue of the second one annotated, and its content but for the marks. */
    static TrainingCorpus corpus(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("attributions"));
        Files.writeString(folder.resolve("text/rain.txt"), "The mayor will come.\n\"Rain will come,\" the mayor said.\n");
        Files.writeString(folder.resolve("attributions/rain_anna.ann"), "T1\tContent 22 36\tRain will come\n"
                + "T2\tSource 39 48\tthe mayor\nT3\tCue 49 53\tsaid\nE1\tAttribution:T4 Content:T1 Source:T2 Cue:T3\n");
        Files.writeString(folder.resolve("attributions/rain_bert.ann"), "");
        return TrainingCorpus.read(folder, VOCABULARY);
    }
}
