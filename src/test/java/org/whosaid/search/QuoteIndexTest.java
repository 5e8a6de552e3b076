package org.whosaid.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.TinyRun;
import org.whosaid.correction.Correction;
import org.whosaid.correction.CorrectionFile;
import org.whosaid.correction.Corrections;
import org.whosaid.correction.Fingerprint;
import org.whosaid.correction.Verdict;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.ArticleRecord.Quote;
import org.whosaid.record.ArticleRecord.Speaker;
import org.whosaid.run.RunException;
import org.whosaid.run.RunFolder;
import org.whosaid.search.Search.Filters;
import org.whosaid.search.Search.SortOrder;
import org.whosaid.text.Text;

class QuoteIndexTest {

    private static final ArticleRecord HARBOUR = TinyRun.article("harbour", "2025-03-04", """
            🚢 Ferry row deepens
            Harbour master Magnus T. Flett spoke on Monday. "The alliances with Norway are over," Flett said.
            "We have no boats," said Zoë Holm of the ferry line, and "no crews" either.
            """)
            .entity("PERSON", "Magnus T. Flett", "Flett").entity("PERSON", "Zoë Holm").entity("COUNTRY", "Norway")
            .quote("\"The alliances with Norway are over,\"", "Magnus T. Flett", 0.97)
            .quote("\"We have no boats,\"", "Zoë Holm", 0.85).quote("\"no crews\"", "Zoë Holm", 0.4).record();

    private static final ArticleRecord EARLIER = TinyRun.article("earlier", "Feb. 3, 2025", """
            Before the row
            "We have no boats to be or not to be," a passenger said in Lerwick.
            """)
            .quote("\"We have no boats to be or not to be,\"", "a passenger", 0.9).record();

    private static final ArticleRecord UNDATED = TinyRun.article("undated", null, """
            Some day
            "We have no boats," Flett said.
            """).entity("PERSON", "Flett").quote("\"We have no boats,\"", "Flett", 0.99).record();

    private static QuoteIndex shared;

    @TempDir
    private Path folder;

    private final List<Long> progress = new ArrayList<>();

    private RunFolder run(ArticleRecord... articles) {
        TinyRun run = new TinyRun(folder);
        Stream.of(articles).forEach(run::add);
        return run.written();
    }

    private QuoteIndex open(RunFolder run) {
        progress.clear();
        return QuoteIndex.open(run, Corrections.read(folder.resolve("corrections.jsonl")), progress::add);
    }

    @BeforeAll
    static void index(@TempDir Path folder) {
        shared = QuoteIndex.open(new TinyRun(folder).add(HARBOUR).add(EARLIER).add(UNDATED).written(), Corrections.NONE,
                record -> { });
    }

    @AfterAll
    static void close() {
        shared.close();
    }

    private static SearchResult search(Search search) {
        return shared.search(search);
    }

    private static List<String> places(SearchResult found) {
        return found.hits().stream().map(hit -> hit.article() + " " + hit.quote()).toList();
    }

