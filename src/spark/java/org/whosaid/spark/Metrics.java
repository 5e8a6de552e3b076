package org.whosaid.spark;

import java.io.Serializable;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;

/**
 * The results of a run in numbers, which Spark counts while it runs and shows in its web pages. A task that is run
 * again counts once.
 *
 * @param articles   with a record
 * @param failures   articles, or whole files, without a record
 * @param quotes     in all records together
 * @param attributed quotes whose speaker is known
 * @param words      between white space in all articles with a record
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
