package org.whosaid.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whosaid.document.Document;
import org.whosaid.document.Document.Given;
import org.whosaid.document.Document.InputFormat;
import org.whosaid.document.ReadResult;
import org.whosaid.document.Unreadable;

class HtmlReadingTest {

    /** In the shape of a large news site: cards of other stories, share bars, a newsletter form within the article. */
    private static final String SITE = """
            <!DOCTYPE html><html lang="en"><head><title>Harbour bridge to close for a year | The Example Post</title>
            <meta property="og:title" content="Harbour bridge to close for a year">
            <meta property="og:site_name" content="The Example Post">
            <meta property="article:published_time" content="2024-03-05T06:30:00Z">
            <meta name="author" content="Dana Quill">
            <link rel="canonical" href="https://post.example/harbour-bridge">
            <script>var text = "<p>not this</p>";</script></head>
            <body class="has-sidebar"><header class="site-header"><h1><a href="/">The Example Post</a></h1>
            <nav><ul><li><a href="/w">World</a></li><li><a href="/s">Sport</a></li></ul></nav></header>
            <div id="cookie-banner"><p>We use cookies to make this site better for you and our partners.</p></div>
            <main><article class="share-enabled story">
              <header><h1>Harbour bridge to close <em>for a year</em></h1>
              <p class="byline">By <a rel="author" href="/dq">Dana Quill</a></p><time datetime="2024-03-05">5 March 2024</time></header>
              <div class="social-share"><a href="#">Share</a> <span>Share this story with friends</span></div>
              <figure><img src="b.jpg"><figcaption>The bridge. Photo: P. Lens</figcaption></figure>
              <div class="body"><p>PORT SALLOW &mdash; The harbour bridge will close on Monday, the city
                said.</p><p>&ldquo;We have no <b>ch</b>oice,&rdquo; Mayor Lena&nbsp;Ortiz said.<br>She would not say more.</p>
              <div class="newsletter-signup"><p>Get our morning letter.</p><form><input><button>Sign up</button></form></div>
              <h2>What comes next</h2><blockquote><p>Ferries will run every ten minutes.</p></blockquote>
              <ul><li>First, the deck.</li><li>Then, the cables.</li></ul>
              <aside><h3>Related</h3><p><a href="/x">Ferry prices rise</a></p></aside>
              <p>He called it <q>a <q>small</q> thing</q>. An extra&shy;ordinary one, others<!-- x --> said.</p></div>
              <footer><p>Copyright The Example Post</p></footer>
            </article>
            <article class="card"><h3><a href="/y">Council votes on budget</a></h3><p>A short line on it.</p></article></main>
            <footer><p>All rights reserved. Terms. Privacy.</p></footer></body></html>
            """;

    @Test
    void articleOfNewsSiteIsReadWithoutItsSurroundings() {
        assertEquals("""
                Harbour bridge to close for a year

                By Dana Quill

                5 March 2024

                PORT SALLOW — The harbour bridge will close on Monday, the city said.

                “We have no choice,” Mayor Lena\u00A0Ortiz said.
                She would not say more.

                What comes next

                Ferries will run every ten minutes.

                First, the deck.

                Then, the cables.

                He called it “a ‘small’ thing”. An extraordinary one, others said.""", text(SITE));
    }

    @Test
    void metadataIsGiven() {
        assertEquals(new Given(Optional.of("Harbour bridge to close for a year"), Optional.of("2024-03-05T06:30:00Z"),
                Optional.of("Dana Quill"), Optional.of("https://post.example/harbour-bridge"), java.util.Map.of()),
                document(SITE).given());
        assertEquals(InputFormat.HTML, document(SITE).origin().format());
    }

    @Test
    void linkedDataIsRead() {
        Given given = document("""
                <html><head><script type="application/ld+json">{broken</script>
                <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebPage", "name": "x"},
                {"@type": ["NewsArticle"], "headline": "Rain &", "datePublished": "2023-11-02", "url": "https://n.example/r",
                "author": [{"@type": "Person", "name": "Ann Bell"}, {"name": "Cy Dorn"}]}]}</script></head>
                <body><p>It rained.</p></body></html>""").given();
        assertEquals(Optional.of("Rain &"), given.title());
        assertEquals(Optional.of("2023-11-02"), given.published());
        assertEquals(Optional.of("Ann Bell, Cy Dorn"), given.author());
        assertEquals(Optional.of("https://n.example/r"), given.url());
    }

    @Test
    void marksWithinThePageAreReadWhereNoneAreInTheHead() {
        Given given = document("""
                <html><head><title>Rain falls - Example Times</title><meta property="og:site_name" content="Example Times"></head>
                <body><article><h1>Rain falls</h1><span class="byline">By Ann Bell</span>
                <time datetime="2022-01-02T03:04">Sunday</time><p>It rained.</p></article></body></html>""").given();
        assertEquals(Optional.of("Rain falls"), given.title());
        assertEquals(Optional.of("Ann Bell"), given.author());
        assertEquals(Optional.of("2022-01-02T03:04"), given.published());
    }

