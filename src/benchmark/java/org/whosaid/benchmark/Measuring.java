package org.whosaid.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.whosaid.document.Document;
import org.whosaid.output.Json;

/** Measures, one process at a time, whosaid and stock CoreNLP in turn. Used once. */
final class Measuring {

    static final String SPEED = "speed ";
    static final String COLD = "cold ";
    static final String PEAK = "peak ";
    static final String STAGE = "stage ";
    static final String ALLOCATED = "allocated ";
    static final String LENGTH = "length ";
    static final String TOKENS = "tokens";
    static final String WHOSAID = "whosaid";
    static final String STOCK = "stock";

    private static final List<Integer> LENGTHS = List.of(1_000, 5_000, 20_000, 100_000, 1_000_000);

    private final Setting setting;
    private final BenchmarkFigures figures = new BenchmarkFigures();
    private final Consumer<String> log;

    /**
     * What is measured.
     *
     * @param input    file or folder of the articles
     * @param limit    at most so many of them
     * @param article  the file that is read from a cold start
     * @param rounds   how often
     * @param many     how many articles a long run has; 0 for none
     * @param stock    whether stock CoreNLP is measured too
     * @param launcher the command {@code whosaid}
     * @param options  what it gives Java
     */
    record Setting(String input, int limit, Path article, int rounds, int many, boolean stock, String launcher,
                   List<String> options) {
    }

    Measuring(Setting setting, Consumer<String> log) {
        this.setting = setting;
        this.log = log;
    }

    BenchmarkFigures measure() {
        for (int round = 1; round <= setting.rounds(); round++) {
            log.accept("cold start, round " + round);
            coldStart();
        }
        speed();
        if (setting.many() > 0) {
            log.accept("a run of " + setting.many() + " articles");
            manyArticles();
        }
        return figures;
    }

    private void coldStart() {
        List<String> extract = List.of(setting.launcher(), "extract", "-q", setting.article().toString());
        try (Child child = Child.start(extract)) {
            figures.add(COLD + WHOSAID, child.secondsToFirstLine());
        }
        peak(extract, PEAK + "one article, " + WHOSAID);
        if (setting.stock()) {
            coldStock();
        }
    }

    private void coldStock() {
        long start = System.nanoTime();
        try (Child child = Child.start(stock(setting.article().toString(), 1))) {
            child.ask("round");
            figures.add(COLD + STOCK, (System.nanoTime() - start) / 1e9);
            child.peak().ifPresent(peak -> figures.add(PEAK + "one article, " + STOCK, peak));
        }
    }

    private void peak(List<String> command, String name) {
        try (Child child = Child.start(command)) {
            child.peakUntilEnd().ifPresent(peak -> figures.add(name, peak));
        }
    }

    private void speed() {
        try (Child whosaid = Child.start(java(setting.options(), WhosaidWorker.class, setting.input(), setting.limit()))) {
            log.accept("loading, and one round for nothing");
            figures.add(TOKENS, Double.parseDouble(whosaid.ask("tokens")));
            whosaid.ask("round 1");
            if (setting.stock()) {
                withStock(whosaid);
            } else {
                rounds(() -> speed(whosaid));
            }
            log.accept("stages");
            rounds(() -> stages(whosaid));
            log.accept("lengths");
            LENGTHS.forEach(length -> figures.add(LENGTH + length, Double.parseDouble(whosaid.ask("length " + length))));
        }
    }

    private void withStock(Child whosaid) {
        try (Child stock = Child.start(stock(setting.input(), setting.limit()))) {
            stock.ask("round");
            rounds(() -> {
                figures.add(SPEED + STOCK, figures.median(TOKENS).orElseThrow() / Double.parseDouble(stock.ask("round")));
                speed(whosaid);
            });
        }
    }

    private void rounds(Runnable round) {
        for (int number = 1; number <= setting.rounds(); number++) {
            log.accept("round " + number);
            round.run();
        }
    }

    private void speed(Child whosaid) {
        for (int threads = 1; threads <= 2; threads++) {
            double seconds = Double.parseDouble(whosaid.ask("round " + threads));
            figures.add(SPEED + threads, figures.median(TOKENS).orElseThrow() / seconds);
        }
    }

    private void stages(Child whosaid) {
        for (String stage : whosaid.ask("stages").split(";")) {
            String[] parts = stage.split("[=/]");
            double tokens = figures.median(TOKENS).orElseThrow();
            figures.add(STAGE + parts[0], Double.parseDouble(parts[1]) / tokens);
            figures.add(ALLOCATED + parts[0], Double.parseDouble(parts[2]) / tokens);
        }
    }

    private void manyArticles() {
        try {
            Path lines = Files.createTempFile("whosaid-benchmark", ".jsonl");
            try {
                Files.write(lines, copies());
                peak(List.of(setting.launcher(), "extract", "-q", lines.toString()), PEAK + setting.many() + " articles, " + WHOSAID);
            } finally {
                Files.delete(lines);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> copies() {
        List<Document> documents = BenchmarkCorpus.read(setting.input(), setting.limit()).documents();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < setting.many(); i++) {
            lines.add(new String(Json.LINES.bytes(new Line("a" + i, documents.get(i % documents.size()).text().toString())),
                    StandardCharsets.UTF_8).strip());
        }
        return lines;
    }

    private record Line(String id, String text) {
    }

    private static List<String> stock(String input, int limit) {
        return java(List.of("-Xmx8g"), StockWorker.class, input, limit);
    }

    private static List<String> java(List<String> options, Class<?> worker, String input, int limit) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), worker.getName(), input, String.valueOf(limit)));
        return command;
    }
}
