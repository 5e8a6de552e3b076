package org.whosaid.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.whosaid.record.ArticleRecord.Alternative;
import org.whosaid.record.ArticleRecord.Entity;
import org.whosaid.record.ArticleRecord.Mention;
import org.whosaid.record.ArticleRecord.Quote;
import org.whosaid.record.ArticleRecord.Speaker;
import org.whosaid.record.Excerpt;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

class ArticlePageTest {

    private static final String FERRY =
            "Ferry row deepens\n\n\"We have no crews,\" Ada Holm said. The \"pause\" goes on.\n\nShare this";
    private static final PageFrame FRAME = PageFrame.ofFiles("files/", "index.html", List.of());

    private static Made ferry() {
        return Made.of(FERRY).part("headline", "Ferry row deepens").entity("PERSON", "Ada Holm", "Ada Holm")
                .said("\"We have no crews,\"", "said", "Ada Holm", 0.97).unattributed("\"pause\"", "scare")
                .boilerplate("Share this");
    }

    private static ShownArticle checked(QuoteCheck... checks) {
        return new ShownArticle(ferry().record(), Optional.of(Text.of(FERRY)), List.of(checks));
    }

    private static Document page(ShownArticle article) {
        return Jsoup.parse(ArticlePage.html(article, FRAME));
    }

    private static String running(Document page) {
        page.select(".running .number").remove();
        return page.select(".running > *").stream().map(Element::wholeText).collect(Collectors.joining("|"));
    }

    @Test
    void textIsUnchangedAndTheHeadlineIsTheTitle() {
        Document page = page(ferry().shown());
        assertEquals(List.of("Ferry row deepens"), page.select("h1").eachText());
        assertEquals("Ferry row deepens", page.title());
        assertEquals(FERRY.replace("\n\n", "|"), running(page));
    }

    @Test
    void wordsCueMentionAndCardBelongToOneQuotation() {
        Document page = page(ferry().shown());
        assertEquals("\"We have no crews,\"", page.select(".quote.v1[data-q=q1]").text());
        assertEquals("said", page.select(".cue.v1[data-q=q1]").text());
        assertEquals("Ada Holm", page.select(".mention.v1[data-q=q1]").text());
        assertEquals("1", page.select("a#q1").text());
        assertEquals("Direct · almost certain, 97%", page.select(".card[data-q=q1] .sure").text());
        assertEquals("Because: “Ada Holm said”.", page.select(".card .because").text());
    }

    @Test
    void unattributedMarksAndBoilerplateAreMarked() {
        Document page = page(ferry().shown());
        assertEquals("\"pause\"", page.select(".unattributed#u1").text());
        assertTrue(page.select(".side").text().contains("\"pause\" scare quotes"));
        assertEquals("Share this", page.select(".boilerplate").text());
    }

    @Test
    void quotationAcrossParagraphsIsSplitAtTheirBorders() {
        Document page = page(Made.of("\"One.\n\nTwo,\" Bo said.").said("\"One.\n\nTwo,\"", "said", "Bo", 0.9).shown());
        assertEquals(List.of("\"One.", "Two,\""), page.select("p > .quote[data-q=q1]").eachText());
        assertEquals(1, page.select("#q1").size());
    }

    @Test
    void twoQuotationsWithOneCueShareIt() {
        Document page = page(Made.of("Bo said one and two.").said("one", "said", "Bo", 0.9).said("two", "said", "Bo", 0.9)
                .shown());
        assertEquals(List.of("q1 q2"), page.select(".cue").eachAttr("data-q"));
    }

    @Test
    void timeOfPublicationIsShownWithoutSeconds() {
        assertEquals(Optional.of("2025-02-11 06:40 +13:00"),
                ferry().metadata("published", "2025-02-11T06:40:00+13:00").shown().published());
        assertEquals(Optional.of("Jan. 7"), ferry().metadata("published", "Jan. 7").shown().published());
    }

    @Test
    void quotationsThatStartTogetherAreNumberedInOrder() {
        Document page = page(Made.of("Bo said one and two.").said("one and two", "said", "Bo", 0.9)
                .said("one and two", "said", "Bo", 0.9).shown());
        assertEquals(List.of("1", "2"), page.select(".running .number").eachText());
    }

    @Test
    void correctionIsShownWithASign() {
        Document page = page(checked(new QuoteCheck("q1", QuoteCheck.State.CORRECTED, Optional.of("Bo Flett"))));
        assertEquals("Bo Flett", page.select(".card .name").text());
        assertEquals("✎ Corrected by hand; the record says Ada Holm", page.select(".card .checked").text());
    }

    @Test
    void lastOfTwoChecksCounts() {
        Document page = page(checked(new QuoteCheck("q1", QuoteCheck.State.REJECTED, Optional.empty()),
                new QuoteCheck("q1", QuoteCheck.State.CONFIRMED, Optional.empty())));
        assertEquals("✓ Confirmed by hand", page.select(".card .checked").text());
        assertEquals(0, page.select(".rejected").size());
    }

    @Test
    void rejectedQuotationLosesItsColour() {
        Document page = page(checked(new QuoteCheck("q1", QuoteCheck.State.REJECTED, Optional.empty())));
        assertEquals("\"We have no crews,\"", page.select(".quote.rejected").text());
        assertEquals(0, page.select(".quote.v1").size());
    }

