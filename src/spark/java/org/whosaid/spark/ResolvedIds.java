package org.whosaid.spark;

import java.util.Iterator;
import java.util.Optional;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.whosaid.input.ArticleIds;
import scala.Tuple2;

/**
 * Makes ids unique over the whole run. Whether an id is free depends only on the articles of the same {@linkplain
 * RequestedId#partition family} before it, so families are resolved apart, each in the order of the input, and get the
 * ids that one machine gives them. Takes about 50 bytes an id.
 */
final class ResolvedIds {

    /** An id takes about a hundredth of the space of its article. */
    private static final int ARTICLE_TASKS_PER_ID_TASK = 20;

    private ResolvedIds() {
    }

    /** The new ids of those articles that need one, in the partitions and the order of the articles. */
    static JavaPairRDD<RecordPlace, String> of(JavaPairRDD<RecordPlace, SerializedItem> articles, int partitions) {
        int tasks = (partitions + ARTICLE_TASKS_PER_ID_TASK - 1) / ARTICLE_TASKS_PER_ID_TASK;
        JavaRDD<RequestedId> requests = articles.flatMap(article -> request(article).stream().iterator());
        return requests.mapToPair(request -> new Tuple2<>(request, 0))
                .repartitionAndSortWithinPartitions(new Routing<RequestedId>(tasks,
                        request -> request.partition(tasks)))
                .mapPartitionsToPair(ResolvedIds::resolve)
                .repartitionAndSortWithinPartitions(new Routing<>(partitions, RecordPlace::partition));
    }

    private static Optional<RequestedId> request(Tuple2<RecordPlace, SerializedItem> article) {
        return article._2().requestedId().map(id -> new RequestedId(article._1(), id));
    }

    private static Iterator<Tuple2<RecordPlace, String>> resolve(Iterator<Tuple2<RequestedId, Integer>> requests) {
        ArticleIds ids = new ArticleIds();
        return new Concatenation<>(requests, request -> Optional.of(ids.unique(request._1().id()))
                .filter(id -> !id.equals(request._1().id()))
                .map(id -> new Tuple2<>(request._1().place(), id)).stream().iterator());
    }
}
