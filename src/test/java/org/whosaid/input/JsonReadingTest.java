package org.whosaid.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.document.Document;
import org.whosaid.document.Document.InputFormat;
import org.whosaid.document.ReadResult;
import org.whosaid.document.Unreadable;
import org.whosaid.input.parse.FieldNames;

class JsonReadingTest {

    @TempDir
    Path folder;
    private Shelf shelf = new Shelf(Path.of("."));

    @BeforeEach
    void openShelf() {
        shelf = new Shelf(folder);
    }

    @Test
    void fieldsSayWhatTheyAreCalledFor() {
        Document document = shelf.put("a.json", """
                {"id": 17, "title": "Talks fail", "body": "No deal.", "published": "2025-01-07", "author": ["A. Bee", "C. Dee"],
                 "url": "https://news.example/1", "section": "World", "words": 2, "score": 1.50, "tags": ["x", null], "old": null}
                """).one("a.json");
        assertEquals("17", document.id());
        assertEquals("No deal.", document.text().toString());
        assertEquals(Optional.of("Talks fail"), document.given().title());
        assertEquals(Optional.of("2025-01-07"), document.given().published());
        assertEquals(Optional.of("A. Bee, C. Dee"), document.given().author());
        assertEquals(Optional.of("https://news.example/1"), document.given().url());
        assertEquals(List.of("section", "words", "score", "tags", "old"), List.copyOf(document.given().other().keySet()));
        assertEquals(new BigDecimal("1.50"), document.given().other().get("score"));
        assertEquals("{section=World, words=2, score=1.50, tags=[x, null], old=null}", document.given().other().toString());
        assertEquals(InputFormat.JSON, document.origin().format());
        assertEquals(Optional.empty(), document.origin().line());
    }

    @Test
    void objectsDigestIsThatOfTheFile() {
        String json = "\uFEFF {\"text\": \"abc\"} \n";
        String asText = shelf.put("a.txt", json).one("a.txt").origin().sha256();
        assertEquals(asText, shelf.put("a.json", json).one("a.json").origin().sha256());
    }

    @Test
    void rowThatIsNoArticleIsCalledAsItCallsItself() {
        shelf.put("a.jsonl", """
                {"id": "notext"}
                {"id": 7, "text": 8}
                {"id": "blank", "text": " "}
                {"text": "", "title": "none"}
                {"id": "broken", "text": "x
                """).put("b.csv", "id,text\nempty,\n");
        assertEquals(List.of("notext", "7", "blank", "?", "?"),
                shelf.read("a.jsonl").stream().map(item -> ((Unreadable) item).id().orElse("?")).toList());
        assertEquals(Optional.of("empty"), ((Unreadable) shelf.read("b.csv").get(0)).id());
    }

    @Test
    void textComesBeforeBodyAndBodyStays() {
        Document document = shelf.put("a.json", "{\"body\": \"b\", \"text\": \"t\"}").one("a.json");
        assertEquals("t", document.text().toString());
        assertEquals("{body=b}", document.given().other().toString());
    }

    @Test
    void fieldNamesCanBeChosen() {
        FieldNames names = new FieldNames(List.of("key"), List.of("head"), List.of("content"), List.of("day"),
                List.of("by"), List.of("link"));
        ReadingOptions options = new ReadingOptions(Optional.empty(), names, Optional.empty(), 1000);
        shelf.put("a.json", "{\"key\":\"k\",\"head\":\"h\",\"content\":\"c\",\"text\":\"t\",\"by\":{\"name\":\"B. Cee\"}}");
        Document document = (Document) shelf.read(options, "a.json").get(0);
        assertEquals("c", document.text().toString());
        assertEquals("k", document.id());
        assertEquals(Optional.of("B. Cee"), document.given().author());
        assertEquals("{text=t}", document.given().other().toString());
    }

    @Test
    void arrayGivesArticlesWithLines() {
        List<ReadResult> items = shelf.put("a.json", "[\n {\"text\": \"one ]},{\\\" \"},\n\n {\"text\": \"two\"}, 3, \"x\"\n]\n").read("a.json");
        assertEquals(List.of("one ]},{\" ", "two", "?", "?"), Shelf.texts(items));
        assertEquals(List.of("a-1", "a-2", "?", "?"), Shelf.ids(items));
        assertEquals(Optional.of(2L), ((Document) items.get(0)).origin().line());
        assertEquals(Optional.of(4L), ((Document) items.get(1)).origin().line());
        assertTrue(((Unreadable) items.get(2)).cause().startsWith("not a JSON object"));
    }

    @Test
    void brokenMemberOfArrayDoesNotTouchTheNext() {
        List<ReadResult> items = shelf.put("a.json", "[{\"text\": one}, {\"text\": \"two\"},]").read("a.json");
        assertEquals(List.of("?", "two"), Shelf.texts(items));
    }

    @Test
    void arrayThatIsCutOffSaysSo() {
        List<ReadResult> items = shelf.put("a.json", "[{\"text\": \"one\"},").read("a.json");
        assertEquals(List.of("one", "?"), Shelf.texts(items));
        assertTrue(((Unreadable) items.get(1)).cause().contains("cut off"));
        assertEquals(List.of("one", "?", "?"), Shelf.texts(shelf.put("b.json", "[{\"text\": \"one\"},{\"text\": \"tw").read("b.json")));
    }

