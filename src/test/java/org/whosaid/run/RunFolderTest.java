package org.whosaid.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.document.Document;
import org.whosaid.input.Articles;
import org.whosaid.input.ReadingOptions;
import org.whosaid.input.parse.FieldNames;
import org.whosaid.output.Json;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.Failure;
import org.whosaid.record.Sample;

class RunFolderTest {

    @TempDir
    private Path folder;

    @Test
    void recordsAndFailuresComeInTheirOrder() throws IOException {
        put("articles.jsonl", lines(record("b", "Two."), record("a", "One.")));
        put("failures.jsonl", lines(new Failure("c.txt", null, "c", "input", "empty")));
        RunFolder run = RunFolder.open(folder);
        try (Stream<ArticleRecord> records = run.records(); Stream<Failure> failures = run.failures()) {
            assertEquals(List.of("b", "a"), records.map(ArticleRecord::id).toList());
            assertEquals(List.of("c.txt"), failures.map(Failure::input).toList());
        }
    }

    @Test
    void folderWithoutRecordsIsRefusedWithWhatToDo() {
        RunException refusal = assertThrows(RunException.class, () -> RunFolder.open(folder));
        assertEquals(folder + " holds no articles.jsonl; give the folder of a finished whosaid extract -o",
                refusal.getMessage());
    }

    @Test
    void brokenLineIsNamed() throws IOException {
        put("articles.jsonl", (new String(lines(record("a", "One.")), StandardCharsets.UTF_8) + "{\"schema\"\n").getBytes(StandardCharsets.UTF_8));
        try (Stream<ArticleRecord> records = RunFolder.open(folder).records()) {
            RunException broken = assertThrows(RunException.class, records::toList);
            assertTrue(broken.getMessage().startsWith(folder.resolve("articles.jsonl") + ":2: "), broken.getMessage());
        }
    }

    @Test
    void textsAreReadAgainWhereTheyWereRead() throws IOException {
        put("in/one.txt", "First article.".getBytes(StandardCharsets.UTF_8));
        put("in/some.jsonl", "{\"id\":\"x\",\"text\":\"Second 🚢.\"}\n\n{\"id\":\"y\",\"text\":\"Third.\"}\n".getBytes(StandardCharsets.UTF_8));
        put("in/some.csv", "id,text\np,Fourth.\nq,\"Fifth,\nin two lines.\"\nr,Sixth.\n".getBytes(StandardCharsets.UTF_8));
        List<Document> read = read(folder.resolve("in"));
        put("articles.jsonl", lines(read.stream().map(Sample::empty).toArray()));
        assertEquals(6, read.size());
        assertEquals(read.stream().map(document -> Optional.of(document.text().toString())).toList(), texts());
    }

    @Test
    void textsOfAListInOneLineAreToldApart() throws IOException {
        put("in/list.json", "[{\"text\":\"First.\"},{\"text\":\"Second.\"},{\"text\":\"Third.\"}]".getBytes(StandardCharsets.UTF_8));
        List<Document> read = read(folder.resolve("in"));
        put("articles.jsonl", lines(Sample.empty(read.get(0)), Sample.empty(read.get(2))));
        assertEquals(List.of(Optional.of("First."), Optional.of("Third.")), texts());
    }

    @Test
    void textOfAnArticleThatChangedSinceIsNotTakenForIt() throws IOException {
        put("in/one.txt", "First article.".getBytes(StandardCharsets.UTF_8));
        put("articles.jsonl", lines(read(folder.resolve("in")).stream().map(Sample::empty).toArray()));
        put("in/one.txt", "Other words.".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(Optional.empty()), texts());
    }

    @Test
    void textsAreHadInAnyOrder() throws IOException {
        put("in/some.jsonl", "{\"id\":\"x\",\"text\":\"Second.\"}\n{\"id\":\"y\",\"text\":\"Third.\"}\n".getBytes(StandardCharsets.UTF_8));
        List<Document> read = read(folder.resolve("in"));
        put("articles.jsonl", lines(Sample.empty(read.get(1)), Sample.empty(read.get(0)), Sample.empty(read.get(1))));
        assertEquals(List.of(Optional.of("Third."), Optional.of("Second."), Optional.of("Third.")), texts());
    }

    @Test
    void optionsOfTheRunTellHowArticlesAreRead() throws IOException {
        put("in/one.jsonl", "{\"key\":\"x\",\"content\":\"Second.\"}\n".getBytes(StandardCharsets.UTF_8));
        put("run.json", "{\"options\":{\"maxBytes\":1000,\"fields\":{\"id\":[\"key\"],\"title\":[\"title\"],\"text\":[\"content\"],\"published\":[],\"author\":[],\"url\":[]}}}".getBytes(StandardCharsets.UTF_8));
        FieldNames names = new FieldNames(List.of("key"), List.of("title"), List.of("content"),
                List.of(), List.of(), List.of());
        List<Document> read = read(folder.resolve("in"), new ReadingOptions(Optional.empty(), names, Optional.empty(), 1000));
        put("articles.jsonl", lines(read.stream().map(Sample::empty).toArray()));
        assertEquals(List.of(Optional.of("Second.")), texts());
    }

    private List<Optional<String>> texts() {
        RunFolder run = RunFolder.open(folder);
        try (Stream<ArticleRecord> records = run.records(); ArticleTexts texts = ArticleTexts.of(run)) {
            return records.map(texts::text).toList();
        }
    }

    private static ArticleRecord record(String id, String text) {
        return Sample.empty(Sample.document(id, text));
    }

    private static byte[] lines(Object... values) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (Object value : values) {
            lines.writeBytes(Json.LINES.bytes(value));
        }
        return lines.toByteArray();
    }

    private void put(String name, byte[] bytes) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.write(folder.resolve(name), bytes);
    }

    private static List<Document> read(Path inputs) {
        return read(inputs, ReadingOptions.USUAL);
    }

    private static List<Document> read(Path inputs, ReadingOptions options) {
        List<Document> documents = new ArrayList<>();
        try (Articles articles = Articles.open(List.of(inputs.toString()), options, InputStream.nullInputStream())) {
            articles.forEachRemaining(item -> documents.add((Document) item));
        }
        return documents;
    }
}
