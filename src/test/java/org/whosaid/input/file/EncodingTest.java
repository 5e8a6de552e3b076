package org.whosaid.input.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.document.Document;
import org.whosaid.document.ReadResult;
import org.whosaid.input.Shelf;

class EncodingTest {

    private static final String STORY = "“We can’t wait,” the café’s owner said – and closed the doors at five o’clock. ";

    @TempDir
    Path folder;
    private Shelf shelf = new Shelf(Path.of("."));

    @BeforeEach
    void openShelf() {
        shelf = new Shelf(folder);
    }

    @Test
    void byteOrderMarkDecidesAndIsNoText() {
        for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
            assertRead(STORY, charset, Shelf.bytes("\uFEFF" + STORY, charset));
        }
    }

    @Test
    void utf16WithoutMarkShowsByItsZeros() {
        assertRead(STORY, "UTF-16LE", Shelf.bytes(STORY, "UTF-16LE"));
        assertRead(STORY, "UTF-16BE", Shelf.bytes(STORY, "UTF-16BE"));
    }

    @Test
    void curlyQuotationMarksOfWindowsAreRead() {
        assertRead(STORY, "windows-1252", Shelf.bytes(STORY, "windows-1252"));
        assertRead("don’t", "windows-1252", Shelf.bytes("don’t", "windows-1252"));
        assertRead(STORY.repeat(40), "windows-1252", Shelf.bytes(STORY.repeat(40), "windows-1252"));
    }

    @Test
    void otherAlphabetsAreDetected() {
        String russian = "Министр заявил в понедельник, что переговоры о мосте через реку продолжатся до конца недели. ";
        assertRead(russian.repeat(3), "windows-1251", Shelf.bytes(russian.repeat(3), "windows-1251"));
    }

    @Test
    void brokenBytesInUtf8AreReplacedWithWarning() {
        byte[] bytes = Shelf.bytes(STORY, "UTF-8");
        byte[] broken = Arrays.copyOf(bytes, bytes.length + 2);
        broken[bytes.length] = (byte) 0xE2;
        broken[bytes.length + 1] = 'x';
        Document document = shelf.put("a.txt", broken).one("a.txt");
        assertEquals(STORY + "\uFFFDx", document.text().toString());
        assertEquals("UTF-8", document.origin().encoding());
        assertEquals(List.of("1 byte is not valid UTF-8; each place holds U+FFFD instead."), document.warnings());
    }

    @Test
    void forcedEncodingIsTaken() {
        shelf.put("a.txt", Shelf.bytes("Łódź", "ISO-8859-2"));
        Document document = (Document) shelf.read(Shelf.in("ISO-8859-2"), "a.txt").get(0);
        assertEquals("Łódź", document.text().toString());
        assertEquals("ISO-8859-2", document.origin().encoding());
    }

    @Test
    void pageDeclaresItsEncoding() {
        String page = "<html><head><meta charset=\"windows-1250\"></head><body><p>Příliš žluťoučký kůň</p></body></html>";
        Document document = shelf.put("a.html", Shelf.bytes(page, "windows-1250")).one("a.html");
        assertEquals("Příliš žluťoučký kůň", document.text().toString());
        assertEquals("windows-1250", document.origin().encoding());
    }

    @Test
    void pageThatIsUtf8ButDeclaresLatin1IsUtf8() {
        String page = "<html><head><meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'></head><p>“Yes”</p>";
        assertEquals("“Yes”", shelf.put("a.html", page).one("a.html").text().toString());
    }

    @Test
    void rowIsReadAsTheFilesStartShows() {
        String rows = "{\"text\":\"plain\"}\n{\"text\":\"don’t\"}\n";
        List<ReadResult> items = shelf.put("a.jsonl", Shelf.bytes(rows, "windows-1252")).read("a.jsonl");
        assertEquals(List.of("plain", "don’t"), Shelf.texts(items));
        assertEquals("windows-1252", ((Document) items.get(1)).origin().encoding());
    }

    @Test
    void brokenRowOfUtf8FileStaysUtf8() {
        byte[] good = "{\"text\":\"“one”\"}\n".getBytes(StandardCharsets.UTF_8);
        byte[] bad = Shelf.bytes("{\"text\":\"é\"}\n", "ISO-8859-1");
        byte[] both = Arrays.copyOf(good, good.length + bad.length);
        System.arraycopy(bad, 0, both, good.length, bad.length);
        assertEquals(List.of("“one”", "\uFFFD"), Shelf.texts(shelf.put("a.jsonl", both).read("a.jsonl")));
    }

    private void assertRead(String text, String encoding, byte[] bytes) {
        Document document = shelf.put("a.txt", bytes).one("a.txt");
        assertEquals(text, document.text().toString());
        assertEquals(encoding, document.origin().encoding());
        assertEquals(List.of(), document.warnings());
    }
}
