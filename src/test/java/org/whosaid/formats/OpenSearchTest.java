package org.whosaid.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.record.ArticleRecord;

class OpenSearchTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    private Path file(String name) {
        return folder.resolve("opensearch").resolve(name);
    }

    /** Action and document by turns. */
    private List<JsonNode> lines(String name) throws IOException {
        String content = Files.readString(file(name));
        assertTrue(content.endsWith("\n"));
        List<JsonNode> lines = new ArrayList<>();
        for (String line : content.split("\n")) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    private static void assertFits(JsonNode value, JsonNode mapping, String where) {
        assertTrue(mapping.isObject(), () -> where + " is not in the mapping");
        if (value.isArray()) {
            value.forEach(element -> assertFits(element, mapping, where));
        } else if (value.isObject()) {
            assertTrue(mapping.has("properties"), () -> where + " is no object in the mapping");
            value.properties().forEach(field ->
                    assertFits(field.getValue(), mapping.path("properties").path(field.getKey()), where + "." + field.getKey()));
        } else {
            String type = mapping.path("type").asText();
            boolean fits = switch (type) {
                case "text", "keyword", "date" -> value.isTextual();
                case "integer", "long" -> value.isIntegralNumber();
                case "float" -> value.isNumber();
                default -> false;
            };
            assertTrue(fits, () -> where + " is " + value + ", not " + type);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"quotes", "articles"})
    void everyDocumentFitsTheStrictMapping(String documents) throws IOException {
        List<ArticleRecord> articles = new ArrayList<>(Made.HOSTILE.stream().map(wording -> Made.saying("a/1", wording)).toList());
        articles.add(Made.bare("x"));
        articles.add(Made.article("odd", Map.of("title", 7, "section", List.of(1, 2)), List.of(), List.of()));
        Made.export(folder, ExportFormat.OPENSEARCH, articles.toArray(ArticleRecord[]::new));
        JsonNode mapping = JSON.readTree(file(documents + "-index.json").toFile()).path("mappings");
        assertEquals("strict", mapping.path("dynamic").asText());
        List<JsonNode> lines = lines(documents + "-00001.ndjson");
        assertEquals(0, lines.size() % 2);
        for (int number = 1; number < lines.size(); number += 2) {
            assertFits(lines.get(number), mapping, documents);
        }
    }

    @Test
    void actionsPutDocumentsUnderTheSameIdEachTime() throws IOException {
        Made.export(folder, ExportFormat.OPENSEARCH, Made.saying("a/1", "We won"));
        assertEquals("{\"index\":{\"_id\":\"a/1/q1\"}}", lines("quotes-00001.ndjson").get(0).toString());
        assertEquals("{\"index\":{\"_id\":\"a/1\"}}", lines("articles-00001.ndjson").get(0).toString());
    }

    @Test
    void quotationIsFoundWithWhatIsKnownOfItsArticle() throws IOException {
        Made.export(folder, ExportFormat.OPENSEARCH, Made.saying("a", "We won"));
        JsonNode quote = lines("quotes-00001.ndjson").get(1);
        assertEquals("We won", quote.at("/speaker/name").asText());
        assertEquals("We won", quote.at("/article/title").asText());
        assertEquals(7, quote.at("/article/line").asInt());
        assertEquals(0.5, quote.path("confidence").asDouble());
        assertEquals("[\"We won\"]", lines("articles-00001.ndjson").get(1).at("/entities/person").toString());
    }

    @Test
    void idThatNoServerTakesIsHashedAndStaysApart() throws IOException {
        Made.export(folder, ExportFormat.OPENSEARCH, Made.bare("ü".repeat(300) + "1"), Made.bare("ü".repeat(300) + "2"),
                Made.bare("\uD83D"));
        List<JsonNode> lines = lines("articles-00001.ndjson");
        assertEquals(64, lines.get(0).at("/index/_id").asText().length());
        assertNotEquals(lines.get(0), lines.get(2));
        assertEquals(64, lines.get(4).at("/index/_id").asText().length());
    }

    @Test
    void loneSurrogateIsReplacedSinceNoIndexTakesIt() throws IOException {
        Made.export(folder, ExportFormat.OPENSEARCH, Made.saying("a", "x\uD83Dy"));
        assertEquals("x\uFFFDy", lines("quotes-00001.ndjson").get(1).path("text").asText());
        assertFalse(Files.readString(file("articles-00001.ndjson")).contains("\\ud83d"));
    }

    @Test
    void requestsAreSmallEnoughForAServer() throws IOException {
        String long400k = "word ".repeat(80_000);
        Made.export(folder, ExportFormat.OPENSEARCH,
                Stream.iterate(0, number -> number + 1).limit(8).map(number -> Made.saying("a" + number, long400k)).toArray(ArticleRecord[]::new));
        int documents = 0;
        for (int piece = 1; Files.exists(file("quotes-0000" + piece + ".ndjson")); piece++) {
            assertTrue(Files.size(file("quotes-0000" + piece + ".ndjson")) <= 10_000_000);
            documents += lines("quotes-0000" + piece + ".ndjson").size() / 2;
        }
        assertEquals(8, documents);
        assertTrue(Files.exists(file("quotes-00002.ndjson")));
    }

    @Test
    void templateHoldsTheIndexForAllOfItsNames() throws IOException {
        Made.export(folder, ExportFormat.OPENSEARCH);
        JsonNode template = JSON.readTree(file("quotes-template.json").toFile());
        assertEquals("whosaid-quotes*", template.at("/index_patterns/0").asText());
        assertEquals(JSON.readTree(file("quotes-index.json").toFile()), template.path("template"));
    }

    @Test
    void runWithoutArticlesHasNoRequests() throws IOException {
        Made.export(folder, ExportFormat.OPENSEARCH);
        try (Stream<Path> files = Files.list(folder.resolve("opensearch"))) {
            assertTrue(files.noneMatch(path -> path.toString().endsWith(".ndjson")));
        }
    }
}
