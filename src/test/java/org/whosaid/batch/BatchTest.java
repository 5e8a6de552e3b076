package org.whosaid.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.Stage;
import org.whosaid.StageThread;
import org.whosaid.document.Document;
import org.whosaid.document.ReadResult;
import org.whosaid.document.Unreadable;
import org.whosaid.models.ModelException;
import org.whosaid.output.Json;
import org.whosaid.output.Output;
import org.whosaid.output.OutputException;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.Failure;
import org.whosaid.record.Sample;

@Timeout(60)
class BatchTest {

    /** Keeps all results. */
    private static final class Kept implements Output, Watcher {

        private final List<String> records = new ArrayList<>();
        private final List<Failure> failures = new ArrayList<>();
        private final List<Throwable> thrown = new ArrayList<>();
        private final AtomicInteger written = new AtomicInteger();

        @Override
        public Json format() {
            return Json.LINES;
        }

        @Override
        public void record(byte[] record) {
            records.add(new String(record, StandardCharsets.UTF_8));
            written.incrementAndGet();
        }

        @Override
        public void failure(Failure failure) {
            failures.add(failure);
            written.incrementAndGet();
        }

        @Override
        public void progress(Progress soFar) {
            assertEquals(written.get(), soFar.counts().articles() + soFar.counts().failures());
        }

        @Override
        public void failed(Failure failure, @Nullable Throwable cause) {
            if (cause != null) {
                thrown.add(cause);
            }
        }
    }

    private final Kept kept = new Kept();

    private Counts run(int threads, Function<Document, ArticleRecord> pipeline, Iterator<? extends ReadResult> items) {
        return new Batch(() -> pipeline, BatchOptions.of(threads), kept, kept).run(new Items(items));
    }

    private static Stream<Document> documents(int number) {
        return IntStream.range(0, number).mapToObj(i -> Sample.document("a" + i, "Text " + i + "."));
    }

