package org.whosaid.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.whosaid.Browser;
import org.whosaid.page.ArticlePage;
import org.whosaid.page.Made;
import org.whosaid.page.PageFrame;
import org.whosaid.page.ShownArticle;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.ArticleRecord.Entity;
import org.whosaid.record.ArticleRecord.Mention;
import org.whosaid.record.ArticleRecord.Quote;
import org.whosaid.record.ArticleRecord.Speaker;
import org.whosaid.record.Excerpt;
import org.whosaid.text.Span;

/** The report of the samples in a browser, opened from files. No model is loaded. */
@Timeout(180)
class ReportIT {

    private static final Path PICTURES = Path.of("target/pages");

    private static Browser browser;
    private static Path site;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        browser = Browser.start();
        site = folder.resolve("report");
        Report.write(SampleRun.in(folder), record -> List.of(), site);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void noBrowserErrorWasLogged() {
        browser.assertNothingAmiss();
    }

    private static Path article(String id) throws IOException {
        try (Stream<Path> pages = Files.walk(site.resolve(ReportPaths.ARTICLES))) {
            return pages.filter(page -> page.toString().endsWith("-" + id + ".html")).findFirst().orElseThrow();
        }
    }

    private static void tokyo(String anchor) throws IOException {
        browser.size(1400, 1000).dark(false).open(java.net.URI.create(article("ministers-tokyo").toUri() + anchor));
    }

    /** Found by its words, since its number may change with the models. */
    private static String accident() throws IOException {
        tokyo("");
        return accidentHere();
    }

    private static String accidentHere() {
        return browser.find(".running .quote:not([data-q*=' '])", "rules after the first accident").getDomAttribute("data-q");
    }

    private static String selected() {
        return browser.visible(".card.selected").stream().map(card -> card.getDomAttribute("data-q")).findFirst().orElse("");
    }

    /** The start of some words, as long as a shortened version of them. */
    private static String beginning(String words, String others) {
        int shorter = Math.min(words.replaceFirst("…$", "").length(), others.replaceFirst("…$", "").length());
        assertTrue(shorter > 8, words);
        return words.substring(0, shorter);
    }

    private static void move(WebElement element) {
        new Actions(browser.driver()).moveToElement(element).perform();
    }

    @Test
    void overviewLeadsToTheLeastCertainQuotation() {
        browser.size(1400, 1000).dark(false).open(site.resolve(ReportPaths.OVERVIEW));
        WebElement first = browser.find(".lines a");
        String words = first.getText();
        browser.driver().executeScript("arguments[0].click()", first);
        // Both shorten long quotations, to different lengths.
        String shown = browser.text(".card.selected .words");
        assertEquals(beginning(words, shown), beginning(shown, words));
    }

    @Test
    void barOfASpeakerLeadsToWhatTheySaid() {
        browser.size(1400, 1000).dark(false).open(site.resolve(ReportPaths.OVERVIEW));
        WebElement speaker = browser.find(".bars a");
        String name = speaker.getText();
        int times = Integer.parseInt(browser.text(".bars tbody .figure"));
        speaker.click();
        assertEquals(name, browser.text("h1"));
        assertEquals(times, browser.visible(".lines > li").size());
    }

    @Test
    void filterBySpeakerLeavesTheirsAlone() throws IOException {
        tokyo("");
        WebElement voice = browser.visible(".voice").get(1);
        String name = voice.findElement(By.cssSelector("bdi")).getText();
        int count = Integer.parseInt(voice.findElement(By.cssSelector(".count")).getText());
        voice.click();
        assertEquals(count, browser.visible(".card").size());
        assertTrue(browser.visible(".card .name").stream().allMatch(one -> one.getText().equals(name)));
        assertTrue(browser.text(".status").startsWith(count + " of "), browser.text(".status"));
        assertFalse(browser.visible(".running .quote.off").isEmpty());
        voice.click();
        assertTrue(browser.visible(".running .off").isEmpty());
    }

