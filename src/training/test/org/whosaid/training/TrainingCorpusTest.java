package org.whosaid.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.attribution.span.BioTag;
import org.whosaid.attribution.span.LabelledSpan.Role;
import org.whosaid.evaluation.gold.EvaluationException;

class TrainingCorpusTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void wordsAreLabelledByTheFirstAnnotator() throws IOException {
        List<Example> examples = Tiny.corpus(folder).examples();
        int[][] labels = examples.get(0).labels();
        int content = BioTag.beginning(Role.CONTENT);
        int source = BioTag.beginning(Role.SOURCE);
        assertEquals(1, examples.size());
        assertArrayEquals(new int[] {0, content, content + 1, content + 1, 0, 0, source, source + 1,
            BioTag.beginning(Role.CUE), 0}, labels[labels.length - 1]);
    }

    @Test
    void folderThatIsNoCorpusIsNamedWithWhatItLacks() {
        EvaluationException error = assertThrows(EvaluationException.class, () -> TrainingCorpus.read(folder, Tiny.VOCABULARY));
        assertTrue(error.getMessage().contains("attributions"));
    }
}
