package org.whosaid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.whosaid.article.Article;
import org.whosaid.article.ArticleReader;
import org.whosaid.attribution.Attributions;
import org.whosaid.attribution.Attributor;
import org.whosaid.language.Analysis;
import org.whosaid.language.TokenView;
import org.whosaid.quotation.QuotationMarks;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.TextOption;

/** Without models: every article is taken for one in another language, so that its record holds the text alone. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WhosaidTest {

    private final AtomicInteger freed = new AtomicInteger();
    private final CountDownLatch hanging = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);
    private final Whosaid whosaid = whosaid(Duration.ofSeconds(30));

    private Whosaid whosaid(Duration timeout) {
        Attributor attributor = new Attributor() {
            @Override
            public Attributions attribute(TokenView tokens, QuotationMarks marks) {
                throw new IllegalStateException("no model");
            }

            @Override
            public void close() {
                freed.incrementAndGet();
            }
        };
        return new Whosaid(new Pipeline(new Pipeline.Rooms(new ArticleReader()::read, this::analysis, article -> null,
                attributor, tokens -> List.of(), (tokens, marks, attributions, entities) -> null),
                TextOption.AUTO), timeout);
    }

    private Analysis analysis(Article article) {
        String text = article.text().toString();
        if (text.startsWith("broken")) {
            throw new IllegalArgumentException("no good");
        }
        if (text.startsWith("hanging")) {
            hanging.countDown();
            waitUntilEnd();
        }
        return new Analysis("de", List.of(), List.of(), List.of());
    }

    /** As a library does that ignores interrupts. */
    private void waitUntilEnd() {
        while (end.getCount() > 0) {
            try {
                end.await();
            } catch (InterruptedException e) {
                continue;
            }
        }
    }

    @Test
    void textBecomesARecord() {
        ArticleRecord record = whosaid.read("Guten Tag.");
        assertEquals("text", record.source().format());
        assertEquals("-", record.source().path());
        assertEquals(record.source().sha256().substring(0, 16), record.id());
        assertNull(record.text());
    }

    @Test
    void whatTheProgramKnowsOfAnArticleStandsInTheRecord() {
        ArticleRecord record = whosaid.read(InputArticle.ofText("Guten Tag.").withId("a7").withTitle("Gruß")
                .withPublished("2025-01-07").withAuthor("Ada Holm").withUrl("https://example.org/7"));
        assertEquals("a7", record.id());
        assertEquals("{title=Gruß, published=2025-01-07, author=Ada Holm, url=https://example.org/7}",
                record.metadata().toString());
    }

    @Test
    void webPageIsReadAndItsTextIsInTheRecord() {
        ArticleRecord record = whosaid.read(InputArticle.ofHtml("<title>Gruß</title><article><p>Guten Tag, sagte sie, "
                + "und ging.</p></article>").withTitle("Anderer"));
        assertTrue(String.valueOf(record.text()).contains("Guten Tag"), record.text());
        assertEquals("Anderer", record.metadata().get("title"));
    }

    @Test
    void pageWithoutAnArticleIsAFailureOfTheInput() {
        ArticleException failure = assertThrows(ArticleException.class,
                () -> whosaid.read(InputArticle.ofHtml("<script>fill()</script>").withId("empty")));
        assertEquals(Stage.INPUT, failure.stage());
        assertEquals("empty", failure.id());
        assertTrue(failure.getMessage().startsWith("no article text on this page"), failure.getMessage());
    }

    @Test
    void articleThatTheProgramBreaksOverFailsWithItsStageAndTheNextIsRead() {
        ArticleException failure = assertThrows(ArticleException.class, () -> whosaid.read("broken"));
        assertEquals(Stage.LANGUAGE, failure.stage());
        assertEquals(IllegalArgumentException.class, failure.getCause().getClass());
        assertEquals("de", whosaid.read("Guten Tag.").language());
    }

    @Test
    void articleThatTakesTooLongFailsAndTheNextIsRead() {
        Whosaid impatient = whosaid(Duration.ofMillis(50));
        ArticleException failure = assertThrows(ArticleException.class, () -> impatient.read("hanging"));
        assertEquals("the article took longer than 0.05 s; give it more with Whosaid.Options", failure.getMessage());
        assertEquals(Stage.LANGUAGE, failure.stage());
        end.countDown();
        assertEquals("de", impatient.read("Guten Tag.").language());
    }

    @Test
    void resultsComeInTheOrderOfTheArticlesAndFailuresAreAmongThem() {
        Stream<InputArticle> articles = IntStream.range(0, 300)
                .mapToObj(i -> InputArticle.ofText(i % 10 == 3 ? "broken" : "Tag " + i).withId("a" + i));
        List<ArticleResult> results = whosaid.read(articles, 4).toList();
        assertEquals(IntStream.range(0, 300).mapToObj(i -> "a" + i).toList(),
                results.stream().map(ArticleResult::id).toList());
        assertEquals(30, results.stream().filter(result -> result.failure().isPresent()).count());
        assertThrows(ArticleException.class, () -> results.get(3).orElseThrow());
        assertEquals("a4", results.get(4).orElseThrow().id());
    }

    @Test
    void articlesAreTakenAsResultsAreAskedForAndClosingClosesTheirStream() {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger closed = new AtomicInteger();
        Stream<InputArticle> endless = Stream.generate(() -> InputArticle.ofText("Tag " + taken.incrementAndGet()))
                .onClose(closed::incrementAndGet);
        try (Stream<ArticleResult> results = whosaid.read(endless, 2)) {
            assertEquals(5, results.limit(5).filter(result -> result.record().isPresent()).count());
        }
        assertTrue(taken.get() <= 5 + 2 * 16, taken + " taken");
        assertEquals(1, closed.get());
    }

    @Test
    void threadThatIsInterruptedGetsNoRecordAndStaysInterrupted() {
        Thread.currentThread().interrupt();
        assertThrows(ArticleException.class, () -> whosaid.read("hanging"));
        assertTrue(Thread.interrupted());
        end.countDown();
    }

    @Test
    void modelsAreFreedOnceAndOnlyWhenNothingIsUnderWay() throws Exception {
        Thread reader = new Thread(() -> whosaid.read("hanging"));
        reader.start();
        hanging.await();
        whosaid.close();
        assertEquals(0, freed.get());
        assertThrows(IllegalStateException.class, () -> whosaid.read("Guten Tag."));
        end.countDown();
        reader.join(TimeUnit.SECONDS.toMillis(30));
        whosaid.close();
        assertEquals(1, freed.get());
    }

    @Test
    void limitMustNotBeNegative() {
        assertThrows(IllegalArgumentException.class, () -> Whosaid.Options.DEFAULT.withTimeout(Duration.ofMillis(-1)));
    }
}
