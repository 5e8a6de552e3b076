package org.whosaid.evaluation.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.evaluation.score.FoundQuote;
import org.whosaid.evaluation.score.Records;

class GoldTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void layOut() throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("attributions"));
    }

    @Test
    void articlesComeByNameWithTheirLineEnds() throws IOException {
        write("text/b.txt", "B\r\n");
        write("text/a.b.txt", "A");
        write("text/notes.md", "no article");
        Gold gold = Gold.read(folder);
        assertEquals(List.of("a.b", "b"), List.copyOf(gold.articles().keySet()));
        assertEquals("B\r\n", gold.articles().get("b").text().toString());
        assertFalse(gold.articles().get("b").isAnnotated());
    }

    @Test
    void folderWithoutArticlesIsRefused() {
        assertTrue(message().contains("no .txt file"));
    }

    @Test
    void otherFolderIsRefused() throws IOException {
        Files.delete(folder.resolve("text"));
        assertTrue(message().contains("GOLD needs text/NAME.txt"));
    }

    @Test
    void articleInAnotherEncodingIsRefused() throws IOException {
        Files.write(folder.resolve("text/a.txt"), "café".getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(message().contains("a.txt is not UTF-8"));
    }

    @Test
    void byteOrderMarkIsRefusedAsOffsetsDisagreeAboutIt() throws IOException {
        write("text/a.txt", "\uFEFFA");
        assertTrue(message().contains("byte order mark"));
    }

    @Test
    void allFaultyAnnotationsAreNamed() throws IOException {
        write("text/a.txt", "Yes");
        write("text/b.txt", "No");
        write("attributions/a.ann", "T1\tCue 1 9\tes she said\nE1\tAttribution:T2 Cue:T1\n");
        write("attributions/b.ann", "garbage\n");
        List<String> lines = message().lines().toList();
        assertEquals(3, lines.size());
        assertTrue(lines.get(0).endsWith("a.ann:1: no such stretch: 1 9; the article has 3 characters"), lines.get(0));
        assertTrue(lines.get(1).endsWith("b.ann:1: not standoff: garbage"), lines.get(1));
        assertTrue(lines.get(2).startsWith("nothing is compared; correct the annotations in " + folder), lines.get(2));
    }

    @Test
    void ofManyFaultsTenAreShownAndTheRestIsCounted() throws IOException {
        write("text/a.txt", "Yes");
        write("attributions/a.ann", "garbage\n".repeat(12));
        List<String> lines = message().lines().toList();
        assertEquals(11, lines.size());
        assertTrue(lines.get(10).startsWith("and 2 more faults; "), lines.get(10));
    }

    @Test
    void speakerWithoutNumberIsNamedWithItsLine() throws IOException {
        write("text/a.txt", "Yes");
        write("speakers.tsv", "a\t0\tperson\tAda\t\na\tfirst\tperson\tAda\t\n");
        assertTrue(message().contains("speakers.tsv:2: "), message());
    }

    @Test
    void sentenceWithTooFewLabelsIsNamedWithItsLine() throws IOException {
        write("text/a.txt", "Yes");
        write("cofenet-sentences.jsonl", "{\"id\": \"a_1\", \"tokens\": [\"Yes\"], \"labels\": []}\n");
        assertTrue(message().contains("cofenet-sentences.jsonl:1: "), message());
    }

    @Test
    void sentencesOfOtherArticlesArePassedOver() throws IOException {
        write("text/a.txt", "Yes");
        write("cofenet-sentences.jsonl", "{\"id\": \"z_1\", \"tokens\": [\"No\"], \"labels\": [\"O\"]}\n");
        assertEquals(new GoldSentences(List.of(), 0), Gold.read(folder).sentences().orElseThrow());
    }

    @Test
    void lineThatIsNoRecordIsNamed() {
        for (String line : List.of("no JSON", "[]", "{\"quotes\": []}", "{\"id\": \"a\", \"quotes\": [{}]}",
                "{\"id\": \"a\", \"quotes\": [{\"spans\": [{\"start\": 4, \"end\": 4}]}]}")) {
            String message = assertThrows(EvaluationException.class,
                    () -> Records.parse(Path.of("r.jsonl"), List.of("", line)), line).getMessage();
            assertTrue(message.startsWith("r.jsonl:2: not an article's record"), message);
        }
    }

    @Test
    void lastOfTwoRecordsCounts() {
        Records records = Records.parse(Path.of("r.jsonl"), List.of(
                "{\"id\": \"a\", \"quotes\": [{\"spans\": [{\"start\": 0, \"end\": 2}]}]}", "{\"id\": \"a\", \"quotes\": []}"));
        assertEquals(List.of(), records.quotes().get("a"));
    }

    @Test
    void speakerWithoutAnyFieldIsNone() {
        Records records = Records.parse(Path.of("r.jsonl"), List.of("{\"id\": \"a\", \"quotes\": ["
                + "{\"spans\": [], \"speaker\": {}}, {\"spans\": [], \"speaker\": {\"kind\": \"unknown\"}},"
                + "{\"spans\": [], \"speaker\": null}, {\"spans\": [], \"speaker\": {\"name\": \"Ada\"}}]}"));
        assertEquals(List.of(false, false, false, true),
                records.quotes().get("a").stream().map(FoundQuote::attributed).toList());
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private String message() {
        return assertThrows(EvaluationException.class, () -> Gold.read(folder)).getMessage();
    }
}
