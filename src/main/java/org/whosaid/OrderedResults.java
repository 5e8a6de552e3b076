package org.whosaid;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Articles read on several threads, their results in order. For the one thread that asks for them. */
final class OrderedResults implements Iterator<ArticleResult> {

    /** So many that threads stay busy while a long article at the head holds up the others. */
    private static final int ARTICLES_A_THREAD = 16;

    private final Stream<InputArticle> source;
    private final Iterator<InputArticle> articles;
    private final Function<InputArticle, ArticleResult> reading;
    private final ThreadPoolExecutor threads;
    private final Queue<Future<ArticleResult>> underWay = new ArrayDeque<>();
    private final int limit;

    OrderedResults(Stream<InputArticle> source, Function<InputArticle, ArticleResult> reading, int threads) {
        this.source = source;
        this.articles = source.iterator();
        this.reading = reading;
        this.limit = threads * ARTICLES_A_THREAD;
        this.threads = new ThreadPoolExecutor(threads, threads, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
                OrderedResults::daemon);
        // A stream that is neither read to its end nor closed leaves no thread behind.
        this.threads.allowCoreThreadTimeOut(true);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "whosaid-stream");
        thread.setDaemon(true);
        return thread;
    }

    Stream<ArticleResult> stream() {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, traits), false).onClose(this::close);
    }

    private void close() {
        threads.shutdownNow();
        source.close();
    }

    @Override
    public boolean hasNext() {
        while (underWay.size() < limit && (underWay.isEmpty() || !underWay.element().isDone()) && articles.hasNext()) {
            InputArticle article = articles.next();
            underWay.add(threads.submit(() -> reading.apply(article)));
        }
        if (underWay.isEmpty()) {
            close();
        }
        return !underWay.isEmpty();
    }

    @Override
    public ArticleResult next() {
        try {
            return underWay.remove().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while articles were read", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e.getCause());
        }
    }
}