    @Test
    void densestBlockIsTheArticleWhereNoneIsMarked() {
        assertEquals("""
                Old site

                The first paragraph is about the strike at the mill in the valley.

                The second paragraph tells what the owner said about it on Friday.

                The third is about the workers and their families in the town.""", text("""
                <html><head><title>Old site</title></head><body><div id=top><a href=/>Home</a> <a href=/n>News</a></div>
                <div class=left><ul><li><a href=1>One other story</a><li><a href=2>Two other stories</a></ul><p>Weather: 3 degrees</p></div>
                <div class=story><div><p>The first paragraph is about the strike at the mill in the valley.
                <p>The second paragraph tells what the owner said about it on Friday.</div>
                <div><p>The third is about the workers and their families in the town.</div></div></body></html>"""));
    }

    @Test
    void paragraphsOfLineBreaksStayApart() {
        assertEquals("One line.\nAnd another.\n\nA new paragraph.",
                text("<html><body><div>One line.<br>And another.<br><br/><br>A new paragraph.</div></body></html>"));
    }

    @Test
    void tableCellsAreNotGlued() {
        assertEquals("North 12\n\nSouth 7", text("<html><table><tr><td>North</td><td>12</td></tr><tr><td>South<td>7</table>"));
    }

    @Test
    void headlineIsNotSaidTwice() {
        assertEquals("Storm nears\n\nIt nears.", text("<html><head><title>Storm nears</title></head><body><article>"
                + "<h2>Storm nears</h2><p>It nears.</p></article></body></html>"));
    }

    @Test
    void bodyInPartsIsReadWhole() {
        assertEquals("The first half of it.\n\nThe other half of it.", text("<html><body><article>"
                + "<div itemprop=articleBody><p>The first half of it.</p></div><div class=ad>Buy</div>"
                + "<div itemprop=articleBody><p>The other half of it.</p></div></article></body></html>"));
    }

    @Test
    void quotationSetAsFigureKeepsItsSource() {
        assertEquals("We won.\n\nLena Ortiz", text("<html><article><p></p><figure><blockquote>We won.</blockquote>"
                + "<figcaption>Lena Ortiz</figcaption></figure></article>"));
    }

    @Test
    void commentsAreLeftOutEvenWhereTheyAreLonger() {
        assertEquals("Notes\n\nA short note.", text("<html><body class='comments-open'><h1>Notes</h1><div class=entry><p>A short note."
                + "</div><div id=comments><p>" + "I have a lot to say on this. ".repeat(20) + "</div></body></html>"));
    }

    @Test
    void paragraphIsNotTakenForAnAdvertisementByPartOfItsName() {
        assertEquals("One thing.\n\nAnother thing.\n\nA third.", text("<html><article><p class='ad-follows'>One thing.</p>"
                + "<p class='no-comments'>Another thing.</p><p class='share'>Share</p><p>A third.</p></article>"));
    }

    @Test
    void listsOfLinksAndPicturesAreLeftOut() {
        assertEquals("It rained all day.", text("<html><article><figure><img><span>Picture Desk</span></figure>"
                + "<p>It <a href=1>rained</a> all day.</p><ul><li><a href=2>More on rain</a></ul></article>"));
    }

    @Test
    void siteIsTakenOffTheTitle() {
        assertEquals(Optional.of("Rain"), document("<html><head><title>Rain | Example Times</title>"
                + "<meta property='og:site_name' content='Example Times'></head><p>It rained.").given().title());
    }

    @Test
    void pageWithoutTextSaysSo() {
        List<ReadResult> items = read("<html><body><script>render()</script></body></html>");
        assertTrue(((Unreadable) items.get(0)).cause().startsWith("no article text on this page"));
    }

    @Test
    void deeplyNestedPageIsRead() {
        String page = "<html><body>" + "<div class=related>".repeat(50_000) + "<p>Deep down.</p>";
        assertEquals("Deep down.", text(page));
    }

    @Test
    void titleOfManyMarksIsReadInLinearTime() {
        assertEquals(Optional.of("x"), document("<html><head><title>x" + "|".repeat(500_000) + "S</title>"
                + "<meta property='og:site_name' content='S'></head><p>It rained.").given().title());
    }

    @Test
    void manyNestedCommentsAreLeftOutInLinearTime() {
        assertEquals("It rained.", text("<html><article><p>It rained.</p></article>"
                + "<div class='comments ad'><p>x".repeat(50_000)));
    }

    @Test
    void longPageIsReadInLinearTime() {
        String page = "<html><body><article>" + "<p class='lead x'><b>A</b> word &amp; <i>more</i> of it.</p>\n".repeat(60_000)
                + "<div class='ad'>Buy</div>\n".repeat(60_000);
        assertEquals(60_000, text(page).split("\n\n").length);
    }

    private static String text(String page) {
        return document(page).text().toString();
    }

    private static Document document(String page) {
        List<ReadResult> items = read(page);
        assertTrue(items.size() == 1 && items.get(0) instanceof Document, items.toString());
        return (Document) items.get(0);
    }

    private static List<ReadResult> read(String page) {
        return Shelf.piped(page.getBytes(StandardCharsets.UTF_8), ReadingOptions.USUAL);
    }
}
