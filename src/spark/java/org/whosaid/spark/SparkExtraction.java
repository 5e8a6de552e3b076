package org.whosaid.spark;

import java.time.Duration;
import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction2;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.whosaid.batch.ArticleWork;
import org.whosaid.batch.Timeout;
import org.whosaid.document.Document;
import org.whosaid.document.ReadResult;
import org.whosaid.input.SettledIds;
import scala.Tuple2;

/** The work itself: a part's articles to their records, one by one, with those ids that had to be changed. */
final class SparkExtraction implements FlatMapFunction2<Iterator<Tuple2<RecordPlace, SerializedItem>>, Iterator<Tuple2<RecordPlace, String>>, Row> {

    private static final long serialVersionUID = 1;

    private final PipelineSource source;
    private final Duration base;
    private final RowForm form;
    private final Metrics metrics;

    SparkExtraction(PipelineSource source, Timeout timeout, RowForm form, Metrics metrics) {
        this.source = source;
        this.base = timeout.base();
        this.form = form;
        this.metrics = metrics;
    }

    @Override
    public Iterator<Row> call(Iterator<Tuple2<RecordPlace, SerializedItem>> articles, Iterator<Tuple2<RecordPlace, String>> ids) {
        return new Results(articles, ids);
    }

    private final class Results implements Iterator<Row> {

        private final Iterator<Tuple2<RecordPlace, SerializedItem>> articles;
        private final Iterator<Tuple2<RecordPlace, String>> ids;
        private @Nullable Tuple2<RecordPlace, String> nextId;

        Results(Iterator<Tuple2<RecordPlace, SerializedItem>> articles, Iterator<Tuple2<RecordPlace, String>> ids) {
            this.articles = articles;
            this.ids = ids;
            advance();
        }

        @Override
        public boolean hasNext() {
            return articles.hasNext();
        }

        @Override
        public Row next() {
            Tuple2<RecordPlace, SerializedItem> article = articles.next();
            ReadResult item = article._2().item();
            if (nextId != null && nextId._1().compareTo(article._1()) == 0) {
                item = SettledIds.renamed((Document) item, nextId._2(), article._2().told());
                advance();
            }
            return row(item);
        }

        private void advance() {
            nextId = ids.hasNext() ? ids.next() : null;
        }
    }

    private Row row(ReadResult item) {
        ArticleWork.Result result = LoadedPipelines.result(source, item, new Timeout(base));
        metrics.articles().add(result.counts().articles());
        metrics.failures().add(result.counts().failures());
        metrics.quotes().add(result.counts().quotes().sum());
        metrics.attributed().add(result.counts().attributed());
        if (item instanceof Document document && result.counts().articles() > 0) {
            metrics.words().add(words(document));
        }
        return form.row(result);
    }

    private static long words(Document document) {
        String text = document.text().toString();
        long words = 0;
        boolean space = true;
        for (int at = 0; at < text.length(); at++) {
            boolean spaceHere = Character.isWhitespace(text.charAt(at));
            words += space && !spaceHere ? 1 : 0;
            space = spaceHere;
        }
        return words;
    }
}
