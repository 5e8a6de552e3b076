package org.whosaid.spark;

import java.util.HashMap;
import java.util.Map;
import org.whosaid.batch.ArticleExtractor;
import org.whosaid.batch.BatchException;
import org.whosaid.batch.Timeout;
import org.whosaid.document.ReadResult;

/** The pipelines of this JVM: each is loaded once, by the first task that needs it, and shared by all tasks. */
final class LoadedPipelines {

    /** More than an executor has cores; idle threads cost nothing. */
    private static final int THREADS = Math.max(32, Runtime.getRuntime().availableProcessors());

    private static final Map<PipelineSource, ArticleExtractor> LOADED = new HashMap<>();

    private LoadedPipelines() {
    }

    /**
     * Extracts an article.
     *
     * @throws BatchException if too many threads of this JVM hang; the task fails and is run again with new threads
     */
    static ArticleExtractor.Extracted extract(PipelineSource source, ReadResult item, Timeout timeout) {
        ArticleExtractor extractor = get(source);
        try {
            return extractor.extract(item, timeout);
        } catch (BatchException e) {
            forget(source, extractor);
            throw e;
        }
    }

    private static synchronized ArticleExtractor get(PipelineSource source) {
        return LOADED.computeIfAbsent(source, each -> new ArticleExtractor(each.load(), THREADS));
    }

    private static synchronized void forget(PipelineSource source, ArticleExtractor extractor) {
        LOADED.remove(source, extractor);
    }
}
