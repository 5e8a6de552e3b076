package org.whosaid.spark;

import java.util.HashMap;
import java.util.Map;
import org.whosaid.batch.ArticleWork;
import org.whosaid.batch.BatchException;
import org.whosaid.batch.Timeout;
import org.whosaid.document.ReadResult;

/** The pipelines of this JVM: each is loaded once, by the first task that needs it, and shared by all. */
final class LoadedPipelines {

    /** More than an executor has cores: threads without work cost nothing. */
    private static final int THREADS = Math.max(32, Runtime.getRuntime().availableProcessors());

    private static final Map<PipelineSource, ArticleWork> LOADED = new HashMap<>();

    private LoadedPipelines() {
    }

    /**
     * What becomes of an article.
     *
     * @throws BatchException where too many threads of this JVM hang; so the task fails, and is tried again with new ones
     */
    static ArticleWork.Result result(PipelineSource source, ReadResult item, Timeout timeout) {
        ArticleWork work = get(source);
        try {
            return work.result(item, timeout);
        } catch (BatchException e) {
            forget(source, work);
            throw e;
        }
    }

    private static synchronized ArticleWork get(PipelineSource source) {
        return LOADED.computeIfAbsent(source, each -> new ArticleWork(each.load(), THREADS));
    }

    private static synchronized void forget(PipelineSource source, ArticleWork work) {
        LOADED.remove(source, work);
    }
}
