package org.whosaid.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.output.Json;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.ArticleRecord.Alternative;
import org.whosaid.record.ArticleRecord.Entity;
import org.whosaid.record.ArticleRecord.Mention;
import org.whosaid.record.ArticleRecord.Origin;
import org.whosaid.record.ArticleRecord.Quote;
import org.whosaid.record.ArticleRecord.Speaker;
import org.whosaid.record.ArticleRecord.UnattributedMarks;
import org.whosaid.record.Excerpt;
import org.whosaid.record.Failure;
import org.whosaid.run.RunFolder;
import org.whosaid.text.Span;

class ValidationTest {

    private static final String TEXT = "🚢 \"No boats,\" said Magnus Flett. \"No crews.\" A \"pause\", he said.";

    @TempDir
    private Path folder;

    private final List<String> faults = new ArrayList<>();

    @BeforeEach
    void writeRunWithoutFault() throws IOException {
        write("articles.jsonl", line(record("a")));
        write("failures.jsonl", Json.LINES.bytes(new Failure("b.txt", 3L, "b", "input", "empty")));
        write("run.json", "{\"counts\":{\"articles\":1,\"failures\":1,\"quotes\":{\"direct\":1,\"mixed\":0,\"indirect\":0},"
                + "\"attributed\":1,\"entities\":1,\"warnings\":0}}");
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private void write(String name, String content) throws IOException {
        write(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static String line(ArticleRecord record) {
        return new String(Json.LINES.bytes(record), StandardCharsets.UTF_8);
    }

    private static Excerpt cut(String words) {
        int start = TEXT.codePointCount(0, TEXT.indexOf(words));
        return new Excerpt(words, start, start + words.length());
    }

    private static Span span(String words) {
        return new Span(cut(words).start(), cut(words).end());
    }

    private static ArticleRecord record(String id) {
        return record(id, TEXT, "no/such/file.txt");
    }

    /** A record of the text above, with all that a record can have. */
    private static ArticleRecord record(String id, @Nullable String text, String path) {
        Mention flett = new Mention(cut("Magnus Flett"), Mention.Form.NAME);
        Quote quote = new Quote("q1", Quote.Type.DIRECT, "\"No boats,\" \"No crews.\"",
                List.of(span("\"No boats,\""), span("\"No crews.\"")), cut("said"),
                new Speaker("Magnus Flett", Speaker.Kind.PERSON, "e1", null, flett), 0.9, Quote.Basis.CUE,
                List.of(new Alternative("Magnus Flett", "e1", 0.1)), List.of());
        return new ArticleRecord(ArticleRecord.SCHEMA, id,
                new Origin(path, null, "0".repeat(64), "UTF-8", "text"), Map.of(), "en", List.of(quote),
                List.of(new UnattributedMarks(cut("\"pause\""),
                        UnattributedMarks.Reason.SCARE)),
                List.of(new Entity("e1", Entity.Type.PERSON, "Magnus Flett", List.of(), List.of(), List.of(flett),
                        List.of("q1"))), List.of(), List.of(), text, List.of());
    }

    private Findings check() {
        return Validation.check(RunFolder.open(folder), fault -> faults.add(fault.inOneLine()
                .replace(folder.toString() + "/", "")));
    }

    /** The first record with a change made to its JSON. */
    private Findings checkWith(String before, String after) throws IOException {
        String line = line(record("a"));
        assertTrue(line.contains(before), line);
        write("articles.jsonl", line.replace(before, after));
        return check();
    }

    @Test
    void runThatIsAsPromisedHasNoFault() {
        assertEquals(new Findings(1, 1, 0, 1, Map.of()), check());
        assertEquals(List.of(), faults);
    }

    @Test
    void emptyRunHasNoFault() throws IOException {
        write("articles.jsonl", "");
        write("failures.jsonl", "");
        write("run.json", "{\"counts\":{\"articles\":0,\"failures\":0}}");
        assertEquals(0, check().faults(), faults::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"cue\":{\"text\":\"said\" | \"cue\":{\"text\":\"sad!\" | quote q1: cue: at 14-18 the article has “said”, the record “sad!”",
        "\"start\":14,\"end\":18 | \"start\":15,\"end\":19 | quote q1: cue: at 15-19 the article has “aid ”, the record “said”",
        "{\"start\":2,\"end\":13},{ | {\"start\":2,\"end\":12},{ | quote q1: at 2-12 33-44 the article has “\"No boats, \"No crews.\"”, "
            + "the record “\"No boats,\" \"No crews.\"”",
        "\"end\":44}]             | \"end\":4400}]           | quote q1: 2-13 33-4400 reaches beyond the article's 64",
        "\"end\":44}]             | \"end\":33}]             | articles.jsonl:1: quotes[0].spans[1]: no such span: 33 to 33",
        "\"text\":\"\\\"pause\\\"\"  | \"text\":\"\\\"cause\\\"\"  | unattributed: at 47-54 the article has “\"pause\"”, the record “\"cause\"”",
        "\"entity\":\"e1\",\"mention\" | \"entity\":\"e7\",\"mention\" | quote q1: its speaker is entity e7, which does not exist",
        "\"quotes\":[\"q1\"]       | \"quotes\":[]             | quote q1: its speaker is entity e1, whose quotes don't list it",
        "\"quotes\":[\"q1\"]       | \"quotes\":[\"q1\",\"q2\"] | entity e1: its quote q2 does not exist",
        "\"speaker\":{\"name\":\"Magnus Flett\" | \"speaker\":{\"name\":\"Flett\" | quote q1: its speaker is Flett, but its entity e1 is Magnus Flett",
        "{\"name\":\"Magnus Flett\",\"entity\" | {\"name\":\"Flett\",\"entity\" | quote q1: an alternative is Flett, but its entity e1 is Magnus Flett",
        "\"type\":\"direct\"       | \"type\":\"loud\"         | $.quotes[0].type: does not have a value in the enumeration",
        "\"warnings\":[]           | \"warnings\":[],\"x\":1   | $: property 'x' is not defined in the schema",
        "\"id\":\"a\",             | \"id\":\"a\",\"id\":\"b\", | not JSON: Duplicate field 'id'",
        "\"warnings\":[]}          | \"warnings\":[]}}         | not JSON: ",
        "\"warnings\":[]}          | \"warnings\":[            | not JSON: "
    })
    void faultInARecordIsNamedWithItsLine(String before, String after, String fault) throws IOException {
        checkWith(before, after);
        String found = faults.get(0);
        assertTrue(found.startsWith("articles.jsonl:1: "), found);
        assertTrue(found.contains(fault), found);
        assertEquals(1, found.lines().count());
    }

    @Test
    void oneFaultDoesNotHideAnother() throws IOException {
        write("articles.jsonl", "not a record\n" + line(record("a")) + "\n" + line(record("a")).replace("\"said\"", "\"laid\""));
        check();
        List<String> places = faults.stream().map(fault -> fault.replaceFirst(": .*", "")).distinct().toList();
        assertEquals(List.of("articles.jsonl:1", "articles.jsonl:3", "articles.jsonl:4", "run.json"), places);
        assertTrue(faults.contains("articles.jsonl:4: quote q1: cue: at 14-18 the article has “said”, the record “laid”"),
                faults::toString);
    }

    @Test
    void idThatIsThereTwiceIsNamedWithBothLines() throws IOException {
        write("articles.jsonl", line(record("a")) + line(record("b")) + line(record("a")));
        check();
        assertTrue(faults.contains("articles.jsonl:3: the id a is already on line 1"), faults::toString);
    }

    @Test
    void idsOfManyRecordsAreToldApart() {
        RepeatedIds ids = new RepeatedIds();
        IntStream.range(0, 50_000).forEach(number -> ids.add("a" + number));
        assertTrue(ids.repeated().isEmpty());
        ids.add("a49999");
        RepeatedIds.Repeated repeated = ids.repeated();
        assertTrue(repeated.first("a49998", 1).isEmpty());
        assertTrue(repeated.first("a49999", 2).isEmpty());
        assertEquals(2, repeated.first("a49999", 9).orElseThrow());
    }

    @Test
    void articleIsReadAgainWhereTheRecordDoesNotHoldIt() throws Exception {
        Path article = Files.writeString(folder.resolve("a.txt"), TEXT);
        String sum = HexFormat.of().formatHex(
                MessageDigest.getInstance("SHA-256").digest(TEXT.getBytes(StandardCharsets.UTF_8)));
        String line = line(record("a", null, article.toString())).replace("0".repeat(64), sum);
        write("articles.jsonl", line.replace("\"text\":\"said\"", "\"text\":\"laid\""));
        assertEquals(1, check().compared());
        assertEquals(List.of("articles.jsonl:1: quote q1: cue: at 14-18 the article has “said”, the record “laid”"), faults);
    }

    @Test
    void recordsWithoutTheirArticlesAreCountedByReasonAndTheirLengthsAreChecked() throws IOException {
        Path other = Files.writeString(folder.resolve("other.txt"), "Other words.");
        write("articles.jsonl", line(record("a", null, "-")) + line(record("b", null, "no/such/file.txt"))
                + line(record("c", null, other.toString())).replace("\"start\":14,\"end\":18", "\"start\":14,\"end\":19"));
        Findings findings = check();
        assertEquals(Map.of("read from standard input", 1L, "its file is missing, as seen from this folder", 1L,
                "no longer in its file, or changed", 1L), findings.notCompared());
        assertTrue(faults.contains("articles.jsonl:3: quote q1: cue: 14-19 is 5 long, its text 4"), faults::toString);
    }

    @Test
    void countsAreHeldAgainstTheAccount() throws IOException {
        write("articles.jsonl", line(record("a")) + line(record("b")));
        check();
        assertEquals(List.of("run.json: counts/articles is 1, but the files have 2",
                "run.json: counts/quotes/direct is 1, but the files have 2",
                "run.json: counts/attributed is 1, but the files have 2",
                "run.json: counts/entities is 1, but the files have 2"), faults);
    }

    @Test
    void missingAccountIsAFault() throws IOException {
        Files.delete(folder.resolve("run.json"));
        check();
        assertEquals(List.of("run.json: missing; the run may be unfinished"), faults);
    }

    @Test
    void missingFailuresAreAFault() throws IOException {
        Files.delete(folder.resolve("failures.jsonl"));
        check();
        assertEquals("failures.jsonl: missing", faults.get(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"input\":\"b\",\"stage\":\"input\"} | cause is missing",
        "{\"input\":\"\",\"stage\":\"input\",\"cause\":\"x\"} | input is missing",
        "{\"input\":\"b\",\"line\":0,\"stage\":\"input\",\"cause\":\"x\"} | line is 0, but the first line is 1",
        "[] | not a failure: something is missing or not what it should be",
        "{\"input\":[],\"stage\":\"input\",\"cause\":\"x\"} | not a failure: input: something is missing or not what it should be",
        "{ | not a failure: Unexpected end-of-input"
    })
    void failureThatSaysTooLittleIsAFault(String failure, String fault) throws IOException {
        write("failures.jsonl", failure + "\n");
        check();
        assertTrue(faults.get(0).startsWith("failures.jsonl:1: " + fault), faults::toString);
    }

    @Test
    void tornLastLineIsAFault() throws IOException {
        Files.writeString(folder.resolve("articles.jsonl"), "{\"schema\":\"who", StandardOpenOption.APPEND);
        check();
        assertTrue(faults.contains("articles.jsonl:2: the last line has no line feed; it may be incomplete"), faults::toString);
    }

    @Test
    void lineThatIsNotUtf8IsAFaultAndTheNextIsRead() throws IOException {
        byte[] bytes = ("\"é\"\n" + line(record("a"))).getBytes(StandardCharsets.UTF_8);
        bytes[1] = (byte) 0xFF;
        write("articles.jsonl", bytes);
        Findings findings = check();
        assertEquals("articles.jsonl:1: not UTF-8", faults.get(0));
        assertEquals(1, findings.compared());
    }

    @Test
    void faultsOfAnyContentAreOneLineEach() throws IOException {
        for (String content : Arrays.asList("\n\n", "null\n", "1\n", "{\"id\":\"a\\nb\"}\n", "{}\r\n", "[".repeat(5_000) + "\n", "\0\n")) {
            faults.clear();
            write("articles.jsonl", content);
            check();
            assertTrue(faults.size() > 1, content);
            assertTrue(faults.stream().allMatch(fault -> fault.lines().count() == 1), faults::toString);
        }
    }
}
