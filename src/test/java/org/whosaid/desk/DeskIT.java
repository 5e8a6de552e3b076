package org.whosaid.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.whosaid.Browser;
import org.whosaid.Pipeline;
import org.whosaid.TinyRun;
import org.whosaid.correction.Corrections;
import org.whosaid.document.Document;
import org.whosaid.input.Articles;
import org.whosaid.input.ReadingOptions;
import org.whosaid.models.Models;
import org.whosaid.record.TextOption;

/** The desk on a run of the samples in a browser, with the real models. */
@Timeout(180)
class DeskIT {

    private static final Path PICTURES = Path.of("target/pages");
    private static final String TOKYO = "/article?id=ministers-tokyo#q5";

    private static Browser browser;
    private static OpenDesk desk;
    private static Path folder;

    @BeforeAll
    static void open(@TempDir Path temporary) {
        browser = Browser.start();
        browser.driver().manage().timeouts().implicitlyWait(Duration.ofSeconds(20));
        Pipeline pipeline = Pipeline.load(Models.load(), TextOption.ALWAYS);
        folder = temporary;
        TinyRun run = new TinyRun(folder);
        try (Articles articles = Articles.open(List.of("samples"), ReadingOptions.USUAL, InputStream.nullInputStream())) {
            articles.forEachRemaining(article -> run.add(pipeline.apply((Document) article)));
        }
        run.written();
        desk = new OpenDesk(new DeskOptions(DeskOptions.LOOPBACK, 0, Optional.of(folder), 2, 4, Duration.ofSeconds(150)), pipeline);
    }

    @AfterAll
    static void close() {
        if (desk != null) {
            desk.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void noBrowserErrorWasLogged() {
        browser.assertNothingAmiss();
    }

    private static void open(String path) {
        browser.size(1400, 1000).dark(false).open(URI.create(desk.desk().address().replaceAll("/$", "") + path));
    }

    private static void click(String selector) {
        WebElement element = browser.find(selector);
        browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    @Test
    void speakerIsCorrectedWithAClickAndStaysCorrectedAfterAReload() throws Exception {
        open(TOKYO);
        String before = browser.text(".card[aria-current] .name");
        WebElement other = browser.find(".check [data-verdict=speaker]");
        String right = other.getText();
        assertFalse(right.equals(before));
        other.click();
        assertTrue(browser.text(".card[aria-current] .checked").contains("the record says " + before));
        assertEquals(right, browser.text(".card[aria-current] .name"));
        assertTrue(Files.readString(folder.resolve("corrections.jsonl")).contains("\"quote\":\"q5\""));
        open(TOKYO);
        assertEquals(right, browser.text(".card[aria-current] .name"));
        browser.screenshot(PICTURES.resolve("desk-corrected.png"));
        open("/search?q=checked:corrected");
        assertTrue(browser.text(".hit .sign").contains("corrected by hand; the record says " + before));
        open(TOKYO);
        click("[data-verdict=withdrawn]");
        browser.find(".card[aria-current] .check [data-verdict=confirmed]");
        open(TOKYO);
        assertEquals(before, browser.text(".card[aria-current] .name"));
        assertTrue(Corrections.read(folder.resolve("corrections.jsonl")).all().isEmpty());
    }

    @Test
    void nameIsTypedWithTheKeyboardAlone() {
        open("/article?id=ferry-interview");
        browser.press("n");
        browser.find(".card[aria-current] .check input").sendKeys("Somebody Else <b>", Keys.ENTER);
        assertEquals("✎", browser.text(".card[aria-current] .checked").substring(0, 1));
        assertEquals("Somebody Else <b>", browser.text(".card[aria-current] .name"));
        click("[data-verdict=withdrawn]");
        browser.find(".card[aria-current]:not(:has(.checked))");
    }

    @Test
    void hitOfASearchLeadsToItsWords() {
        open("/");
        browser.find("#q").sendKeys("\"rules after the first accident\"", Keys.ENTER);
        assertEquals("1 quotation.", browser.text(".count"));
        assertEquals("Kurosawa Tomoe", browser.text(".hit .name"));
        browser.screenshot(PICTURES.resolve("desk-search.png"));
        browser.assertAccessible();
        click(".hit a");
        assertEquals("Kurosawa Tomoe", browser.text(".card[aria-current] .name"));
        assertTrue(browser.text(".quote.selected").contains("We do not want to write rules after the first accident"));
    }

    @Test
    void facetNarrowsTheSearchAndCanBeRemoved() {
        open("/search");
        String all = browser.text(".count");
        click("aside li a");
        assertTrue(browser.text(".narrowed").startsWith("Said by "));
        assertFalse(browser.text(".count").equals(all));
        click(".narrowed a");
        assertEquals(all, browser.text(".count"));
    }

    @Test
    void pastedArticleShowsItsQuotations() throws Exception {
        open("/");
        paste(Files.readString(Path.of("samples/ministers-tokyo.txt")));
        assertTrue(browser.find(".card").isDisplayed());
        assertTrue(browser.driver().getCurrentUrl().contains("/pasted?key="));
        assertTrue(browser.visible(".card").size() > 3);
        assertTrue(browser.text(".running").contains("Kurosawa Tomoe said at a joint news"));
        browser.assertAccessible();
    }

    private static void paste(String text) {
        browser.driver().executeScript("arguments[0].value = arguments[1]", browser.find("#article"), text);
        browser.find("form.paste button").click();
        browser.driver().manage().timeouts().implicitlyWait(Duration.ofSeconds(120));
        browser.find(".running");
        browser.driver().manage().timeouts().implicitlyWait(Duration.ofSeconds(20));
    }

    @Test
    void emptyPasteIsReported() {
        open("/");
        browser.find("form.paste button").click();
        assertEquals("Paste an article first.", browser.text("form.paste .status.bad"));
    }

    @Test
    void hostileArticleIsShownAsText() {
        String nasty = "<script>document.title='taken'</script> \"><img src=x onerror=\"document.title='taken'\">";
        open("/");
        paste("Odd row deepens\n\n\"We say " + nasty + " 🚢 مرحبا,\" said Ada Holm on Monday.\n\nShe said \"" + nasty + "\" again.\n");
        assertTrue(browser.text(".running").contains(nasty));
        assertFalse(browser.driver().getTitle().equals("taken"));
        assertTrue(browser.driver().getPageSource().contains("&lt;img src=x"));
    }

    @Test
    void longArticleIsShownToo() {
        open("/");
        paste("Long row deepens\n\n" + "\"We have no boats,\" said Ada Holm on Monday. The harbour is shut.\n\n".repeat(100)
                + "🚢 مرحبا. ".repeat(2_000));
        assertEquals("Ada Holm", browser.text(".card .name"));
    }

    @ParameterizedTest
    @CsvSource({"1400,false", "1400,true", "390,false", "390,true"})
    void everyPageIsReadableOnEveryScreen(int width, boolean dark) {
        Map<String, String> pages = Map.of("first", "/", "articles", "/articles", "search", "/search?q=we", "article", TOKYO);
        for (Map.Entry<String, String> page : pages.entrySet()) {
            open(page.getValue());
            browser.size(width, width < 600 ? 844 : 1000).dark(dark);
            browser.driver().navigate().refresh();
            browser.find("main");
            browser.screenshot(PICTURES.resolve("desk-" + page.getKey() + "-" + width + (dark ? "-dark" : "") + ".png"));
            assertFalse(browser.overflows(), page.getKey());
            browser.assertAccessible();
        }
    }
}
