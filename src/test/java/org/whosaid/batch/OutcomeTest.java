package org.whosaid.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whosaid.TinyRun;
import org.whosaid.record.ArticleRecord;

class OutcomeTest {

    @Test
    void nameWithCombiningAccentsCountsAsTheSameSpeaker() {
        for (String name : List.of("Zo\u00eb Holm", "Zoe\u0308 Holm")) {
            ArticleRecord record = TinyRun.article("a", null, "\"No boats,\" " + name + " said.").entity("PERSON", name)
                    .quote("\"No boats,\"", name, 0.9).record();
            assertEquals(List.of("Zo\u00eb Holm"), Outcome.Done.of(record, new byte[0], new Work("a", "a.txt", 4, 1)).speakers());
        }
    }
}
