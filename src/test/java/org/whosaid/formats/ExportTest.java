package org.whosaid.formats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.whosaid.output.OutputException;
import org.whosaid.record.ArticleRecord;
import org.whosaid.run.RunException;
import org.whosaid.run.RunFolder;

class ExportTest {

    private static final EnumSet<ExportFormat> ALL = EnumSet.allOf(ExportFormat.class);

    @TempDir
    private Path folder;

    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    @Test
    void severalFormatsAreWrittenInOnePassAndNothingElse() throws IOException {
        assertEquals(2, Export.write(Made.run(folder, Made.saying("x", "We won"), Made.bare("y")), ALL, folder));
        assertEquals(List.of("articles.jsonl", "entities.csv", "entities.parquet", "json/.whosaid", "json/x.json",
                "json/y.json", "opensearch/.whosaid", "opensearch/articles-00001.ndjson", "opensearch/articles-index.json",
                "opensearch/articles-template.json", "opensearch/quotes-00001.ndjson", "opensearch/quotes-index.json",
                "opensearch/quotes-template.json", "quotes.csv", "quotes.parquet"), List.copyOf(files().keySet()));
    }

    @Test
    void sameRecordsGiveTheSameBytes() throws IOException {
        RunFolder run = Made.run(folder, Made.saying("x", "We won"), Made.bare("y"));
        Export.write(run, ALL, folder);
        Map<String, byte[]> first = files();
        Export.write(run, ALL, folder);
        Map<String, byte[]> second = files();
        assertEquals(first.keySet(), second.keySet());
        first.forEach((name, bytes) -> assertArrayEquals(bytes, second.get(name), name));
    }

    @Test
    void otherFolderIsMadeAndTheRunIsLeftAlone() throws IOException {
        Export.write(Made.run(folder.resolve("run"), Made.bare("x")), EnumSet.of(ExportFormat.CSV), folder.resolve("to/there"));
        assertEquals(List.of("run/articles.jsonl", "to/there/entities.csv", "to/there/quotes.csv"),
                List.copyOf(files().keySet()));
    }

    @Test
    void filesOfAnEarlierExportStayWhereARecordCannotBeRead() throws IOException {
        Export.write(Made.run(folder, Made.saying("x", "We won")), ALL, folder);
        Map<String, byte[]> before = files();
        Files.writeString(folder.resolve("articles.jsonl"), "{\"schema\":\n", StandardOpenOption.APPEND);
        assertThrows(RunException.class, () -> Export.write(RunFolder.open(folder), ALL, folder));
        Map<String, byte[]> after = files();
        assertEquals(before.keySet(), after.keySet());
        before.keySet().stream().filter(name -> !name.equals("articles.jsonl"))
                .forEach(name -> assertArrayEquals(before.get(name), after.get(name), name));
    }

    @Test
    void whatAKilledExportLeftIsNoHindrance() throws IOException {
        Files.createDirectories(folder.resolve(".json.part/old"));
        Files.createDirectories(folder.resolve(".json.old/older"));
        Files.writeString(folder.resolve(".quotes.csv.part"), "half a li");
        Export.write(Made.run(folder, Made.bare("x")), ALL, folder);
        assertTrue(files().keySet().stream().noneMatch(name -> name.startsWith(".")), files().keySet()::toString);
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void placeThatCannotBeWrittenToIsNamedInOneLine(ExportFormat format) throws IOException {
        RunFolder run = Made.run(folder.resolve("run"), Made.bare("x"));
        Path file = Files.writeString(folder.resolve("file"), "x");
        OutputException failure = assertThrows(OutputException.class, () -> Export.write(run, EnumSet.of(format), file));
        assertTrue(failure.getMessage().contains(" into " + file + ": "), failure.getMessage());
        assertEquals(1, failure.getMessage().lines().count());
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void recordsAreNotHeld(ExportFormat format) throws IOException {
        List<WeakReference<ArticleRecord>> records = new ArrayList<>();
        try (RecordFiles files = format.open(folder)) {
            for (int number = 0; number < 1_000; number++) {
                ArticleRecord record = Made.saying("a" + number, "We won " + number);
                records.add(new WeakReference<>(record));
                files.add(record);
            }
            System.gc();
            long held = records.stream().filter(record -> record.get() != null).count();
            assertTrue(held < 10, held + " of 1,000 records are held");
        }
    }
}
