package org.whosaid;

import java.time.Duration;
import java.util.Objects;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.whosaid.models.Models;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.ReportOption;
import org.whosaid.record.TextOption;

/**
 * Reads who said what in news articles: {@code try (var whosaid = Whosaid.load()) { whosaid.read(text); }}. Loading
 * takes a few seconds and some hundred megabytes, so load once and read many. Safe for all threads; each call of
 * {@code read} works on a thread of its own, which may be given up. Nothing is written and no network is used.
 */
public final class Whosaid implements AutoCloseable {

    /** A slow machine with much else to do reads several times as many in a second. */
    private static final int CODE_POINTS_A_SECOND = 5_000;

    private final Pipeline pipeline;
    private final Duration timeout;
    private final ReportOption reports;
    private int readsUnderWay;
    private boolean closed;

    /**
     * How articles are read.
     *
     * @param text    whether records hold the article's text
     * @param timeout for each article, plus a second for each 5,000 characters; zero for no limit
     * @param reports which quotes records hold
     */
    public record Options(TextOption text, Duration timeout, ReportOption reports) {

        /** Text where it was extracted from HTML; a minute; quotes that report words. */
        public static final Options DEFAULT = new Options(TextOption.AUTO, Duration.ofMinutes(1));

        /** @throws IllegalArgumentException where the timeout is negative */
        public Options {
            if (timeout.isNegative()) {
                throw new IllegalArgumentException("the timeout must not be negative: " + timeout);
            }
        }

        /** With quotes that report words. */
        public Options(TextOption text, Duration timeout) {
            this(text, timeout, ReportOption.SAID);
        }

        /** The same with or without the article's text in records. */
        public Options withText(TextOption option) {
            return new Options(option, timeout, reports);
        }

        /** The same with these quotes. */
        public Options withReports(ReportOption option) {
            return new Options(text, timeout, option);
        }

        /** The same with this limit. */
        public Options withTimeout(Duration limit) {
            return new Options(text, limit, reports);
        }
    }

    Whosaid(Pipeline pipeline, Duration timeout) {
        this(pipeline, Options.DEFAULT.withTimeout(timeout));
    }

    private Whosaid(Pipeline pipeline, Options options) {
        this.pipeline = pipeline;
        this.timeout = options.timeout();
        this.reports = options.reports();
    }

    /**
     * Loads the models, with {@link Options#DEFAULT}.
     *
     * @throws org.whosaid.models.ModelException where a model is missing or altered
     */
    public static Whosaid load() {
        return load(Options.DEFAULT);
    }

    /**
     * Loads the models.
     *
     * @throws org.whosaid.models.ModelException where a model is missing or altered
     */
    public static Whosaid load(Options options) {
        return new Whosaid(Pipeline.load(Models.load(), options.text()), options);
    }

    /**
     * The record of an article's text.
     *
     * @throws ArticleException as {@link #read(InputArticle)}
     */
    public ArticleRecord read(String text) {
        return read(InputArticle.ofText(text));
    }

    /**
     * The record of an article. Whatever happens to it, the next one can be read.
     *
     * @throws ArticleException if there is none: the page holds no article, it took too long, the program broke down,
     *     or this thread was interrupted
     * @throws IllegalStateException after {@link #close}
     */
    public ArticleRecord read(InputArticle article) {
        enter();
        FutureTask<ArticleRecord> record = new FutureTask<>(() -> {
            try {
                return reports.of(pipeline.apply(article.document()));
            } finally {
                leave();
            }
        });
        StageThread thread = new StageThread(record);
        thread.start();
        return await(article, record, thread);
    }

    private ArticleRecord await(InputArticle article, Future<ArticleRecord> record, StageThread thread) {
        Duration limit = timeout.plusSeconds(article.content().length() / CODE_POINTS_A_SECOND);
        try {
            return timeout.isZero() ? record.get() : record.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            thread.giveUp();
            throw new ArticleException(article.id(), thread.stage(), "the article took longer than "
                    + limit.toMillis() / 1000.0 + " s; give it more with Whosaid.Options", e);
        } catch (InterruptedException e) {
            thread.giveUp();
            Thread.currentThread().interrupt();
            throw new ArticleException(article.id(), thread.stage(), "reading the article was interrupted", e);
        } catch (ExecutionException e) {
            throw failure(article, Objects.requireNonNull(e.getCause()), thread.stage());
        }
    }

    private static ArticleException failure(InputArticle article, Throwable thrown, Stage stage) {
        if (thrown instanceof ArticleException known) {
            return known;
        }
        StageException broken = thrown instanceof StageException known ? known : new StageException(stage, thrown);
        return new ArticleException(article.id(), broken.stage(), broken.inOneLine(), broken.getCause());
    }

    /**
     * Reads many articles on several threads. Results come in the order of the articles, each as soon as it is there;
     * an article that fails is a result like the others. Articles are taken as results are asked for, so memory doesn't
     * grow with their number: at most 16 a thread are under way. Ending or closing the stream closes that of the
     * articles.
     *
     * @param articles taken on the thread that asks for results
     * @param threads  1 or more
     */
    public Stream<ArticleResult> read(Stream<InputArticle> articles, int threads) {
        return new OrderedResults(articles, this::result, threads).stream();
    }

    private ArticleResult result(InputArticle article) {
        try {
            return new ArticleResult(article.id(), Optional.of(read(article)), Optional.empty());
        } catch (ArticleException e) {
            return new ArticleResult(article.id(), Optional.empty(), Optional.of(e));
        }
    }

    private synchronized void enter() {
        if (closed) {
            throw new IllegalStateException("this Whosaid is closed; load another one");
        }
        readsUnderWay++;
    }

    private synchronized void leave() {
        readsUnderWay--;
        freeWhenIdle();
    }

    /** Takes no more articles. Models are freed once the articles under way have ended; closing again does nothing. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            freeWhenIdle();
        }
    }

    /** Never under a thread that still reads, be it one that was given up: the models lie outside Java's memory. */
    private void freeWhenIdle() {
        if (closed && readsUnderWay == 0) {
            pipeline.close();
        }
    }
}