    @Test
    void filtersByTypeAndConfidenceWorkTogether() throws IOException {
        tokyo("");
        browser.find("[name=type][value=indirect]").click();
        browser.find("[name=confidence] option[value='0.95 1']").click();
        List<String> shown = browser.visible(".card .sure").stream().map(WebElement::getText).toList();
        assertFalse(shown.isEmpty());
        assertTrue(shown.stream().allMatch(words -> words.contains("almost certain") && !words.startsWith("Reported")),
                shown.toString());
    }

    @Test
    void pointingAtWordsShowsTheirSourceAndCue() throws IOException {
        move(browser.find(".quote[data-q=" + accident() + "]"));
        assertEquals("Japanese Foreign Minister Kurosawa Tomoe", browser.text(".mention.linked"));
        assertEquals("said", browser.text(".cue.linked"));
    }

    @Test
    void keysMoveForwardAndBackAndToTheSource() throws IOException {
        tokyo("");
        browser.press("n").press("n").press("n");
        assertEquals("q3", selected());
        browser.press("p");
        assertEquals("q2", selected());
        assertEquals("q2", browser.driver().switchTo().activeElement().getDomAttribute("id"));
        browser.press("m");
        assertEquals(browser.text(".mention.selected"), browser.driver().switchTo().activeElement().getText());
        browser.press(Keys.ESCAPE);
        assertEquals("", selected());
    }

    @Test
    void keysCanBeSwitchedOff() throws IOException {
        tokyo("");
        browser.find("[name=keys]").click();
        browser.press("n");
        assertEquals("", selected());
    }

    @Test
    void tabAloneReachesAQuotationAndSelectsIt() throws IOException {
        tokyo("");
        WebElement number = browser.find("#q2");
        browser.driver().executeScript("arguments[0].focus()", number);
        assertFalse(browser.visible(".mention.linked").isEmpty());
        browser.press(Keys.ENTER);
        assertEquals("q2", selected());
    }

    @Test
    void addressOfAQuotationSelectsIt() throws IOException {
        String id = accident();
        tokyo("#" + id);
        assertEquals(id, selected());
        assertTrue(browser.text(".status").contains("Kurosawa Tomoe"));
        browser.find(".card[data-q=q1]").click();
        assertTrue(browser.driver().getCurrentUrl().endsWith("#q1"), browser.driver().getCurrentUrl());
    }

    @Test
    void quotationIsCopiedAsTextJsonAndCitation() throws IOException {
        String id = accident();
        tokyo("#" + id);
        String words = "\"We do not want to write rules after the first accident,\" "
                + "\"We want to write them while there is still time to be calm.\"";
        browser.find("[data-action=text]").click();
        assertEquals(words, browser.clipboard());
        browser.find("[data-action=json]").click();
        assertEquals(id, new JsonMapper().readTree(browser.clipboard()).path("id").asText());
        browser.find("[data-action=citation]").click();
        assertEquals("Kurosawa Tomoe, Japanese Foreign Minister: " + words + " (Japan, Norway Pledge Arctic Shipping Pact After "
                + "Ministers Meet in Tokyo, Jan. 7, samples/ministers-tokyo.txt)", browser.clipboard());
    }

    @Test
    void printShowsAllQuotationsAndNoControls() throws IOException {
        tokyo("#q4");
        browser.print(true);
        assertTrue(browser.visible("button, select, .site").isEmpty());
        assertTrue(browser.find(".card:last-child").isDisplayed());
        browser.screenshot(PICTURES.resolve("article-print.png"));
        browser.print(false);
    }

    @ParameterizedTest
    @CsvSource({"1400,false", "1400,true", "390,false", "390,true"})
    void everyPageIsReadableOnEveryScreen(int width, boolean dark) throws IOException {
        for (Path page : pages()) {
            browser.size(width, width < 600 ? 844 : 1000).dark(dark).open(page);
            assertFalse(browser.overflows(), page.toString());
            browser.assertAccessible();
            browser.screenshot(picture(page, width, dark));
        }
        browser.driver().executeScript("scrollTo(0, 0); location.hash = arguments[0]", accidentHere());
        browser.assertAccessible();
        browser.screenshot(picture(Path.of("selected"), width, dark));
    }