    @Test
    void withoutTextThePageShowsQuotationsOnlyAndSaysWhy() {
        Document page = page(ShownArticle.of(ferry().from("-").record(), Optional.empty()));
        assertEquals("\"We have no crews,\"", page.select("#q1 .words").text());
        assertTrue(page.select(".note").text().contains("standard input"), page.select(".note").text());
        assertTrue(page.select(".running").isEmpty());
    }

    @Test
    void textTooShortForItsRecordIsNotShown() {
        assertTrue(page(ShownArticle.of(ferry().record(), Optional.of("Ferry"))).select(".running").isEmpty());
    }

    @Test
    void hostileArticleIsShownAsTextOnly() {
        String hostile = "\"><img src=x onerror=alert(1)></script><script>alert(2)</script>";
        Made made = Made.of(hostile + " said").metadata("title", hostile).metadata("url", "javascript:alert(3)")
                .metadata("author", hostile).from(hostile).entity("PERSON", hostile, hostile)
                .unattributed(hostile, "scare");
        made.quote(new Quote(hostile, Quote.Type.DIRECT, hostile, List.of(new Span(0, 9)), null,
                new Speaker(hostile, Speaker.Kind.PERSON, hostile, hostile, null), 0.5,
                Quote.Basis.CUE, List.of(new Alternative(hostile, hostile, 0.2)), List.of()));
        Document page = page(made.shown());
        assertEquals(List.of("files/whosaid.js", ""), page.select("script").stream().map(one -> one.attr("src")).toList());
        assertEquals(0, page.select("img, [onerror], [href^=javascript], [style]").size());
        assertEquals(hostile + " said", running(page));
    }

    @Test
    void recordEmbeddedInThePageIsComplete() throws Exception {
        Document page = page(Made.of("\"</script>🚢,\" Bo said").said("\"</script>🚢,\"", "said", "Bo", 0.9).shown());
        String json = page.select("script#record").stream().map(Element::data).collect(Collectors.joining());
        assertFalse(json.contains("<"));
        assertEquals("\"</script>🚢,\"", new JsonMapper().readTree(json).at("/quotes/0/text").asText());
    }

    @Test
    void sameArticleGivesTheSameBytes() {
        assertEquals(ArticlePage.html(ferry().shown(), FRAME), ArticlePage.html(ferry().shown(), FRAME));
    }

    @Test
    void pageAllowsOnlyItsOwnFiles() {
        String policy = page(ferry().shown()).select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertTrue(policy.startsWith("default-src 'none'; style-src 'self'; script-src 'self'"), policy);
        assertFalse(policy.contains("unsafe"), policy);
    }

    @Property(tries = 200)
    void marksNeverChangeTheText(@ForAll("texts") String text, @ForAll("places") List<int[]> places) {
        Made made = Made.of(text);
        Text all = Text.of(text);
        places.forEach(place -> mark(made, all, place));
        String blocks = PageBlocks.of(all, List.of()).stream().map(block -> all.slice(block.start(), block.end()))
                .collect(Collectors.joining("|"));
        assertEquals(blocks, running(page(made.shown())));
    }

    private static void mark(Made made, Text text, int[] place) {
        int start = Math.min(place[1], text.length() - 1);
        int end = Math.min(text.length(), start + place[2]);
        Excerpt stretch = new Excerpt(text.slice(start, end), start, end);
        Mention mention = new Mention(stretch, Mention.Form.NAME);
        switch (place[0]) {
            case 0 -> made.entity(new Entity("e", Entity.Type.PERSON, "Bo", List.of(), List.of(), List.of(mention),
                    List.of()));
            case 1 -> made.quote(new Quote("q", Quote.Type.DIRECT, "x", List.of(new Span(start, end)), stretch,
                    new Speaker("Bo", Speaker.Kind.PERSON, null, null, mention), 0.5, Quote.Basis.CUE,
                    List.of(), List.of()));
            default -> made.quote(new Quote("q", Quote.Type.MIXED, "x", List.of(new Span(start, end)), null,
                    new Speaker(null, Speaker.Kind.UNKNOWN, null, null, null), 0, Quote.Basis.NONE, List.of(), List.of()));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars('a', 'b', '<', '&', '"', ' ', '.', '\n', 'é').ofMinLength(1).ofMaxLength(40)
                .map(text -> text.replace("b", "🚢"));
    }

    @Provide
    Arbitrary<List<int[]>> places() {
        return Arbitraries.integers().between(0, 39).list().ofSize(3)
                .map(numbers -> new int[] {numbers.get(0) % 3, numbers.get(1), 1 + numbers.get(2)}).list().ofMaxSize(8);
    }

    @Test
    void articleOfAMegabyteWithHundredThousandMarksIsShown() {
        int marks = 100_000;
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < marks; i++) {
            mentions.add(new Mention(new Excerpt("We", i * 11, i * 11 + 2), Mention.Form.NAME));
        }
        String html = ArticlePage.html(Made.of("We wait 🚢. ".repeat(marks)).entity(new Entity("e1", Entity.Type.PERSON,
                "We", List.of(), List.of(), mentions, List.of())).shown(), FRAME);
        assertEquals(marks, html.split(">We</span> wait 🚢", -1).length - 1);
    }
}
