package org.whosaid.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.evaluation.Gold;
import org.whosaid.evaluation.GoldArticle;
import org.whosaid.evaluation.StockPipeline;
import org.whosaid.input.Document;

/** A warm stock CoreNLP that answers its parent: {@code round}. */
final class StockWorker {

    private StockWorker() {
    }

    /** Takes the articles' place and their greatest number. */
    public static void main(String[] arguments) {
        Gold articles = gold(Corpus.read(arguments[0], Integer.parseInt(arguments[1])));
        StockPipeline pipeline = StockPipeline.load();
        Worker.answer(question -> String.valueOf(seconds(pipeline, articles)));
    }

    private static double seconds(StockPipeline pipeline, Gold articles) {
        long start = System.nanoTime();
        pipeline.records(articles, article -> { });
        return (System.nanoTime() - start) / 1e9;
    }

    private static Gold gold(Corpus corpus) {
        Map<String, GoldArticle> articles = new LinkedHashMap<>();
        for (Document document : corpus.documents()) {
            articles.put(document.id(), new GoldArticle(document.id(), document.text(), false, List.of()));
        }
        return new Gold(articles, Optional.empty(), Optional.empty());
    }
}