    private static List<Path> pages() throws IOException {
        return List.of(site.resolve(ReportPaths.OVERVIEW), site.resolve(ReportPaths.list("review", 1)),
                site.resolve(ReportPaths.list("speakers", 1)), article("housing-transcript"), article("storm-cyclone"),
                article("canal-reopens"), article("ministers-tokyo"));
    }

    private static Path picture(Path page, int width, boolean dark) {
        return PICTURES.resolve(page.getFileName().toString().replace(".html", "") + "-" + width + (dark ? "-dark" : "") + ".png");
    }

    private static Path page(String name, ShownArticle article) throws IOException {
        Path page = site.resolve(name);
        Files.writeString(page, ArticlePage.html(article, PageFrame.ofFiles(ReportPaths.FILES, ReportPaths.OVERVIEW, List.of())));
        return page;
    }

    @Test
    void hostileArticleStaysText() throws IOException {
        String nasty = "<script>document.title='taken'</script>\"><img src=x onerror=\"document.title='taken'\"> 🚢 مرحبا \u202E";
        Made made = Made.of("\"" + nasty + "\" said Bo.").metadata("title", nasty).entity("PERSON", "Bo", "Bo");
        browser.size(1400, 1000).open(page("hostile.html", made.said("\"" + nasty + "\"", "said", "Bo", 0.4).shown()));
        assertTrue(browser.text(".running .quote").contains("<script>document.title='taken'</script>\"><img src=x onerror="));
        assertFalse(browser.driver().getTitle().equals("taken"));
        assertEquals("said", browser.text(".cue"));
        browser.press("n");
        assertEquals("q1", selected());
        browser.assertAccessible();
    }

    @Test
    void quotationsWithoutTextCanBeStepped() throws IOException {
        ArticleRecord record = Made.of("\"One,\" said Bo. \"Two.\"").from("-").said("\"One,\"", "said", "Bo", 0.9)
                .unknown("\"Two.\"").record();
        browser.size(1400, 1000).open(page("textless.html", ShownArticle.of(record, Optional.empty())));
        browser.press("n").press("n");
        assertEquals("q2", selected());
        browser.assertAccessible();
    }

    @Test
    void articleOfAMegabyteWithHundredThousandMarksCanBeStepped() throws IOException {
        String line = "\"We wait 🚢.\" Bo said. The harbour is shut today, and all of its boats stay.\n";
        int quotes = 12_500;
        Made made = Made.of(line.repeat(quotes));
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < quotes; i++) {
            int at = i * line.codePointCount(0, line.length());
            Mention bo = new Mention(moved(made.place("Bo"), at), Mention.Form.NAME);
            mentions.add(bo);
            List.of("We", "wait", "harbour", "boats").forEach(word ->
                    mentions.add(new Mention(moved(made.place(word), at), Mention.Form.NOMINAL)));
            Excerpt words = moved(made.place("\"We wait 🚢.\""), at);
            made.quote(new Quote("q" + (i + 1), Quote.Type.DIRECT, words.text(), List.of(new Span(words.start(),
                    words.end())), moved(made.place("said"), at), new Speaker("Bo", Speaker.Kind.PERSON, "e1", null, bo),
                    0.9, Quote.Basis.CUE, List.of(), List.of()));
        }
        made.entity(new Entity("e1", Entity.Type.PERSON, "Bo", List.of(), List.of(), mentions, List.of()));
        browser.size(1400, 1000).open(page("long.html", made.shown()));
        browser.press("p");
        assertEquals("q12500", selected());
        assertEquals("\"We wait 🚢.\"", browser.text(".quote.selected"));
        assertEquals("Bo", browser.text(".mention.selected"));
    }

    private static Excerpt moved(Excerpt place, int by) {
        return new Excerpt(place.text(), place.start() + by, place.end() + by);
    }
}