    private static Correction line(ArticleRecord article, int quote, Verdict verdict, String name) {
        Quote checked = article.quotes().get(quote);
        return new Correction(Correction.SCHEMA, article.id(), checked.id(), Fingerprint.of(checked), verdict,
                name == null ? null : new Correction.RightSpeaker(name, null, Speaker.Kind.PERSON),
                checked.speaker().name(), "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "boats                               | harbour q2, earlier q1, undated q1",
        "BOAT                                | harbour q2, earlier q1, undated q1",
        "alliance                            | harbour q1",
        "alliance speaker:\"Magnus T. Flett\" | harbour q1",
        "speaker:\"Magnus Flett\"            | harbour q1",
        "speaker:flett                       | harbour q1, undated q1",
        "speaker:zoe                         | harbour q2, harbour q3",
        "speaker:\"Flett Magnus\"            | ``",
        "entity:Norway                       | harbour q1",
        "entity:Flett                        | ``",
        "\"be or not to be\"                 | earlier q1",
        "“be or not to be”                   | earlier q1",
        "\"not or be\"                       | ``",
        "boats -speaker:holm                 | earlier q1, undated q1",
        "-boats                              | harbour q1, harbour q3",
        "alliance OR crew                    | harbour q1, harbour q3",
        "(alliance OR boat) Norway           | harbour q1",
        "allian*                             | harbour q1",
        "title:ferry boats                   | harbour q2",
        "article:undated                     | undated q1",
        "kind:unnamed                        | earlier q1",
        "date:2025                           | harbour q1, harbour q2, harbour q3, earlier q1",
        "date:2025-02                        | earlier q1",
        "date:[2025-02-04 TO 2025-03]        | harbour q1, harbour q2, harbour q3",
        "date:[* TO 2025-02-03]              | earlier q1",
        "confidence:[0.9 TO 1]               | harbour q1, earlier q1, undated q1",
        "checked:no crews                    | harbour q3",
        "``                                  | harbour q1, harbour q2, harbour q3, earlier q1, undated q1"})
    void queryFinds(String query, String expected) {
        List<String> found = places(search(Search.of(query.strip())));
        assertEquals(Stream.of(expected.split(", ")).filter(place -> !place.isEmpty()).sorted().toList(),
                found.stream().sorted().toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"boats        | can't read the query; a quotation mark is not closed",
        "boats)         | can't read the query at character 6, \")\"; put words with special characters in quotation marks",
        "(boats         | can't read the query; put words with special characters in quotation marks",
        "Flett: boats   | unknown field \"Flett\"; use speaker, entity, title, article, type, kind, basis, act, "
                + "checked, date or confidence, or put words with a colon in quotation marks",
        "type:shouted   | type must be one of direct, mixed, indirect, not \"shouted\"",
        "date:yesterday | \"yesterday\" is not a date; write 2025, 2025-01 or 2025-01-07",
        "date:2025-13   | \"2025-13\" is not a date; write 2025, 2025-01 or 2025-01-07",
        "confidence:high | \"high\" is not a confidence; write a number from 0 to 1, such as 0.9",
        "type:di*       | type can't be searched with * or ~; write the whole value",
        "/boats.*/      | regular expressions (/) are not supported; put words with / in quotation marks",
        "speaker:[a TO b] | only date and confidence accept ranges, not speaker"})
    void malformedQueryFailsWithOneLine(String query, String expected) {
        SearchException error = assertThrows(SearchException.class, () -> search(Search.of(query)));
        assertEquals(expected, error.getMessage());
        assertTrue(error.isBadQuery());
    }

    @ParameterizedTest
    @ValueSource(strings = {"*boats", "\\", "AND", "a:b:c", "speaker:", "[", "{a TO", "boats^", "~", "!!", "&&", "\"a\"~x", "((((", "?"})
    void oddQueryFindsOrFailsWithOneLine(String query) {
        try {
            search(Search.of(query));
        } catch (SearchException e) {
            assertEquals(1, e.getMessage().lines().count());
        }
    }

    @Test
    void deeplyNestedQueryFailsWithOneLine() {
        assertThrows(SearchException.class, () -> search(Search.of("(".repeat(2_000))));
    }

    @Test
    void filtersNarrowWhatTheQueryFinds() {
        Filters none = Filters.NONE;
        assertEquals(List.of("harbour q2"), places(search(Search.of("boats").with(new Filters(Optional.of("Zoë: Holm"),
                none.entity(), Optional.of("direct"), Optional.of("2025-03"), Optional.of("2025-03-04"), Optional.of(0.85),
                none.exactSpeaker(), none.exactEntity())))));
        assertEquals(List.of("undated q1"), places(search(Search.of("").with(new Filters(none.speaker(), none.entity(),
                none.type(), none.from(), none.to(), none.minConfidence(), Optional.of("Flett"), none.exactEntity())))));
        assertEquals(List.of("harbour q1"), places(search(Search.of("").with(new Filters(none.speaker(), none.entity(),
                none.type(), none.from(), none.to(), none.minConfidence(), none.exactSpeaker(), Optional.of("Norway"))))));
    }

    @Test
    void hitsAreOrderedByDateAndThoseWithoutComeLast() {
        assertEquals(List.of("earlier q1", "harbour q2", "undated q1"), places(search(Search.of("boats").in(SortOrder.OLDEST))));
        assertEquals(List.of("harbour q2", "earlier q1", "undated q1"), places(search(Search.of("boats").in(SortOrder.NEWEST))));
    }

