package org.whosaid.spark;

import java.time.Duration;
import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction2;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.whosaid.batch.ArticleExtractor;
import org.whosaid.batch.Timeout;
import org.whosaid.document.ReadResult;
import scala.Tuple2;

/** Extracts the articles of a partition one by one, under new ids where those had to change. */
final class SparkExtraction
        implements FlatMapFunction2<Iterator<Tuple2<RecordPlace, SerializedItem>>,
                Iterator<Tuple2<RecordPlace, String>>, Row> {

    private static final long serialVersionUID = 1;

    private final PipelineSource source;
    private final Duration base;
    private final ResultFormat format;
    private final Metrics metrics;

    SparkExtraction(PipelineSource source, Timeout timeout, ResultFormat format, Metrics metrics) {
        this.source = source;
        this.base = timeout.base();
        this.format = format;
        this.metrics = metrics;
    }

    @Override
    public Iterator<Row> call(Iterator<Tuple2<RecordPlace, SerializedItem>> articles,
                              Iterator<Tuple2<RecordPlace, String>> ids) {
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
            if (nextId == null || nextId._1().compareTo(article._1()) != 0) {
                return row(article._2().item());
            }
            String id = nextId._2();
            advance();
            return row(article._2().renamed(id));
        }

        private void advance() {
            nextId = ids.hasNext() ? ids.next() : null;
        }
    }

    private Row row(ReadResult item) {
        ArticleExtractor.Extracted extracted = LoadedPipelines.extract(source, item, new Timeout(base));
        metrics.articles().add(extracted.counts().articles());
        metrics.failures().add(extracted.counts().failures());
        metrics.quotes().add(extracted.counts().quotes().sum());
        metrics.attributed().add(extracted.counts().attributed());
        metrics.words().add(extracted.words());
        return format.row(extracted);
    }
}
