package org.whosaid.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.Device;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.attribution.span.BioTag;
import org.whosaid.attribution.span.Chain;
import org.whosaid.attribution.span.Chunk;
import org.whosaid.attribution.span.LabelledSpan.Role;
import org.whosaid.attribution.span.SpanTagger;

/** Training as a whole, on a tiny model: gradients, progress, going on from a checkpoint, the written model. */
class NetworkTest {

    @TempDir
    Path folder = Path.of("");

    private List<Example> examples = List.of();

    @BeforeEach
    void readCorpus() throws IOException {
        examples = Tiny.corpus(folder).examples();
    }

    private Trainer.Settings settings(int rounds) {
        return new Trainer.Settings(rounds, 2, new LearningRates(0.02, 0.02, 0.02), 0.5f, 1, Device.cpu(),
                folder.resolve("checkpoint"));
    }

    private Trainer trainer(int rounds, Weights weights, List<String> lines) throws IOException {
        TrainingCorpus corpus = Tiny.corpus(folder);
        return new Trainer(settings(rounds), weights, corpus, corpus, lines::add);
    }

    private static Network network(Weights weights) {
        return new Network(DeviceWeights.of(weights, Device.cpu()));
    }

    @Test
    void gradientOfScoresAndChainIsTheSlopeOfTheLoss() {
        TrainingBatch batch = new TrainingBatch(examples);
        float[] scores = network(Tiny.weights()).scores(batch);
        float[] chain = Tiny.weights().get(Weights.CHAIN).values();
        ChainLoss loss = new ChainLoss(batch, new Chain(chain), scores);
        int score = examples.get(0).chunk().positions()[2] * BioTag.COUNT + BioTag.beginning(Role.CUE);
        assertEquals(slope(batch, chain, scores, scores, score), loss.scoreGradient()[score], 1e-3);
        int transition = Chain.transition(BioTag.OUTSIDE, BioTag.beginning(Role.SOURCE));
        assertEquals(slope(batch, chain, scores, chain, transition), loss.chainGradient()[transition], 1e-3);
    }

    private static double slope(TrainingBatch batch, float[] chain, float[] scores, float[] moved, int index) {
        float step = 0.01f;
        moved[index] += step;
        double above = new ChainLoss(batch, new Chain(chain), scores).loss();
        moved[index] -= 2 * step;
        double below = new ChainLoss(batch, new Chain(chain), scores).loss();
        moved[index] += step;
        return (above - below) / (2 * step);
    }

    @Test
    void paddingChangesNoScore() {
        Network network = network(Tiny.weights());
        Example whole = examples.get(0);
        Example first = new Example(Chunk.pack(
                whole.chunk().segments().subList(0, 1), Tiny.VOCABULARY).get(0), new int[][] {whole.labels()[0]});
        float[] alone = network.scores(new TrainingBatch(List.of(first)));
        float[] beside = network.scores(new TrainingBatch(List.of(first, whole)));
        for (int i = 0; i < alone.length; i++) {
            assertEquals(alone[i], beside[i], 1e-4);
        }
    }

    @Test
    void trainingLearnsWhatItIsShown() throws IOException {
        List<String> lines = new ArrayList<>();
        trainer(100, Tiny.weights(), lines).train();
        String last = lines.get(lines.size() - 1);
        assertTrue(last.contains("last weights: source 100.0, cue 100.0, content 100.0"), last);
    }

    @Test
    void stoppedTrainingComesToTheSameEnd() throws IOException {
        Weights whole = trainer(4, Tiny.weights(), new ArrayList<>()).train();
        Path checkpoint = folder.resolve("checkpoint");
        Files.delete(checkpoint);
        Trainer stopped = trainer(4, Tiny.weights(), new ArrayList<>() {
            private static final long serialVersionUID = 1L;

            @Override
            public boolean add(String line) {
                if (line.startsWith("round 2")) {
                    throw new IllegalStateException("stopped");
                }
                return super.add(line);
            }
        });
        assertThrows(IllegalStateException.class, stopped::train);
        Weights resumed = trainer(4, Tiny.weights(), new ArrayList<>()).train();
        for (Tensor tensor : whole.all()) {
            assertArrayEquals(tensor.values(), resumed.get(tensor.name()).values(), tensor.name());
        }
    }

    @Test
    void writtenModelComputesWhatWasTrained() throws IOException {
        Weights weights = Tiny.weights();
        Path model = folder.resolve("model.onnx");
        new ModelWriter(weights, Tiny.VOCABULARY).write(model, false);
        float[] expected = network(weights).scores(new TrainingBatch(examples));
        float[][] scores = SpanTagger.of(Files.readAllBytes(model)).scores(examples.get(0).chunk());
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], scores[i / BioTag.COUNT][i % BioTag.COUNT], 1e-3, "but for GELU by tanh");
        }
    }

    @Test
    void modelInEightBitsComputesNearlyTheSame() throws IOException {
        Weights weights = Tiny.weights();
        Path model = folder.resolve("model.onnx");
        new ModelWriter(weights, Tiny.VOCABULARY).write(model, true);
        float[] expected = network(weights).scores(new TrainingBatch(examples));
        float[][] scores = SpanTagger.of(Files.readAllBytes(model)).scores(examples.get(0).chunk());
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], scores[i / BioTag.COUNT][i % BioTag.COUNT], 0.5);
        }
    }
}
