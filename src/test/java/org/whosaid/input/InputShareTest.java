package org.whosaid.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputShareTest {

    @TempDir
    private Path temporary;

    @BeforeEach
    void write() throws IOException {
        for (String name : List.of("a", "b", "c", "d")) {
            Files.writeString(temporary.resolve(name + ".txt"), "The ferry left the harbour on time, they said.");
        }
        Files.writeString(temporary.resolve("picture.png"), "no article".repeat(1_000));
    }

    private static Articles open(List<String> inputs, InputStream standardInput) {
        return Articles.open(inputs, ReadingOptions.USUAL, standardInput);
    }

    @Test
    void shareIsThatOfTheBytesOfArticles() {
        try (Articles articles = open(List.of(temporary.toString()), InputStream.nullInputStream())) {
            assertEquals(OptionalDouble.of(0), articles.share());
            articles.next();
            assertEquals(OptionalDouble.of(0.25), articles.share());
            articles.forEachRemaining(item -> { });
            assertEquals(OptionalDouble.of(1), articles.share());
        }
    }

    @Test
    void filesThatCanNotBeReadAreGoneThroughAllTheSame() throws IOException {
        Files.writeString(temporary.resolve("b.txt"), "\0".repeat(46));
        try (Articles articles = open(List.of(path("a.txt"), path("b.txt"), path("gone.txt"), path("c.txt")),
                InputStream.nullInputStream())) {
            articles.next();
            assertEquals(1 / 3.0, articles.share().orElseThrow(), 0.01);
            articles.forEachRemaining(item -> { });
            assertEquals(OptionalDouble.of(1), articles.share());
        }
    }

    private String path(String name) {
        return temporary.resolve(name).toString();
    }

    @Test
    void shareOfAFileOfManyArticlesGrowsWithin() throws IOException {
        Files.write(temporary.resolve("rows.jsonl"), "{\"text\": \"The ferry left on time, they said.\"}\n".repeat(20_000)
                .getBytes(StandardCharsets.UTF_8));
        try (Articles articles = open(List.of(path("rows.jsonl")), InputStream.nullInputStream())) {
            for (int row = 0; row < 10_000; row++) {
                articles.next();
            }
            double share = articles.share().orElseThrow();
            assertTrue(share > 0.45 && share < 0.6, "share " + share);
        }
    }

    @Test
    void shareOfStandardInputIsNotKnown() {
        InputStream in = new ByteArrayInputStream("The ferry left on time.".getBytes(StandardCharsets.UTF_8));
        try (Articles articles = open(List.of("-", path("a.txt")), in)) {
            articles.next();
            assertEquals(OptionalDouble.empty(), articles.share());
        }
    }
}
