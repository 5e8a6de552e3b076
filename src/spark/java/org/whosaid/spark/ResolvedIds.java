package org.whosaid.spark;

import java.util.Iterator;
import java.util.Optional;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.whosaid.input.SettledIds;
import scala.Tuple2;

/** Makes ids unique over the whole run: those that clash come together, in the order of the input. */
final class ResolvedIds {

    /** A claim takes some hundredth of its article, so one task settles those of many. */
    private static final int PARTS_A_TASK = 20;

    private ResolvedIds() {
    }

    /** The articles that need another id, each with it, in the parts and the order of the articles. */
    static JavaPairRDD<RecordPlace, String> of(JavaPairRDD<RecordPlace, SerializedItem> articles, int parts) {
        int tasks = (parts + PARTS_A_TASK - 1) / PARTS_A_TASK;
        JavaRDD<RequestedId> claims = articles.flatMap(article -> claim(article).stream().iterator());
        return claims.mapToPair(claim -> new Tuple2<>(claim, 0))
                .repartitionAndSortWithinPartitions(new Routing<RequestedId>(tasks, claim -> claim.familyBelow(tasks)))
                .mapPartitionsToPair(ResolvedIds::settle)
                .repartitionAndSortWithinPartitions(new Routing<>(parts, RecordPlace::part));
    }

    private static Optional<RequestedId> claim(Tuple2<RecordPlace, SerializedItem> article) {
        return article._2().wishedId().map(id -> new RequestedId(article._1(), id));
    }

    private static Iterator<Tuple2<RecordPlace, String>> settle(Iterator<Tuple2<RequestedId, Integer>> claims) {
        SettledIds ids = new SettledIds();
        return new Concatenation<>(claims, claim -> ids.settle(claim._1().id())
                .map(id -> new Tuple2<>(claim._1().place(), id)).stream().iterator());
    }
}
