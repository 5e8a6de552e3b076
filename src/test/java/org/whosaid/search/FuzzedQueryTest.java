package org.whosaid.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.commons.io.FileUtils;
import org.whosaid.Mutations;
import org.whosaid.TinyRun;
import org.whosaid.correction.Corrections;

/** Any query is answered, or refused as a bad one in one line. */
class FuzzedQueryTest {

    private static final List<String> SEEDS = List.of("alliance speaker:\"Zoë Holm\"", "\"no boats\" OR ferr* -fishing",
            "date:[2025-01-07 TO 2025-02] confidence:[0.8 TO 1]", "(type:direct AND kind:person) OR checked:no", "title:summit article:a/1");
    private static final List<String> TOKENS = List.of("\"", "(", ")", "[", "]", "{", "}", ":", "*", "?", "~", "^", "-", "+", "!", "\\",
            "/", "&&", "||", " TO ", " OR ", " AND ", " NOT ", "*:*", "speaker:", "date:", "\0", "🚢", "a".repeat(300), "((((((((((");

    private static Path folder;
    private static QuoteIndex index;

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("whosaid-fuzz");
        TinyRun run = new TinyRun(folder).add(TinyRun.article("a/1", "2025-01-07", "Ferries\n\"We have no boats,\" Zoë Holm said.\n")
                .entity("PERSON", "Zoë Holm").quote("\"We have no boats,\"", "Zoë Holm", 0.85).record());
        index = QuoteIndex.open(run.written(), Corrections.NONE, articles -> { });
    }

    @AfterContainer
    static void close() throws IOException {
        index.close();
        FileUtils.deleteDirectory(folder.toFile());
    }

    @Provide
    Arbitrary<byte[]> queries() {
        return Mutations.of(SEEDS, TOKENS);
    }

    @Property(seed = "20261124")
    void anyQueryIsAnsweredOrRefused(@ForAll("queries") byte[] bytes) {
        try {
            SearchResult found = index.search(Search.of(new String(bytes, StandardCharsets.UTF_8)));
            assertTrue(found.total() <= 1);
        } catch (SearchException e) {
            assertTrue(e.isBadQuery(), e.getMessage());
            assertEquals(1, String.valueOf(e.getMessage()).lines().count(), e.getMessage());
        }
    }
}
