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
 * A run on Spark: files are split into articles, articles are spread over tasks by bytes, ids are made unique, and each
 * article is extracted. For one thread.
 */
final class SparkRun {

    private static final int DEFAULT_ATTEMPTS = 4;

    private final SparkSession spark;
    private final JavaSparkContext context;
    private final SparkSettings settings;
    private final PipelineSource source;

    SparkRun(SparkSession spark, SparkSettings settings, PipelineSource source) {
        this.spark = spark;
        this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        this.settings = settings;
        this.source = source;
    }

    /**
     * Runs.
     *
     * @param spark    a session; some of its settings are changed
     * @param settings of the run
     * @param text     whether records hold the whole text
     * @throws org.whosaid.output.OutputException if results can't go to the output folder
     */
    static Summary run(SparkSession spark, SparkSettings settings, TextOption text) {
        return new SparkRun(spark, settings, new ShippedPipeline(text)).run();
    }

    Summary run() {
        Instant started = Instant.now();
        Configuration hadoop = context.hadoopConfiguration();
        OutputFolder output = OutputFolder.open(settings.output(), hadoop, settings.overwrite());
        InputListing listing = new InputListing(hadoop, settings.reading().format());
        List<InputFile> files = listing.list(settings.inputs());
        Partitions partitions = Partitions.of(files, settings.taskBytes());
        Metrics metrics = Metrics.register(spark.sparkContext());
        // One open file for articles and one for failures, so that Spark need not sort before it writes.
        spark.conf().set("spark.sql.maxConcurrentOutputFileWriters", 2);
        output.write(spark.createDataFrame(results(files, partitions, metrics), settings.format().schema()),
                settings.format());
        Summary summary = Summary.of(metrics, partitions, listing);
        output.complete(account(summary, started));
        return summary;
    }

    private JavaRDD<Row> results(List<InputFile> files, Partitions partitions, Metrics metrics) {
        JavaPairRDD<RecordPlace, SerializedItem> articles = articles(files, partitions);
        JavaPairRDD<RecordPlace, String> ids = ResolvedIds.of(articles, partitions.count());
        return articles.zipPartitions(ids, new SparkExtraction(source, settings.timeout(), settings.format(), metrics));
    }

    private JavaPairRDD<RecordPlace, SerializedItem> articles(List<InputFile> files, Partitions partitions) {
        List<List<InputFile>> packs = FilePacks.of(files);
        int attempts = context.isLocal() ? 1
                : context.getConf().getInt("spark.task.maxFailures", DEFAULT_ATTEMPTS);
        SparkReading reading = new SparkReading(ReadSettings.of(settings.reading()), partitions,
                new SerializableConfiguration(context.hadoopConfiguration()), attempts);
        return context.parallelize(packs, packs.size()).flatMapToPair(reading)
                .repartitionAndSortWithinPartitions(new Routing<>(partitions.count(), RecordPlace::partition));
    }

    private Account account(Summary summary, Instant started) {
        return new Account(Program.current(), "Apache Spark " + spark.version(), settings.named(), settings.inputs(),
                summary, started.truncatedTo(ChronoUnit.MILLIS).toString(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
    }
}