    @Test
    void saysWhoSaidItFirst() {
        assertEquals("earlier", search(Search.of("\"we have no boats\"")).first().article());
        assertNull(search(Search.of("article:undated")).first());
    }

    @Test
    void countsSpeakersAndEntitiesOfAllHits() {
        SearchResult found = search(new Search("", Filters.NONE, SortOrder.RELEVANCE, 1, 1));
        assertEquals(5, found.total());
        assertEquals(1, found.hits().size());
        assertEquals(new SearchResult.Facet("Zoë Holm", 2), found.speakers().get(0));
        assertEquals(List.of(new SearchResult.Facet("Norway", 1)), found.entities());
    }

    @Test
    void pagesHoldEachHitOnce() {
        List<String> all = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            all.addAll(places(search(new Search("", Filters.NONE, SortOrder.OLDEST, page, 2))));
        }
        assertEquals(places(search(Search.of("").in(SortOrder.OLDEST))), all);
    }

    @Test
    void hitShowsItsContextInTheArticle() {
        Hit hit = search(Search.of("crews")).hits().get(0);
        assertTrue(hit.passage().text().startsWith("\"We have no boats,\" said Zoë Holm"), hit.passage().text());
        assertFalse(hit.passage().cutBefore() || hit.passage().cutAfter());
        int from = hit.spans().get(0).start() - hit.passage().start();
        assertEquals("\"no crews\"", hit.passage().text().substring(from, from + 10));
    }

    private static List<String> matches(ArticleRecord article, Hit hit) {
        Text text = Text.of(article.text());
        return hit.matches().stream().map(text::slice).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "alliance                   | alliances",
        "NORWAY alliance            | alliances,Norway",
        "\"with Norway\" are         | with,Norway,are",
        "over OR submarines         | over",
        "allianc*                   | alliances",
        "nowray~                    | Norway",
        "norway -boats              | Norway",
        "norway speaker:Flett       | Norway",
        "speaker:Flett entity:norway | ``",
        "alliance alliances         | alliances"})
    void hitMarksTheWordsThatMatched(String query, String expected) {
        Hit hit = search(Search.of(query.strip() + " article:harbour speaker:flett")).hits().get(0);
        assertEquals(expected, String.join(",", matches(HARBOUR, hit)));
    }

    @Test
    void wordsOfAPhraseMatchOnlyTogether() {
        Hit hit = search(Search.of("\"be or\"")).hits().get(0);
        assertEquals(List.of("be", "or"), matches(EARLIER, hit));
        assertEquals(hit.matches(), search(Search.of("\"be or\"")).first().matches());
    }

    @Test
    void withoutWordsNothingIsMatched() {
        search(Search.of("")).hits().forEach(hit -> assertEquals(List.of(), hit.matches()));
    }

    @Test
    void matchesAreSpansOfTheArticle() {
        List<String> words = List.of("\"🚢 Boats, 🚢\u0000\uD800 no boats\"", "\"and boats 🚢\"");
        ArticleRecord article = TinyRun.article("ships", null, "🚢 " + String.join(" he said, ", words))
                .quote(words, "he", 1).record();
        try (QuoteIndex index = open(run(article))) {
            assertEquals(List.of("Boats", "boats", "boats"), matches(article, index.search(Search.of("boat")).hits().get(0)));
        }
    }

    @Test
    void passageOfALongParagraphSaysThatItIsCut() {
        String around = "Far from the harbour the road goes on. ".repeat(9);
        try (QuoteIndex index = open(run(TinyRun.article("long", null, around + "\"Boats,\" " + around)
                .quote("\"Boats,\"", "Flett", 1).record()))) {
            Hit.Context passage = index.search(Search.of("boats")).hits().get(0).passage();
            assertTrue(passage.cutBefore() && passage.cutAfter() && passage.text().length() < 300, passage.text());
            assertEquals(passage.text(), (around + "\"Boats,\" " + around).substring(passage.start(),
                    passage.start() + passage.text().length()));
        }
    }

    @Test
    void articleIsFoundByItsId() {
        try (QuoteIndex index = open(run(HARBOUR, EARLIER))) {
            assertEquals(HARBOUR, index.article("harbour").orElseThrow().record());
            assertEquals(HARBOUR.text(), index.article("harbour").orElseThrow().text().orElseThrow());
            assertTrue(index.article("../harbour").isEmpty());
            assertEquals(List.of("earlier"), index.articles(1, 10).stream().map(IndexedArticle::id).toList());
            assertEquals(2, index.articles());
            assertEquals(4, index.quotes());
        }
    }

    @Test
    void unchangedRunIsNotReadAgain() {
        open(run(HARBOUR)).close();
        assertEquals(List.of(1L), progress);
        open(RunFolder.open(folder)).close();
        assertEquals(List.of(), progress);
    }

    @Test
    void grownRunIsReadFromWhereItEnded() {
        open(run(HARBOUR)).close();
        try (QuoteIndex index = open(run(HARBOUR, EARLIER))) {
            assertEquals(List.of(2L), progress);
            assertEquals(2, index.articles());
            assertEquals(2, index.search(Search.of("boats")).total());
        }
    }

    @Test
    void replacedRunIsReadAgain() {
        open(run(HARBOUR)).close();
        try (QuoteIndex index = open(run(EARLIER, UNDATED))) {
            assertEquals(List.of(1L, 2L), progress);
            assertEquals(List.of("earlier", "undated"), index.articles(0, 9).stream().map(IndexedArticle::id).toList());
        }
    }

    @Test
    void incompleteLastRecordIsLeftOut() throws IOException {
        RunFolder run = run(HARBOUR);
        String whole = new TinyRun(folder).add(EARLIER).content();
        byte[] half = whole.substring(0, 99).getBytes(StandardCharsets.UTF_8);
        Files.write(run.articles(), half, StandardOpenOption.APPEND);
        try (QuoteIndex index = open(run)) {
            assertEquals(1, index.articles());
        }
        Files.writeString(run.articles(), whole.substring(99), StandardOpenOption.APPEND);
        try (QuoteIndex index = open(run)) {
            assertEquals(2, index.articles());
        }
    }

    @Test
    void invalidLineIsNamed() throws IOException {
        RunFolder run = run(HARBOUR);
        Files.writeString(run.articles(), "{}\n", StandardOpenOption.APPEND);
        String message = assertThrows(RunException.class, () -> open(run)).getMessage();
        assertTrue(message.startsWith(run.articles() + ":2: "), message);
    }

    @Test
    void brokenIndexIsRebuilt() throws IOException {
        open(run(HARBOUR)).close();
        try (Stream<Path> files = Files.list(folder.resolve(".index"))) {
            for (Path file : files.filter(one -> one.getFileName().toString().startsWith("segments")).toList()) {
                Files.writeString(file, "no index");
            }
        }
        try (QuoteIndex index = open(RunFolder.open(folder))) {
            assertEquals(3, index.quotes());
        }
    }

    @Test
    void readOnlyRunIsSearchedWithATemporaryIndex() throws IOException {
        RunFolder run = run(HARBOUR);
        // A file in place of the folder can't be written even by root.
        Files.createFile(folder.resolve(".index"));
        try (QuoteIndex index = open(run)) {
            assertFalse(index.isKept());
            assertEquals(1, index.search(Search.of("alliances")).total());
        }
        assertEquals(0, Files.size(folder.resolve(".index")));
        assertEquals(List.of(), temporaryIndexes());
    }

    @Test
    void currentIndexOfAReadOnlyRunIsUsed() throws IOException {
        open(run(HARBOUR)).close();
        Path index = folder.resolve(".index");
        Files.setPosixFilePermissions(index, PosixFilePermissions.fromString("r-xr-xr-x"));
        try (QuoteIndex opened = open(RunFolder.open(folder))) {
            assertEquals(List.of(), progress);
            assertTrue(opened.isKept());
            assertEquals(1, opened.search(Search.of("alliances")).total());
        } finally {
            Files.setPosixFilePermissions(index, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static List<Path> temporaryIndexes() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("whosaid-index-")).toList();
        }
    }

    @Test
    void correctionIsFoundAtOnceAndAfterReopening() {
        RunFolder run = run(HARBOUR, EARLIER);
        try (CorrectionFile file = CorrectionFile.open(folder); QuoteIndex index = open(run)) {
            file.add(line(HARBOUR, 1, Verdict.SPEAKER, "Magnus T. Flett"));
            index.corrected("harbour", file.corrections());
            assertCorrected(index);
        }
        try (QuoteIndex index = open(run)) {
            assertEquals(List.of(), progress);
            assertCorrected(index);
        }
    }

    private static void assertCorrected(QuoteIndex index) {
        Hit hit = index.search(Search.of("boats checked:corrected")).hits().get(0);
        assertEquals("Magnus T. Flett", hit.speaker().name());
        assertEquals("Zoë Holm", hit.found());
        assertEquals(2, index.search(Search.of("speaker:flett")).total());
        assertEquals(1, index.search(Search.of("speaker:holm")).total());
        assertEquals(1, index.articles(0, 1).get(0).checked());
        assertEquals(2, index.articles());
    }

    @Test
    void correctionsMadeWithoutTheIndexAreAppliedWhenItIsOpened() throws IOException {
        RunFolder run = run(HARBOUR, EARLIER);
        open(run).close();
        try (CorrectionFile file = CorrectionFile.open(folder)) {
            file.add(line(HARBOUR, 2, Verdict.NONE, null));
        }
        try (QuoteIndex index = open(run)) {
            assertEquals(List.of("harbour q3"), places(index.search(Search.of("checked:none"))));
        }
        Files.delete(folder.resolve("corrections.jsonl"));
        try (QuoteIndex index = open(run)) {
            assertEquals(0, index.search(Search.of("checked:none")).total());
        }
    }

    @Test
    void decomposedAccentsMatchComposedOnes() {
        String text = "\"The caf\u00e9 is open,\" Zo\u00eb Holm said.";
        ArticleRecord composed = TinyRun.article("composed", null, text).entity("PERSON", "Zo\u00eb Holm")
                .quote("\"The caf\u00e9 is open,\"", "Zo\u00eb Holm", 0.9).record();
        ArticleRecord apart = TinyRun.article("apart", null, Normalizer.normalize(text, Normalizer.Form.NFD))
                .entity("PERSON", "Zoe\u0308 Holm").quote("\"The cafe\u0301 is open,\"", "Zoe\u0308 Holm", 0.9).record();
        try (QuoteIndex index = open(run(composed, apart))) {
            for (String query : List.of("caf\u00e9 speaker:zo\u00eb", "cafe\u0301 speaker:zoe\u0308", "cafe speaker:zoe", "caf\u00e9*")) {
                assertEquals(2, index.search(Search.of(query)).total(), query);
            }
            SearchResult all = index.search(Search.of("cafe"));
            assertEquals(List.of(new SearchResult.Facet("Zo\u00eb Holm", 2)), all.speakers());
            assertEquals("Zoe\u0308 Holm", all.hits().get(1).speaker().name());
            Search.Filters exactly = new Search.Filters(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                    Optional.empty(), Optional.empty(), Optional.of("Zoe\u0308 Holm"), Optional.empty());
            assertEquals(2, index.search(Search.of("").with(exactly)).total());
        }
    }

    @Test
    void veryLongIdsAndNamesAreIndexed() {
        String id = "id ".repeat(20_000);
        ArticleRecord odd = TinyRun.article(id, null, "x".repeat(5_000) + "\n\"Boats\"")
                .entity("PERSON", "x".repeat(5_000)).quote("\"Boats\"", "x".repeat(5_000), 1).record();
        try (QuoteIndex index = open(run(odd))) {
            assertEquals(1, index.search(Search.of("boats")).total());
            assertEquals(odd, index.article(id).orElseThrow().record());
        }
    }

    @Test
    void runWithoutAnyQuoteFindsNothing() {
        try (QuoteIndex index = open(run(TinyRun.article("empty", null, "Nothing\n").record()))) {
            assertEquals(0, index.search(Search.of("boats")).total());
            assertFalse(index.articles(0, 1).isEmpty());
        }
    }
}
