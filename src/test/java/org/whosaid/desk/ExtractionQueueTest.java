package org.whosaid.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.whosaid.desk.DeskTest.assertProblem;
import static org.whosaid.desk.OpenDesk.json;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.whosaid.record.Sample;
import org.whosaid.record.TextOption;

/** Extraction under many requests, with slow articles, and with errors. */
@Timeout(60)
class ExtractionQueueTest {

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static HttpResponse<String> extract(OpenDesk desk, String text) {
        return desk.post("/v1/extract", "text/plain", text);
    }

    @Test
    void parallelRequestsGetTheirOwnRecordOr429() {
        AtomicInteger most = new AtomicInteger();
        AtomicInteger now = new AtomicInteger();
        try (OpenDesk desk = new OpenDesk(OpenDesk.options(null), document -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            pause(15);
            now.decrementAndGet();
            return Sample.empty(document, TextOption.ALWAYS);
        })) {
            List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
            for (int number = 0; number < 200; number++) {
                answers.add(desk.sendAsync(desk.posted("/v1/extract?text=always", "text/plain",
                        "Article " + number + " x".repeat(50_000))));
            }
            Map<Integer, Integer> statuses = new HashMap<>();
            for (int number = 0; number < 200; number++) {
                HttpResponse<String> answer = answers.get(number).join();
                assertRightOr429(number, answer);
                statuses.merge(answer.statusCode(), 1, Integer::sum);
            }
            assertTrue(statuses.get(200) >= 6 && statuses.containsKey(429), statuses.toString());
            assertEquals(2, most.get());
        }
    }

    private static void assertRightOr429(int number, HttpResponse<String> answer) {
        if (answer.statusCode() == 200) {
            assertTrue(json(answer).path("text").asText().startsWith("Article " + number + " x"), "article " + number);
        } else {
            assertProblem(429, "try again", answer);
            assertEquals("2", answer.headers().firstValue("Retry-After").orElse(""));
        }
    }

    @Test
    void slowArticleIs504AndTheNextOneIsExtracted() {
        CountDownLatch end = new CountDownLatch(1);
        DeskOptions options = new DeskOptions(DeskOptions.LOOPBACK, 0, Optional.empty(), 2, 0, Duration.ofMillis(500));
        try (OpenDesk desk = new OpenDesk(options, document -> {
            if (document.text().toString().equals("slow")) {
                await(end);
            }
            return Sample.empty(document);
        })) {
            assertProblem(504, "took longer", extract(desk, "slow"));
            assertEquals(200, extract(desk, "quick").statusCode());
            assertProblem(504, "took longer", extract(desk, "slow"));
            assertProblem(429, "try again", extract(desk, "quick"));
            end.countDown();
        }
    }

    @Test
    void articleWaitsWhileModelsLoadAndHealthSaysSo() {
        CountDownLatch loaded = new CountDownLatch(1);
        try (OpenDesk desk = new OpenDesk(Desk.open(OpenDesk.options(null), () -> {
            await(loaded);
            return Sample::empty;
        }, records -> { }))) {
            assertEquals("loading", json(desk.get("/health")).path("models").asText());
            CompletableFuture<HttpResponse<String>> answer = desk.sendAsync(desk.posted("/v1/extract", "text/plain", "x"));
            loaded.countDown();
            assertEquals(200, answer.join().statusCode());
            assertEquals("ready", json(desk.get("/health")).path("models").asText());
        }
    }

    @Test
    void modelsThatCannotBeLoadedAreReportedInOneLine() {
        try (OpenDesk desk = new OpenDesk(Desk.open(OpenDesk.options(null), () -> {
            throw new IllegalStateException("model ties is missing");
        }, records -> { }))) {
            assertProblem(503, "model ties is missing", extract(desk, "x"));
            assertEquals(503, desk.get("/health").statusCode());
        }
    }

    @Test
    void unexpectedErrorAffectsOnlyItsArticle() {
        try (OpenDesk desk = new OpenDesk(OpenDesk.options(null), document -> {
            throw new StackOverflowError();
        })) {
            for (int time = 0; time < 20; time++) {
                assertProblem(500, "unexpected error on this article", extract(desk, "x"));
            }
        }
    }

    @Test
    void requestInProgressIsAnsweredOnShutdown() {
        CountDownLatch begun = new CountDownLatch(1);
        OpenDesk desk = new OpenDesk(OpenDesk.options(null), document -> {
            begun.countDown();
            pause(300);
            return Sample.empty(document);
        });
        CompletableFuture<HttpResponse<String>> answer = desk.sendAsync(desk.posted("/v1/extract", "text/plain", "x"));
        await(begun);
        desk.close();
        assertEquals(200, answer.join().statusCode());
    }
}
