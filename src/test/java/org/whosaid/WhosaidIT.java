package org.whosaid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.whosaid.document.Document;
import org.whosaid.input.Articles;
import org.whosaid.input.ReadingOptions;
import org.whosaid.models.Models;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.ReportOption;
import org.whosaid.record.TextOption;

/** With the real models: what a program reads is what the command line reads. */
class WhosaidIT {

    private static Pipeline pipeline;
    private static Whosaid whosaid;

    @BeforeAll
    static void load() {
        pipeline = Pipeline.load(Models.load(), TextOption.AUTO);
        whosaid = new Whosaid(pipeline, Duration.ofMinutes(2));
    }

    @AfterAll
    static void close() {
        whosaid.close();
    }

    private static List<Path> samples(String ending) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ArticleRecord expected(Path file) {
        try (Articles articles = Articles.open(List.of(file.toString()), ReadingOptions.USUAL,
                InputStream.nullInputStream())) {
            return ReportOption.SAID.of(pipeline.apply((Document) articles.next()));
        }
    }

    /** But for the id, and the path that an article of a program has not. */
    private static void assertSame(ArticleRecord expected, ArticleRecord record) {
        ArticleRecord.Origin source = record.source();
        assertEquals(expected, new ArticleRecord(record.schema(), expected.id(), new ArticleRecord.Origin(
                expected.source().path(), source.line(), source.sha256(), source.encoding(), source.format()),
                record.metadata(), record.language(), record.quotes(), record.unattributed(), record.entities(),
                record.boilerplate(), record.structure(), record.text(), record.warnings()));
    }

    @Test
    void textsReadOnThreeThreadsAreReadAsByTheCommandLine() throws IOException {
        List<Path> files = samples(".txt");
        Stream<InputArticle> articles = files.stream().map(WhosaidIT::content).map(InputArticle::ofText);
        List<ArticleResult> results = whosaid.read(articles, 3).toList();
        assertEquals(files.size(), results.size());
        for (int i = 0; i < files.size(); i++) {
            assertSame(expected(files.get(i)), results.get(i).orElseThrow());
        }
    }

    @Test
    void webPagesAreReadAsByTheCommandLine() throws IOException {
        for (Path file : samples(".html")) {
            assertSame(expected(file), whosaid.read(InputArticle.ofHtml(content(file))));
        }
    }
}
