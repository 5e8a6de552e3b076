package org.whosaid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java that the pages show, run with the real models. */
class SnippetsIT {

    private static String printed(String page, Path folder) throws Exception {
        assertEquals("", Snippets.compile(Path.of(page), folder));
        return Snippets.run(folder);
    }

    @Test
    void readmeSaysWhoSaidIt(@TempDir Path folder) throws Exception {
        assertEquals("Magnus Flett: \"We have no crews,\"" + System.lineSeparator(), printed("README.md", folder));
    }

    @Test
    void articlesWithTitlesAndPagesOfAStreamAreRead(@TempDir Path folder) throws Exception {
        String printed = printed("docs/java.md", folder);
        assertTrue(printed.startsWith("PERSON Magnus Flett: \"We have no crews,\""), printed);
        assertTrue(printed.contains("Ada Holm"), printed);
    }

    @Test
    void pipelineOfCoreNlpSaysWhoSaidIt(@TempDir Path folder) throws Exception {
        try {
            String printed = printed("docs/corenlp.md", folder);
            assertTrue(printed.startsWith("Magnus Flett: \"We have no crews,\""), printed);
            assertTrue(printed.contains("\"canonicalSpeaker\": \"Magnus Flett\""), printed);
        } finally {
            StanfordCoreNLP.clearAnnotatorPool();
        }
    }
}
