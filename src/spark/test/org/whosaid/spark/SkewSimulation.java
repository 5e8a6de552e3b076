package org.whosaid.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * How long a cluster takes for a million articles as long as those of a folder, depending on how they are spread over
 * tasks: the table of {@code docs/scale.md}. Time is proportional to bytes; tasks go in order to the next free core.
 */
final class SkewSimulation {

    private static final int ARTICLES = 1_000_000;
    private static final int CORES = 256;
    private static final int ARTICLES_A_TASK = 200;
    private static final long BYTES_A_TASK = 1_000_000;
    /** Input files, where a task is one of them. */
    private static final int FILES = 400;
    private static final double SECONDS_A_TASK = 0.1;
    private static final double TIMEOUT_SECONDS = 60;

    private final long[] lengths;
    private final double bytesASecond;
    private final PrintStream out;

    private SkewSimulation(long[] lengths, double bytesASecond, PrintStream out) {
        this.lengths = lengths;
        this.bytesASecond = bytesASecond;
        this.out = out;
    }

    /** Arguments: a folder of articles, and the bytes that one core reads a second. */
    public static void main(String[] arguments) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            long[] lengths = files.mapToLong(SkewSimulation::size).sorted().toArray();
            new SkewSimulation(lengths, Double.parseDouble(arguments[1]),
                    new PrintStream(System.out, true, StandardCharsets.UTF_8)).run();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run() {
        say("%d articles measured: bytes at 10, 50, 90, 99, 100 %%: %d, %d, %d, %d, %d%n", lengths.length, at(0.1),
                at(0.5), at(0.9), at(0.99), at(1));
        say("| %,d articles, %d cores | shared out by | tasks | mean task | longest task | end after | cores busy |%n",
                ARTICLES, CORES);
        say("| --- | --- | --- | --- | --- | --- | --- |%n");
        long[] mixed = drawn();
        compare("mixed", mixed, 0);
        long[] sorted = mixed.clone();
        Arrays.sort(sorted);
        compare("the longest last", sorted, 0);
        compare("one in 100,000 of 5 MB", withHuge(mixed), 0);
        compare("one in 100,000 never ends", mixed, 100_000);
        row("mixed", "file (" + FILES + ")", byFile(mixed));
    }

    private void say(String format, Object... values) {
        out.printf(Locale.ROOT, format, values);
    }

    private long at(double share) {
        return lengths[(int) Math.min(lengths.length - 1, share * lengths.length)];
    }

    /** The same million each time. */
    private long[] drawn() {
        SplittableRandom random = new SplittableRandom(1);
        return LongStream.range(0, ARTICLES).map(each -> lengths[random.nextInt(lengths.length)]).toArray();
    }

    private static long[] withHuge(long[] articles) {
        long[] huge = articles.clone();
        for (int at = 50_000; at < huge.length; at += 100_000) {
            huge[at] = 5_000_000;
        }
        return huge;
    }

    /** @param poison one in this many articles runs until its timeout; 0 for none */
    private void compare(String name, long[] articles, int poison) {
        row(name, "number", byNumber(articles, poison));
        row(name, "bytes", byBytes(articles, poison));
    }

    private List<Double> byNumber(long[] articles, int poison) {
        double[] tasks = new double[ARTICLES / ARTICLES_A_TASK];
        for (int at = 0; at < articles.length; at++) {
            tasks[at / ARTICLES_A_TASK] += seconds(articles[at], at, poison);
        }
        return list(tasks);
    }

    /** As {@link Partitions} does it: an article belongs where its first byte lies. */
    private List<Double> byBytes(long[] articles, int poison) {
        long sum = Arrays.stream(articles).sum();
        double[] tasks = new double[(int) (sum / BYTES_A_TASK) + 1];
        long before = 0;
        for (int at = 0; at < articles.length; at++) {
            tasks[(int) (before / BYTES_A_TASK)] += seconds(articles[at], at, poison);
            before += articles[at];
        }
        return list(tasks);
    }

    /** Files as a crawl leaves them: half of them small, a few many times as large (log-normal, deviation 1). */
    private List<Double> byFile(long[] articles) {
        Random random = new Random(1);
        double[] shares = new double[FILES];
        Arrays.setAll(shares, each -> Math.exp(random.nextGaussian()));
        double all = Arrays.stream(shares).sum();
        double seconds = Arrays.stream(articles).sum() / bytesASecond;
        return list(Arrays.stream(shares).map(share -> share / all * seconds).toArray());
    }

    private double seconds(long bytes, int at, int poison) {
        return poison > 0 && at % poison == poison / 2 ? TIMEOUT_SECONDS : bytes / bytesASecond;
    }

    private static List<Double> list(double[] tasks) {
        return Arrays.stream(tasks).map(seconds -> seconds + SECONDS_A_TASK).boxed().toList();
    }

    private void row(String name, String way, List<Double> tasks) {
        double work = tasks.stream().mapToDouble(Double::doubleValue).sum();
        double end = end(tasks);
        say("| %s | %s | %,d | %.0f s | %.0f s | %.1f min | %.0f %% |%n", name, way, tasks.size(), work / tasks.size(),
                Collections.max(tasks), end / 60, 100 * work / CORES / end);
    }

    private static double end(List<Double> tasks) {
        PriorityQueue<Double> cores = new PriorityQueue<>(Collections.nCopies(CORES, 0.0));
        tasks.forEach(task -> cores.add(cores.remove() + task));
        return Collections.max(cores);
    }
}
