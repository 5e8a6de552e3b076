package org.whosaid.benchmark;

import java.util.Locale;
import java.util.OptionalDouble;
import org.whosaid.evaluation.corenlp.StockPipeline;

/** The tables, in Markdown. */
final class BenchmarkReport {

    private static final String NONE = "–";

    private final BenchmarkFigures figures;
    private final StringBuilder text = new StringBuilder();

    private BenchmarkReport(BenchmarkFigures figures) {
        this.figures = figures;
    }

    /** The tables of what was measured, medians of all rounds. */
    static String of(BenchmarkFigures figures, Measuring.Setting setting) {
        BenchmarkReport report = new BenchmarkReport(figures);
        report.line("%,.0f tokens a round, %d rounds, medians. %s.%n", figures.median(Measuring.TOKENS).orElse(0),
                setting.rounds(), Machine.name());
        report.line("Stock CoreNLP: `%s`, its default models, one thread, `-Xmx8g`.%n", StockPipeline.ANNOTATORS);
        report.comparison(setting);
        report.stages();
        report.lengths();
        return report.text.toString();
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private void comparison(Measuring.Setting setting) {
        line("| | stock CoreNLP | whosaid | ratio |%n| --- | ---: | ---: | ---: |");
        String stock = Measuring.SPEED + Measuring.STOCK;
        row("tokens a second, one thread", stock, Measuring.SPEED + 1, "%,.0f", true);
        row("tokens a second, two threads", stock, Measuring.SPEED + 2, "%,.0f", true);
        line("| two threads to one | | %s | |", ratio(Measuring.SPEED + 2, Measuring.SPEED + 1, "%.2f"));
        row("seconds from a cold start to the first record", Measuring.COLD + Measuring.STOCK,
                Measuring.COLD + Measuring.WHOSAID, "%.1f", false);
        String one = Measuring.PEAK + "one article, ";
        row("peak memory, one article, MB", one + Measuring.STOCK, one + Measuring.WHOSAID, "%,.0f", false);
        row("peak memory, " + setting.many() + " articles, MB", "", Measuring.PEAK + setting.many() + " articles, "
                + Measuring.WHOSAID, "%,.0f", false);
        row("bytes allocated a token", "", Measuring.ALLOCATED + "all", "%,.0f", false);
    }

    private void row(String name, String stock, String whosaid, String format, boolean more) {
        line("| %s | %s | %s | %s |", name, value(stock, format), value(whosaid, format),
                more ? ratio(whosaid, stock, "%.1f") : ratio(stock, whosaid, "%.1f"));
    }

    private String value(String name, String format) {
        OptionalDouble median = figures.median(name);
        return median.isPresent() ? String.format(Locale.ROOT, format, median.getAsDouble()) : NONE;
    }

    private String ratio(String one, String other, String format) {
        OptionalDouble first = figures.median(one);
        OptionalDouble second = figures.median(other);
        return first.isPresent() && second.isPresent()
                ? String.format(Locale.ROOT, format, first.getAsDouble() / second.getAsDouble()) : NONE;
    }

    private void stages() {
        double all = figures.median(Measuring.STAGE + "all").orElse(1);
        line("%n| stage | processor, µs a token | share | bytes a token |%n| --- | ---: | ---: | ---: |");
        for (String name : figures.names(Measuring.STAGE)) {
            double cost = figures.median(name).orElse(0);
            String stage = name.substring(Measuring.STAGE.length());
            line("| %s | %.1f | %.1f %% | %s |", stage, cost / 1000, 100 * cost / all,
                    value(Measuring.ALLOCATED + stage, "%,.0f"));
        }
    }

    private void lengths() {
        line("%n| length of the article | µs a token |%n| ---: | ---: |");
        for (String name : figures.names(Measuring.LENGTH)) {
            line("| %,d | %.1f |", Integer.parseInt(name.substring(Measuring.LENGTH.length())),
                    figures.median(name).orElse(0) / 1000);
        }
    }
}