    private static List<String> expected(int number) {
        return documents(number).map(Sample::empty).map(Json.LINES::bytes)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8)).toList();
    }

    /** Every tenth article takes longer than the next ones. */
    private static ArticleRecord dawdle(Document document) {
        try {
            Thread.sleep(document.id().endsWith("0") ? 20 : 0);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return Sample.empty(document);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void recordsAreInTheOrderOfTheInputForAnyNumberOfThreads(int threads) {
        Counts counts = run(threads, BatchTest::dawdle, documents(300).iterator());
        assertEquals(expected(300), kept.records);
        assertEquals(300, counts.articles());
    }

    @Test
    void severalThreadsWorkAtATime() {
        CountDownLatch bothThere = new CountDownLatch(2);
        run(2, document -> {
            bothThere.countDown();
            try {
                assertTrue(bothThere.await(30, TimeUnit.SECONDS));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return Sample.empty(document);
        }, documents(2).iterator());
        assertEquals(List.of(), kept.failures);
    }

    @Test
    void inputIsPulledNoFasterThanRecordsAreWritten() {
        AtomicInteger pulled = new AtomicInteger();
        AtomicInteger furthest = new AtomicInteger();
        Iterator<Document> items = documents(2_000).peek(document -> furthest.accumulateAndGet(
                pulled.incrementAndGet() - kept.written.get(), Math::max)).iterator();
        run(2, Sample::empty, items);
        assertEquals(2_000, kept.records.size());
        assertTrue(furthest.get() <= 40, "articles under way: " + furthest);
    }

    @Test
    void fewLongArticlesAreHeldAtATime() {
        String text = "x".repeat(3_000_000);
        AtomicInteger pulled = new AtomicInteger();
        AtomicInteger furthest = new AtomicInteger();
        Iterator<Document> items = IntStream.range(0, 20).mapToObj(i -> Sample.document("a" + i, text))
                .peek(document -> furthest.accumulateAndGet(pulled.incrementAndGet() - kept.written.get(), Math::max))
                .iterator();
        run(2, Sample::empty, items);
        assertTrue(furthest.get() <= 3, "articles under way: " + furthest);
    }

    private static ArticleRecord breakDown(Document document) {
        switch (document.id()) {
            case "a1": throw new IllegalStateException("first line\nsecond line");
            case "a2": return overflow(document);
            case "a3": throw new OutOfMemoryError("Java heap space");
            case "a4": throw new NoClassDefFoundError("gone");
            default: return Sample.empty(document);
        }
    }

    private static ArticleRecord overflow(Document document) {
        return overflow(document);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void articleThatThrowsAnythingIsOneFailureAndTheRestSucceeds(int threads) {
        Counts counts = run(threads, BatchTest::breakDown, documents(6).iterator());
        assertEquals(List.of(expected(6).get(0), expected(6).get(5)), kept.records);
        assertEquals(List.of("a1", "a2", "a3", "a4"), kept.failures.stream().map(Failure::id).toList());
        assertEquals(4, counts.failures());
        assertEquals(2, counts.articles());
        assertEquals(4, kept.thrown.size());
        assertTrue(kept.failures.stream().noneMatch(failure -> failure.cause().contains("\n")));
        assertTrue(kept.failures.get(0).cause().contains("first line"), kept.failures::toString);
        assertTrue(kept.failures.get(2).cause().contains("memory"), kept.failures::toString);
    }

    private Counts run(int threads, Duration timeout, Function<Document, ArticleRecord> pipeline,
                       Iterator<? extends ReadResult> items) {
        BatchOptions options = new BatchOptions(threads, new org.whosaid.batch.Timeout(timeout), () -> false);
        return new Batch(() -> pipeline, options, kept, kept).run(new Items(items));
    }

    /** Hangs like a library that ignores interruption. */
    private static ArticleRecord hang(CountDownLatch end, Document document) {
        boolean over = false;
        while (!over) {
            try {
                over = end.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                over = false;
            }
        }
        return Sample.empty(document);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void articleThatHangsIsOneFailureAndTheRestSucceeds(int threads) {
        CountDownLatch end = new CountDownLatch(1);
        Counts counts = run(threads, Duration.ofMillis(200), document -> document.id().matches("a[135]")
                ? StageThread.run(Stage.SPEAKER, () -> hang(end, document)) : Sample.empty(document), documents(20).iterator());
        end.countDown();
        assertEquals(17, counts.articles());
        assertEquals(List.of("a1", "a3", "a5"), kept.failures.stream().map(Failure::id).toList());
        assertEquals("speaker", kept.failures.get(0).stage());
        assertEquals("the article took longer than 0.2 s; raise the limit with --timeout", kept.failures.get(0).cause());
    }

    @Test
    void hangingThreadEndsAfterItsStageAndItsRecordIsDiscarded() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch behind = new CountDownLatch(1);
        run(1, Duration.ofMillis(100), document -> {
            ArticleRecord record = StageThread.run(Stage.LANGUAGE, () -> hang(end, document));
            return StageThread.run(Stage.SPEAKER, () -> {
                behind.countDown();
                return record;
            });
        }, documents(1).iterator());
        // The failure may be known a moment before its thread is abandoned.
        TimeUnit.SECONDS.sleep(1);
        end.countDown();
        assertFalse(behind.await(300, TimeUnit.MILLISECONDS), "the next stage was entered");
        assertEquals(List.of(), kept.records);
        assertEquals(1, kept.failures.size());
    }

    @Test
    void hangingArticleDoesNotBlockOneThatMustRunAlone() {
        CountDownLatch end = new CountDownLatch(1);
        Set<String> tried = ConcurrentHashMap.newKeySet();
        Counts counts = run(2, Duration.ofMillis(200), document -> {
            if (document.id().equals("a0")) {
                return hang(end, document);
            }
            if (tried.add(document.id())) {
                throw new OutOfMemoryError("Java heap space");
            }
            return Sample.empty(document);
        }, documents(4).iterator());
        end.countDown();
        assertEquals(3, counts.articles());
        assertEquals(1, counts.failures());
    }

    @Test
    void tooManyHangingArticlesEndTheRun() {
        CountDownLatch end = new CountDownLatch(1);
        BatchException e = assertThrows(BatchException.class, () -> run(4, Duration.ofMillis(50),
                document -> hang(end, document), documents(100).iterator()));
        end.countDown();
        assertTrue(e.getMessage().contains("16 articles hang") && e.getMessage().contains("same command"), e::getMessage);
        assertTrue(kept.failures.size() <= Workers.MAX_HANGING_THREADS, "abandoned: " + kept.failures.size());
    }

    @Test
    void longArticleHasMoreTime() {
        assertEquals(Duration.ofSeconds(60), org.whosaid.batch.Timeout.DEFAULT.of(4_999));
        assertEquals(Duration.ofSeconds(1_060), org.whosaid.batch.Timeout.DEFAULT.of(5_000_000));
        assertEquals(Duration.ZERO, org.whosaid.batch.Timeout.NONE.of(5_000_000));
    }

    @Test
    void withoutATimeoutNoArticleFails() {
        Counts counts = run(1, Duration.ZERO, BatchTest::dawdle, documents(3).iterator());
        assertEquals(3, counts.articles());
    }

    @Test
    void articleThatTakesAllMemoryIsOneFailureAndTheRestSucceeds() {
        Counts counts = run(2, document -> {
            if (document.id().equals("a3")) {
                List<long[]> all = new ArrayList<>();
                while (all.size() < 1_000) {
                    all.add(new long[Integer.MAX_VALUE - 8]);
                }
            }
            return Sample.empty(document);
        }, documents(30).iterator());
        assertEquals(29, counts.articles());
        assertEquals(List.of("a3"), kept.failures.stream().map(Failure::id).toList());
        assertTrue(kept.failures.get(0).cause().contains("-Xmx"), kept.failures::toString);
    }

    @Test
    void stoppedRunFinishesStartedArticlesOnly() {
        AtomicInteger begun = new AtomicInteger();
        CountDownLatch bothBegun = new CountDownLatch(2);
        Batch batch = new Batch(() -> document -> {
            begun.incrementAndGet();
            bothBegun.countDown();
            try {
                assertTrue(bothBegun.await(30, TimeUnit.SECONDS));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return Sample.empty(document);
        }, new BatchOptions(2, org.whosaid.batch.Timeout.NONE, () -> bothBegun.getCount() == 0), kept, kept);
        Counts counts = batch.run(new Items(documents(1_000).iterator()));
        assertEquals(2, begun.get());
        assertEquals(2, counts.articles());
        assertEquals(expected(2), kept.records);
        assertTrue(batch.isStopped());
        assertEquals(2, batch.written().items());
    }

    @Test
    void failureNamesItsStage() {
        run(1, document -> StageThread.run(Stage.SPEAKER, () -> {
            throw new IllegalStateException("no");
        }), documents(1).iterator());
        assertEquals("speaker", kept.failures.get(0).stage());
        assertEquals("a0.txt", kept.failures.get(0).input());
    }

    @Test
    void recordThatCannotBeWrittenIsAFailureOfTheOutput() {
        run(1, document -> {
            ArticleRecord plain = Sample.empty(document);
            return new ArticleRecord(plain.schema(), plain.id(), plain.source(), Map.of("odd", new Object()),
                    plain.language(), List.of(), List.of(), List.of(), List.of(), List.of(), null, List.of());
        }, documents(1).iterator());
        assertEquals("output", kept.failures.get(0).stage());
    }

    @Test
    void articleThatRanOutOfMemoryIsRetriedAlone() {
        Set<String> tried = ConcurrentHashMap.newKeySet();
        AtomicInteger atWork = new AtomicInteger();
        run(4, document -> {
            int others = atWork.getAndIncrement();
            try {
                if (document.id().endsWith("7") && tried.add(document.id())) {
                    throw new OutOfMemoryError("Java heap space");
                }
                if (document.id().endsWith("7")) {
                    assertEquals(0, others);
                }
                return dawdle(document);
            } finally {
                atWork.decrementAndGet();
            }
        }, documents(50).iterator());
        assertEquals(expected(50), kept.records);
    }

    @Test
    void unreadableItemIsAFailureInItsPlace() {
        Unreadable unreadable = new Unreadable("b.jsonl", Optional.of(7L), "no JSON object; check the line");
        Counts counts = run(2, Sample::empty, List.of(unreadable, documents(1).iterator().next()).iterator());
        Failure failure = kept.failures.get(0);
        assertEquals(new Failure("b.jsonl", 7L, null, "input", "no JSON object; check the line", failure.time()), failure);
        assertTrue(Duration.between(Instant.parse(failure.time()), Instant.now()).abs().toMinutes() < 10, failure::toString);
        assertEquals(1, kept.failures.size());
        assertEquals("b.jsonl:7: no JSON object; check the line", kept.failures.get(0).inOneLine());
        assertEquals(1, counts.articles());
        assertEquals(List.of(), kept.thrown);
    }

    @Test
    void inputThatBreaksDownIsOneFailureAndLosesNothingReadBefore() {
        Iterator<Document> items = documents(10).peek(document -> {
            if (document.id().equals("a5")) {
                throw new IllegalStateException("reading broke");
            }
        }).iterator();
        Counts counts = run(2, Sample::empty, items);
        assertEquals(expected(10).subList(0, 5), kept.records);
        assertEquals(1, counts.failures());
    }

    @Test
    void modelsAreNotLoadedWhereThereIsNoArticle() {
        Unreadable unreadable = new Unreadable("missing.txt", Optional.empty(), "no such file");
        Batch batch = new Batch(() -> {
            throw new AssertionError("loaded");
        }, BatchOptions.of(1), kept, kept);
        assertEquals(1, batch.run(new Items(List.of(unreadable).iterator())).failures());
    }

    @Test
    void whoeverLooksOnLearnsOfALongArticleWhileItIsWaitedFor() {
        CountDownLatch told = new CountDownLatch(1);
        Watcher watcher = new Watcher() {
            @Override
            public void progress(Progress soFar) {
                assertEquals(0, told.getCount());
            }

            @Override
            public void waits(Progress soFar, String article, double seconds) {
                assertEquals("a0", article);
                assertEquals(Counts.NONE, soFar.counts());
                told.countDown();
            }

            @Override
            public void failed(Failure failure, @Nullable Throwable thrown) {
                throw new AssertionError(failure);
            }
        };
        Function<Document, ArticleRecord> waiting = document -> {
            try {
                assertTrue(told.await(30, TimeUnit.SECONDS));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return Sample.empty(document);
        };
        new Batch(() -> waiting, BatchOptions.of(1), kept, watcher).run(new Items(documents(3).iterator()));
        assertEquals(3, kept.records.size());
    }

    @Test
    void missingModelEndsTheRun() {
        ModelException missing = new ModelException("model x is missing");
        Batch batch = new Batch(() -> {
            throw missing;
        }, BatchOptions.of(1), kept, kept);
        assertSame(missing, assertThrows(ModelException.class, () -> batch.run(new Items(documents(3).iterator()))));
        assertEquals(List.of(), kept.failures);
    }

    @Test
    void fullDiskEndsTheRun() {
        AtomicInteger pulled = new AtomicInteger();
        Output full = new Output() {
            @Override
            public Json format() {
                return Json.LINES;
            }

            @Override
            public void record(byte[] record) {
                throw new OutputException("out", new IOException("No space left on device"), "make room");
            }

            @Override
            public void failure(Failure failure) {
                throw new AssertionError(failure);
            }
        };
        Iterator<Document> items = documents(100_000).peek(document -> pulled.incrementAndGet()).iterator();
        Batch batch = new Batch(() -> Sample::empty, BatchOptions.of(2), full, kept);
        assertEquals("can't write out: No space left on device; make room",
                assertThrows(OutputException.class, () -> batch.run(new Items(items))).getMessage());
        assertTrue(pulled.get() < 100, "pulled " + pulled);
    }

    @Test
    void noInputGivesNoOutput() {
        assertEquals(Counts.NONE, run(2, Sample::empty, List.<ReadResult>of().iterator()));
    }

    @Test
    void singleItemIsRecognizedBeforeItIsTaken() {
        assertTrue(new Items(documents(1).iterator()).isSingle());
        assertFalse(new Items(documents(2).iterator()).isSingle());
        assertFalse(new Items(documents(0).iterator()).isSingle());
        Items items = new Items(documents(3).iterator());
        items.isSingle();
        List<String> ids = new ArrayList<>();
        items.forEachRemaining(item -> ids.add(((Document) item).id()));
        assertEquals(List.of("a0", "a1", "a2"), ids);
    }

    @Test
    void attributedShareIsOneWithoutQuotes() {
        assertEquals(1.0, Counts.NONE.attributedShare());
        Counts counts = new Counts(1, 0, new Counts.Quotes(1, 1, 1), 2, 0, 0);
        assertEquals(0.667, counts.attributedShare());
    }
}
