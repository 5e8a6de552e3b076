package org.whosaid.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.whosaid.article.Article;
import org.whosaid.article.Block;
import org.whosaid.attribution.Attribution;
import org.whosaid.attribution.Unattributed;
import org.whosaid.document.Document;
import org.whosaid.entity.EntityMention;
import org.whosaid.language.EntityType;
import org.whosaid.record.ArticleRecord.Quote;
import org.whosaid.speaker.ResolvedSpeaker;
import org.whosaid.speaker.ResolvedSpeakers;

class RecordMakerTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(RecordSchema.text());

    private static JsonNode json(ArticleRecord record) {
        return MAPPER.valueToTree(record);
    }

    private static ArticleRecord record(Document document, TextOption option) {
        return RecordMaker.of(document, Sample.article(), "en", Sample.speakers(), Sample.unattributed(), option);
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void fieldsStandInTheOrderOfTheSchema() {
        JsonNode record = json(record(Sample.document(), TextOption.ALWAYS));
        assertEquals(List.of("schema", "id", "source", "metadata", "language", "quotes", "unattributed", "entities",
                "boilerplate", "structure", "text", "warnings"), names(record));
        assertEquals(List.of("id", "type", "act", "mode", "text", "spans", "cue", "speaker", "confidence", "basis", "alternatives",
                "flags"), names(record.at("/quotes/0")));
        assertEquals(List.of("name", "kind", "entity", "title", "mention"), names(record.at("/quotes/0/speaker")));
        assertEquals(List.of("text", "start", "end", "form"), names(record.at("/quotes/0/speaker/mention")));
        assertEquals(List.of("id", "type", "name", "aliases", "titles", "mentions", "quotes"),
                names(record.at("/entities/0")));
    }

    @Test
    void everyTextWithOffsetsIsThatStretchOfTheArticle() {
        // 2 cues, 1 source, 1 scare quote, 4 mentions, 1 line of boilerplate, 3 parts.
        int seen = checkStretches(json(Sample.record()));
        assertEquals(12, seen);
    }

    /** Every object with text, start and end, wherever it stands; how many there are. */
    private static int checkStretches(JsonNode node) {
        int seen = 0;
        if (node.has("start") && node.has("text")) {
            int[] codePoints = Sample.TEXT.codePoints().toArray();
            int start = node.get("start").asInt();
            assertEquals(new String(codePoints, start, node.get("end").asInt() - start), node.get("text").asText());
            seen++;
        }
        for (JsonNode child : node) {
            seen += checkStretches(child);
        }
        return seen;
    }

    @Test
    void quoteOfSeveralSpansIsJoinedByOneSpace() {
        JsonNode quote = json(Sample.record()).at("/quotes/1");
        assertEquals("\"We have no crews,\" \"We have no boats.\"", quote.get("text").asText());
        assertEquals(2, quote.get("spans").size());
    }

    @Test
    void speakerPointsToItsEntityAndTheEntityBack() {
        JsonNode record = json(Sample.record());
        assertEquals("e2", record.at("/quotes/0/speaker/entity").asText());
        assertEquals("[\"q1\"]", record.at("/entities/1/quotes").toString());
        assertEquals("[]", record.at("/entities/0/quotes").toString());
    }

    @Test
    void whatIsUnknownIsLeftOutAndListsAreAlwaysThere() {
        JsonNode unknown = json(Sample.record()).at("/quotes/1/speaker");
        assertEquals("{\"kind\":\"unknown\"}", unknown.toString());
        JsonNode empty = json(Sample.empty(Sample.document("none", "Nothing here.")));
        for (String list : List.of("quotes", "unattributed", "entities", "boilerplate", "structure", "warnings")) {
            assertTrue(empty.get(list).isArray() && empty.get(list).isEmpty(), list);
        }
        assertEquals("{}", empty.get("metadata").toString());
    }

    @Test
    void confidenceIsRoundedToHundredths() {
        JsonNode record = json(Sample.record());
        assertEquals("0.99", record.at("/quotes/0/confidence").asText());
        assertEquals("0.13", record.at("/quotes/1/alternatives/0/confidence").asText());
    }

    @Test
    void alternativesAreNamed() {
        assertEquals("{\"name\":\"Lerwick\",\"entity\":\"e1\",\"confidence\":0.13}",
                json(Sample.record()).at("/quotes/1/alternatives/0").toString());
    }

    @Test
    void flagsStandInOneOrderInEveryRun() {
        assertEquals("[\"unclosed\",\"nested\",\"hearsay\"]", json(Sample.record()).at("/quotes/1/flags").toString());
    }

    @Test
    void partsAreToldApartFromRunningTextAndBoilerplate() {
        JsonNode record = json(Sample.record());
        assertEquals(List.of("headline", "byline", "dateline"), record.get("structure").findValuesAsText("kind"));
        assertEquals("Share this page", record.at("/boilerplate/0/text").asText());
    }

    @Test
    void metadataIsTheInputsElseTheTexts() {
        Map<String, Object> metadata = record(Sample.with(Map.of()), TextOption.AUTO).metadata();
        assertEquals(Map.of("title", "Given title", "published", "March 3", "place", "Lerwick", "author", "Ada Holm",
                "url", "https://example.org/1"), metadata);
        assertEquals(List.of("title", "published", "place", "author", "url"), List.copyOf(metadata.keySet()));
    }

    @Test
    void otherFieldsPassThroughAsTheyAre() {
        Map<String, Object> other = new LinkedHashMap<>();
        other.put("section", List.of("news", Map.of("sub", 1)));
        other.put("paid", false);
        other.put("editor", null);
        JsonNode metadata = json(record(Sample.with(other), TextOption.AUTO)).get("metadata");
        assertEquals("[\"news\",{\"sub\":1}]", metadata.get("section").toString());
        assertTrue(metadata.get("editor").isNull());
        assertEquals(List.of("section", "paid", "editor"), names(metadata).subList(5, 8));
    }

    @Test
    void otherFieldNeverTakesThePlaceOfOurs() {
        Map<String, Object> other = new LinkedHashMap<>();
        other.put("title", "Other");
        other.put("input_title", "Another");
        Map<String, Object> metadata = record(Sample.with(other), TextOption.AUTO).metadata();
        assertEquals("Given title", metadata.get("title"));
        assertEquals("Other", metadata.get("input_title"));
        assertEquals("Another", metadata.get("input_input_title"));
    }

    @Test
    void otherFieldStandsInOurPlaceWhereItIsFreeAndItFits() {
        Document fits = Sample.document("a", "Text.", Document.InputFormat.JSON, new Document.Given(Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Map.of("place", "Unst")));
        Document misfit = Sample.document("a", "Text.", Document.InputFormat.JSON, new Document.Given(Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Map.of("place", 5)));
        assertEquals(Map.of("place", "Unst"), Sample.empty(fits).metadata());
        assertEquals(Map.of("input_place", 5), Sample.empty(misfit).metadata());
    }

    @Test
    void wholeTextIsThereWhereItWasExtractedFromHtml() {
        Document html = Sample.document("a", "Text.", Document.InputFormat.HTML, Document.Given.NOTHING);
        assertEquals("Text.", Sample.empty(html).text());
        assertNull(Sample.record().text());
    }

    @Test
    void wholeTextIsThereOrNotAsAskedFor() {
        Document html = Sample.document("ferry", Sample.TEXT, Document.InputFormat.HTML, Document.Given.NOTHING);
        assertNull(record(html, TextOption.NEVER).text());
        assertEquals(Sample.TEXT, record(Sample.document(), TextOption.ALWAYS).text());
    }

    @Test
    void articleInAnotherLanguageHasOneWarning() {
        assertEquals(List.of("The article is not in English (language: de), so no quotation and no entity was looked "
                + "for."), warnings("de"));
        assertEquals(List.of("The article's language can't be told, so no quotation and no entity was looked for."),
                warnings("und"));
        assertEquals(List.of(), warnings("en"));
    }

    private static List<String> warnings(String language) {
        return RecordMaker.of(Sample.document(), Sample.article(), language, new ResolvedSpeakers(List.of(), List.of()),
                List.of(), TextOption.AUTO).warnings();
    }

    @Test
    void recordsSatisfyTheSchema() {
        Document row = new Document("row-3", new Document.Origin("-", Optional.of(3L), "0".repeat(64), "UTF-16LE",
                Document.InputFormat.JSON_LINES), Sample.document().text(), Document.Given.NOTHING, List.of("Odd."));
        for (ArticleRecord record : List.of(Sample.record(), record(row, TextOption.ALWAYS),
                record(Sample.with(Map.of("place", 5, "tags", List.of(1, 2))), TextOption.AUTO),
                Sample.empty(Sample.document("none", "")))) {
            assertEquals(Set.of(), SCHEMA.validate(json(record)));
        }
    }

    @Test
    void schemaRefusesWhatIsNoRecord() {
        ObjectNode record = json(Sample.record()).deepCopy();
        record.put("surplus", 1);
        assertEquals(1, SCHEMA.validate(record).size());
        record.remove("surplus");
        record.withObject("/quotes/0/speaker").remove("name");
        assertEquals(1, SCHEMA.validate(record).size());
    }

    @Test
    void schemaDescribesEveryField() throws Exception {
        JsonNode schema = MAPPER.readTree(RecordSchema.text());
        List<String> silent = new ArrayList<>();
        checkDescribed(schema, "", silent);
        assertEquals(List.of(), silent);
    }

    private static void checkDescribed(JsonNode node, String path, List<String> silent) {
        JsonNode properties = node.path("properties");
        if (!path.endsWith("/if")) {
            properties.fieldNames().forEachRemaining(name -> {
                JsonNode field = properties.get(name);
                if (!field.has("description") && !field.has("$ref")) {
                    silent.add(path + "/" + name);
                }
            });
        }
        if (path.matches("/\\$defs/[^/]+") && !node.has("description")) {
            silent.add(path);
        }
        node.fieldNames().forEachRemaining(name -> checkDescribed(node.get(name), path + "/" + name, silent));
    }

    @Test
    void schemaKnowsEveryValueThatTheProgramCanGiveAndNoOther() throws Exception {
        assertEnum("/$defs/quote/properties/type", lower(Attribution.Type.values()));
        assertEnum("/$defs/quote/properties/basis", lower(Attribution.Basis.values()));
        assertEnum("/$defs/quote/properties/flags/items", lower(Attribution.Flag.values()));
        assertEnum("/$defs/speaker/properties/kind", lower(ResolvedSpeaker.Kind.values()));
        assertEnum("/$defs/mention/properties/form", lower(EntityMention.Form.values()));
        assertEnum("/$defs/unattributed/properties/reason", lower(Unattributed.Reason.values()));
        assertEnum("/$defs/source/properties/format", lower(Document.InputFormat.values()));
        assertEnum("/$defs/entity/properties/type",
                Arrays.stream(EntityType.values()).map(Enum::name).collect(Collectors.toSet()));
        assertEnum("/$defs/part/properties/kind", Arrays.stream(Block.Kind.values())
                .filter(kind -> !kind.isBody() && kind != Block.Kind.BOILERPLATE)
                .map(kind -> kind.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet()));
    }

    private static Set<String> lower(Enum<?>[] values) {
        return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    @Test
    void recordHasAConstantForEachOfTheRooms() {
        assertEquals(lower(Attribution.Type.values()), lower(Quote.Type.values()));
        assertEquals(lower(Attribution.Basis.values()), lower(Quote.Basis.values()));
        assertEquals(lower(Attribution.Flag.values()), lower(Quote.Flag.values()));
        assertEquals(lower(ResolvedSpeaker.Kind.values()), lower(ArticleRecord.Speaker.Kind.values()));
        assertEquals(lower(EntityMention.Form.values()), lower(ArticleRecord.Mention.Form.values()));
        assertEquals(lower(Unattributed.Reason.values()), lower(ArticleRecord.UnattributedMarks.Reason.values()));
        assertEquals(lower(EntityType.values()), lower(ArticleRecord.Entity.Type.values()));
    }

    private static void assertEnum(String path, Set<String> values) throws Exception {
        Set<String> known = new TreeSet<>();
        MAPPER.readTree(RecordSchema.text()).at(path).get("enum").forEach(value -> known.add(value.asText()));
        assertEquals(new TreeSet<>(values), known, path);
    }

    @ParameterizedTest
    @EnumSource(Block.Kind.class)
    void everyKindOfPartHasItsPlaceInTheRecord(Block.Kind kind) {
        Article article = new Article(Sample.document().text(), List.of(new Block(kind, Sample.span("By Ada Holm"))),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        ArticleRecord record = RecordMaker.of(Sample.document(), article, "en", new ResolvedSpeakers(List.of(), List.of()),
                List.of(), TextOption.AUTO);
        assertEquals(kind.isBody() ? 0 : 1, record.boilerplate().size() + record.structure().size());
        assertEquals(Set.of(), SCHEMA.validate(json(record)));
    }
}