    @Test
    void jsonWithoutArticlesIsOneFailure() {
        assertEquals("no article in it", shelf.put("a.json", " [] ").fault("a.json"));
        assertTrue(shelf.put("b.json", "These are only words, no JSON.").fault("b.json").startsWith("no JSON object"));
        assertTrue(shelf.put("c.json", "{\"text\": \"never").fault("c.json").startsWith("broken JSON"));
    }

    @Test
    void linesUnderTheNameOfJsonAreRead() {
        List<ReadResult> items = shelf.put("a.json", "{\"text\": \"1\"}\n{\"text\": \n{\"text\": \"3\"}\n").read("a.json");
        assertEquals(List.of("1", "?", "3"), Shelf.texts(items));
    }

    @Test
    void brokenLineIsNamedAndTheNextIsRead() {
        List<ReadResult> items = shelf.put("a.jsonl", "{\"text\":\"1\"}\r\n\r\n{\"text\":\"2\n{\"text\":7}\n{\"x\":\"y\"}\n{\"text\":\"5\"}")
                .read("a.jsonl");
        assertEquals(List.of("1", "?", "?", "?", "5"), Shelf.texts(items));
        assertEquals(List.of("a-1", "?", "?", "?", "a-5"), Shelf.ids(items));
        assertUnreadable(items.get(1), 3, "broken JSON");
        assertUnreadable(items.get(2), 4, "the text is a number, not a string");
        assertUnreadable(items.get(3), 5, "no field text or body to take the text from; there are x");
        assertEquals(Optional.of(6L), ((Document) items.get(4)).origin().line());
        assertEquals(InputFormat.JSON_LINES, ((Document) items.get(4)).origin().format());
    }

    @Test
    void rowsDigestIsThatOfItsLine() {
        Document row = (Document) shelf.put("a.jsonl", "{\"text\":\"1\"}\r\n{\"text\":\"2\"}\r\n").read("a.jsonl").get(1);
        assertEquals(shelf.put("b.txt", "{\"text\":\"2\"}").one("b.txt").origin().sha256(), row.origin().sha256());
    }

    @Test
    void lineAboveTheLimitIsPassedOver() {
        shelf.put("a.jsonl", "{\"text\":\"" + "x".repeat(500) + "\"}\n{\"text\":\"2\"}\n");
        List<ReadResult> items = shelf.read(Shelf.upTo(100), "a.jsonl");
        assertEquals(List.of("?", "2"), Shelf.texts(items));
        assertUnreadable(items.get(0), 1, "larger than 100 bytes");
    }

    @Test
    void sameIdTwiceLosesNothing() {
        List<ReadResult> items = shelf.put("a.jsonl", "{\"id\":\"x\",\"text\":\"1\"}\n{\"id\":\"x~2\",\"text\":\"2\"}\n"
                + "{\"id\":\"x\",\"text\":\"3\"}\n{\"id\":\"x\",\"text\":\"4\"}\n").read("a.jsonl");
        assertEquals(List.of("x", "x~2", "x~3", "x~4"), Shelf.ids(items));
        assertEquals(List.of("Another article has the id x too."), ((Document) items.get(2)).warnings());
    }

    @Test
    void millionsOfOneIdStayLinear() {
        ArticleIds ids = new ArticleIds();
        String last = "";
        for (int i = 0; i < 1_000_000; i++) {
            last = ids.unique("same");
        }
        assertEquals("same~1000000", last);
    }

    @Test
    void notANumberIsNullAndHalfSurrogatesAreReplaced() {
        Document document = shelf.put("a.json", "{\"text\": \"a\\ud83d b\\ud83d\\ude00\", \"n\": NaN}").one("a.json");
        assertEquals("a\uFFFD b😀", document.text().toString());
        assertEquals(1, document.warnings().size());
        assertEquals("{n=null}", document.given().other().toString());
    }

    @Test
    void deepNestingIsOneFailure() {
        String deep = "{\"text\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertTrue(shelf.put("a.jsonl", deep).fault("a.jsonl").contains("nesting"), shelf.fault("a.jsonl"));
    }

    @Test
    void linesInUtf16AreRead() {
        String rows = "\uFEFF{\"text\":\"Ċ “one”\"}\n{\"text\":\"two\"}\n";
        for (String charset : List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "UTF-8")) {
            List<ReadResult> items = shelf.put("a.jsonl", Shelf.bytes(rows, charset)).read("a.jsonl");
            assertEquals(List.of("Ċ “one”", "two"), Shelf.texts(items), charset);
            assertEquals(charset, ((Document) items.get(1)).origin().encoding());
        }
    }

    @Test
    void rowsBehindTheFirstBufferKeepTheirLines() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            rows.append("{\"text\":\"row ").append(i).append("\"}\n");
        }
        List<Long> lines = new ArrayList<>();
        shelf.put("a.jsonl", rows.toString()).read("a.jsonl")
                .forEach(item -> lines.add(((Document) item).origin().line().orElseThrow()));
        assertEquals(20_000, lines.size());
        assertEquals(20_000L, lines.get(19_999));
    }

    private static void assertUnreadable(ReadResult item, long line, String cause) {
        Unreadable unreadable = (Unreadable) item;
        assertEquals(Optional.of(line), unreadable.line());
        assertTrue(unreadable.cause().startsWith(cause), unreadable.cause());
        assertEquals(1, unreadable.cause().lines().count());
    }
}
