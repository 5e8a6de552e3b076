package org.whosaid.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.document.Document;
import org.whosaid.evaluation.corenlp.StockPipeline;
import org.whosaid.evaluation.gold.Gold;
import org.whosaid.evaluation.gold.GoldArticle;

/** A warm stock CoreNLP that answers its parent: {@code round}. */
final class StockWorker {

    private StockWorker() {
    }

    /** Takes the articles' place and their greatest number. */
    public static void main(String[] arguments) {
        Gold articles = gold(BenchmarkCorpus.read(arguments[0], Integer.parseInt(arguments[1])));
        StockPipeline pipeline = StockPipeline.load();
        BenchmarkWorker.answer(question -> String.valueOf(seconds(pipeline, articles)));
    }

    private static double seconds(StockPipeline pipeline, Gold articles) {
        long start = System.nanoTime();
        pipeline.records(articles, article -> { });
        return (System.nanoTime() - start) / 1e9;
    }

    private static Gold gold(BenchmarkCorpus corpus) {
        Map<String, GoldArticle> articles = new LinkedHashMap<>();
        for (Document document : corpus.documents()) {
            articles.put(document.id(), new GoldArticle(document.id(), document.text(), false, List.of()));
        }
        return new Gold(articles, Optional.empty(), Optional.empty());
    }
}
