package org.whosaid.benchmark;

import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.whosaid.Pipeline;
import org.whosaid.batch.Batch;
import org.whosaid.batch.BatchOptions;
import org.whosaid.batch.Items;
import org.whosaid.batch.Progress;
import org.whosaid.batch.Watcher;
import org.whosaid.document.Document;
import org.whosaid.models.Models;
import org.whosaid.output.Json;
import org.whosaid.output.StreamOutput;
import org.whosaid.record.Failure;
import org.whosaid.record.TextOption;

/** A warm whosaid that answers its parent: {@code tokens}, {@code round THREADS}, {@code stages}, {@code length UNITS}. */
final class WhosaidWorker {

    private static final Watcher BLIND = new Watcher() {
        @Override
        public void progress(Progress soFar) {
            // Nobody looks.
        }

        @Override
        public void failed(Failure failure, @Nullable Throwable thrown) {
            throw new IllegalStateException(failure.toString(), thrown);
        }
    };

    private final Pipeline pipeline = Pipeline.load(Models.load(), TextOption.AUTO);
    private final BenchmarkCorpus corpus;
    private @Nullable StageCosts stages;

    private WhosaidWorker(BenchmarkCorpus corpus) {
        this.corpus = corpus;
    }

    /** Takes the articles' place and their greatest number. */
    public static void main(String[] arguments) {
        WhosaidWorker worker = new WhosaidWorker(BenchmarkCorpus.read(arguments[0], Integer.parseInt(arguments[1])));
        BenchmarkWorker.answer(worker::answer);
    }

    private String answer(String question) {
        String[] words = question.split(" ");
        return switch (words[0]) {
            case "tokens" -> String.valueOf(corpus.documents().stream().mapToLong(this::tokens).sum());
            case "round" -> String.valueOf(seconds(Integer.parseInt(words[1])));
            case "stages" -> stages();
            case "length" -> timePerToken(Integer.parseInt(words[1]));
            default -> throw new IllegalArgumentException(question);
        };
    }

    private long tokens(Document document) {
        return pipeline.rooms().language().apply(pipeline.rooms().article().apply(document)).tokens().size();
    }

    private double seconds(int threads) {
        long start = System.nanoTime();
        new Batch(() -> pipeline, BatchOptions.of(threads),
                new StreamOutput(OutputStream.nullOutputStream(), Json.LINES), BLIND)
                .run(new Items(corpus.documents().iterator()));
        return (System.nanoTime() - start) / 1e9;
    }

    private String stages() {
        if (stages == null) {
            stages = new StageCosts(pipeline.rooms());
        }
        StringBuilder line = new StringBuilder();
        stages.of(corpus).forEach((stage, cost) -> line.append(stage).append('=')
                .append(cost.nanoseconds()).append('/').append(cost.bytes()).append(';'));
        return line.toString();
    }

    /** Nanoseconds a token; a short article is read again and again for a second. */
    private String timePerToken(int units) {
        Document document = corpus.ofLength(units);
        long tokens = tokens(document);
        long start = System.nanoTime();
        int times = 0;
        do {
            pipeline.apply(document);
            times++;
        } while (System.nanoTime() - start < 1_000_000_000L);
        return String.valueOf((System.nanoTime() - start) / ((double) tokens * times));
    }
}
