package org.whosaid.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.whosaid.document.Document.InputFormat;
import org.whosaid.document.ReadResult;
import org.whosaid.document.Unreadable;

class ReadingPropertiesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> odd = Arbitraries.of("\"", "“", "”", ",", "\n", "\r\n", "\r", "\t", "'", "\\", "{", "]", "😀", " ", ";");
        Arbitrary<String> words = Arbitraries.strings().withCharRange(' ', '\uD7FF').ofMaxLength(8);
        return Arbitraries.oneOf(odd, words).list().ofMinSize(1).ofMaxSize(12).map(parts -> String.join("", parts) + ".");
    }

    @Property(seed = "20261124", tries = 200)
    void textWrittenAsJsonLinesComesBack(@ForAll("texts") String one, @ForAll("texts") String other)
            throws JsonProcessingException {
        String rows = JSON.writeValueAsString(Map.of("text", one)) + "\n" + JSON.writeValueAsString(Map.of("text", other));
        assertEquals(List.of(one, other), Shelf.texts(Shelf.piped(utf8(rows), Shelf.as(InputFormat.JSON_LINES))));
    }

    @Property(seed = "20261124", tries = 200)
    void textWrittenAsJsonComesBack(@ForAll("texts") String one, @ForAll("texts") String other)
            throws JsonProcessingException {
        String list = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(
                List.of(Map.of("text", one), Map.of("text", other)));
        assertEquals(List.of(one, other), Shelf.texts(Shelf.piped(utf8(list), Shelf.as(InputFormat.JSON))));
    }

    @Property(seed = "20261124", tries = 200)
    void textWrittenAsCsvComesBack(@ForAll("texts") String one, @ForAll("texts") String other) throws IOException {
        StringWriter rows = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(rows, CSVFormat.DEFAULT)) {
            printer.printRecord("id", "text");
            printer.printRecord("1", one);
            printer.printRecord("2", other);
        }
        assertEquals(List.of(one, other), Shelf.texts(Shelf.piped(utf8(rows.toString()), Shelf.as(InputFormat.CSV))));
    }

    @Property(seed = "20261124", tries = 200)
    void plainTextComesBack(@ForAll("texts") String text) {
        assertEquals(List.of(text), Shelf.texts(Shelf.piped(utf8(text), Shelf.as(InputFormat.TEXT))));
    }

    @Property(seed = "20261124", tries = 300)
    void anyBytesGiveOneItemAsText(@ForAll @Size(max = 200) byte[] bytes) {
        Assume.that(bytes.length < 2 || bytes[0] != 0x1f);
        assertEquals(1, Shelf.piped(bytes, Shelf.as(InputFormat.TEXT)).size());
        assertEquals(1, Shelf.piped(bytes, Shelf.as(InputFormat.HTML)).size());
    }

    @Property(seed = "20261124", tries = 300)
    void anyBytesGiveAtLeastOneItemInEveryFormat(@ForAll @Size(max = 200) byte[] bytes) {
        for (InputFormat format : InputFormat.values()) {
            List<ReadResult> items = Shelf.piped(bytes, Shelf.as(format));
            assertFalse(items.isEmpty());
            items.forEach(ReadingPropertiesTest::assertCauseIsOneLine);
        }
    }

    @Property(seed = "20261124", tries = 200)
    void wordsOfPageAreNeitherGluedNorSplit(@ForAll @Size(min = 1, max = 6) List<@AlphaChars
            @StringLength(min = 1, max = 6) String> words) {
        String page = "<html><body><article>" + String.join("", words.stream()
                .map(word -> "<div><b>" + word.charAt(0) + "</b><span>" + word.substring(1) + "</span></div>").toList());
        assertEquals(List.of(String.join("\n\n", words)), Shelf.texts(Shelf.piped(utf8(page), Shelf.as(InputFormat.HTML))));
    }

    @Property(seed = "20261124", tries = 200)
    void idsAreDifferent(@ForAll @Size(max = 60) List<@CharRange(from = '~', to = '~')
            @CharRange(from = '2', to = '3')
            @StringLength(max = 4) String> wanted) {
        ArticleIds ids = new ArticleIds();
        Set<String> given = new HashSet<>();
        wanted.forEach(id -> assertTrue(given.add(ids.unique(id))));
    }

    private static void assertCauseIsOneLine(ReadResult item) {
        if (item instanceof Unreadable unreadable) {
            assertEquals(1, unreadable.cause().lines().count());
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
