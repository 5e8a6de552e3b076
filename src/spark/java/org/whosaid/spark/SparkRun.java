package org.whosaid.spark;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.whosaid.Program;
import org.whosaid.record.TextOption;

/**
 * A run on Spark: files are cut into articles, the articles shared out by bytes, ids made unique, and each article
 * brought to its record or its failure. For one thread.
 */
public final class SparkRun {

    private static final int USUAL_ATTEMPTS = 4;

    private final SparkSession spark;
    private final JavaSparkContext context;
    private final Settings settings;
    private final PipelineSource source;

    SparkRun(SparkSession spark, Settings settings, PipelineSource source) {
        this.spark = spark;
        this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        this.settings = settings;
        this.source = source;
    }

    /**
     * Runs to the end.
     *
     * @param spark    a session; some of its settings are changed
     * @param settings what is asked for
     * @param text     whether records hold the whole text
     * @throws org.whosaid.output.OutputException where the output folder is not fit for it
     */
    public static Summary run(SparkSession spark, Settings settings, TextOption text) {
        return new SparkRun(spark, settings, new ShippedPipeline(text)).run();
    }

    Summary run() {
        Instant started = Instant.now();
        Configuration hadoop = context.hadoopConfiguration();
        OutputFolder output = OutputFolder.open(settings.output(), hadoop, settings.overwrite());
        InputListing listing = new InputListing(hadoop, settings.reading().format());
        List<InputFile> files = listing.list(settings.inputs());
        Partitions parts = Partitions.of(files, settings.taskBytes());
        Metrics metrics = Metrics.register(spark.sparkContext());
        // One open file for articles and one for failures, so that nothing has to be sorted before it is written.
        spark.conf().set("spark.sql.maxConcurrentOutputFileWriters", 2);
        output.write(spark.createDataFrame(results(files, parts, metrics), settings.form().schema()), settings.form());
        Summary summary = Summary.of(metrics, parts, listing);
        output.complete(account(summary, started));
        return summary;
    }

    private JavaRDD<Row> results(List<InputFile> files, Partitions parts, Metrics metrics) {
        JavaPairRDD<RecordPlace, SerializedItem> articles = articles(files, parts);
        JavaPairRDD<RecordPlace, String> ids = ResolvedIds.of(articles, parts.count());
        return articles.zipPartitions(ids, new SparkExtraction(source, settings.timeout(), settings.form(), metrics));
    }

    private JavaPairRDD<RecordPlace, SerializedItem> articles(List<InputFile> files, Partitions parts) {
        List<List<InputFile>> packs = FilePacks.of(files);
        int attempts = context.isLocal() ? 1
                : context.getConf().getInt("spark.task.maxFailures", USUAL_ATTEMPTS);
        SparkReading reading = new SparkReading(ReadSettings.of(settings.reading()), parts,
                new SerializableConfiguration(context.hadoopConfiguration()), attempts);
        return context.parallelize(packs, packs.size()).flatMapToPair(reading)
                .repartitionAndSortWithinPartitions(new Routing<>(parts.count(), RecordPlace::part));
    }

    private Account account(Summary summary, Instant started) {
        return new Account(Program.current(), "Apache Spark " + spark.version(), settings.named(), settings.inputs(),
                Account.Counts.of(summary), started.truncatedTo(ChronoUnit.MILLIS).toString(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
    }
}
