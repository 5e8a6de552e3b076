package org.whosaid.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.attribution.encoder.Chain;
import org.whosaid.attribution.encoder.Label;
import org.whosaid.attribution.encoder.LabelledSpan.Role;
import org.whosaid.attribution.encoder.Lattice;
import org.whosaid.attribution.encoder.SpanTagger;

class TargetTest {

    private static final int CUE = Label.beginning(Role.CUE);
    private static final int[] LABELS = {Label.OUTSIDE, CUE};
    private static final Lattice UNSURE = new Lattice(new Chain(new float[Chain.size()]),
            new float[][] {new float[Label.COUNT], new float[Label.COUNT]});

    @Test
    void annotatorsAloneAreSure() {
        assertEquals(1, Target.of(LABELS).of(1, CUE));
        assertEquals(0, Target.of(LABELS).of(0, CUE));
        assertEquals(1, Target.of(LABELS).of(0, Label.OUTSIDE, CUE));
        assertEquals(0, Target.of(LABELS).of(0, CUE, CUE));
    }

    @Test
    void teachersCountAsMuchAsAnnotators() {
        Target target = Target.of(LABELS).taught(UNSURE).taught(UNSURE);
        assertEquals(0.5 + UNSURE.probability(1, CUE) / 2, target.of(1, CUE), 1e-9);
        assertEquals(0.5 + UNSURE.probability(0, Label.OUTSIDE, CUE) / 2, target.of(0, Label.OUTSIDE, CUE), 1e-9);
    }

    @Test
    void allLabelsOfAWordTogetherAreOne() {
        Target target = Target.of(LABELS).taught(UNSURE);
        double all = 0;
        for (int label = 0; label < Label.COUNT; label++) {
            all += target.of(0, label);
        }
        assertEquals(1, all, 1e-9);
    }

    @Test
    void corpusIsTaughtByAModelWordForWord(@TempDir Path folder) throws IOException {
        Path model = folder.resolve("model.onnx");
        new ModelWriter(Tiny.weights(), Tiny.VOCABULARY).write(model, false);
        Example example = Tiny.corpus(folder).taughtBy(SpanTagger.of(Files.readAllBytes(model))).examples().get(0);
        for (int segment = 0; segment < example.targets().size(); segment++) {
            Target target = example.targets().get(segment);
            assertEquals(1, target.teachers().size());
            assertEquals(target.labels().length, example.chunk().segments().get(segment).words().size());
            assertEquals(0.5 + target.teachers().get(0).probability(0, target.labels()[0]) / 2, target.of(0, target.labels()[0]), 1e-9);
        }
    }
}
