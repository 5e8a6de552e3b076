package org.whosaid.spark;

import java.io.Serializable;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;

/**
 * What a run gives, counted by Spark while it goes on and shown in its web pages. Spark counts a task once, however often
 * it was tried.
 *
 * @param articles   records
 * @param failures   articles, or whole files, without a record
 * @param quotes     in all records together
 * @param attributed the quotes whose speaker is known
 * @param words      stretches between white space in the texts of all articles with a record
 */
record Metrics(LongAccumulator articles, LongAccumulator failures, LongAccumulator quotes, LongAccumulator attributed,
               LongAccumulator words) implements Serializable {

    private static final long serialVersionUID = 1;

    static Metrics register(SparkContext context) {
        return new Metrics(context.longAccumulator("articles"), context.longAccumulator("failures"),
                context.longAccumulator("quotes"), context.longAccumulator("attributed"),
                context.longAccumulator("words"));
    }
}
