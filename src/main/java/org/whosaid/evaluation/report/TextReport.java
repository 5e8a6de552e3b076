package org.whosaid.evaluation.report;

import java.util.List;
import java.util.stream.Collectors;
import org.whosaid.evaluation.score.Figures;
import org.whosaid.evaluation.score.Reliability;
import org.whosaid.evaluation.score.RuleScore.RuleFigures;

/** Figures for a terminal. */
public final class TextReport {

    private TextReport() {
    }

    /** The tables, one under the other. */
    public static String of(Figures figures) {
        return head(figures) + Sheets.of(figures).stream().map(Sheet::asText).collect(Collectors.joining("\n"))
                + tail(figures.reliability());
    }

    /** The table of rules. */
    public static String of(List<RuleFigures> rules) {
        return Sheets.rules(rules).asText();
    }

    private static String head(Figures figures) {
        Figures.SentenceFigures sentences = figures.sentenceSpans();
        return "articles " + figures.articles() + ", with no record: " + figures.withoutRecord()
                + ", with no annotation: " + figures.withoutAnnotation()
                + (sentences == null ? "" : "; sentences placed " + sentences.placed() + ", not " + sentences.lost()) + "\n\n";
    }

    private static String tail(Reliability reliability) {
        return String.join("", List.of("  right: ", reliability.right(), "; expected calibration error ",
                Decimal.of(reliability.expectedCalibrationError(), 3), " over ", String.valueOf(reliability.units()),
                " units; names no speaker: ", String.valueOf(reliability.unresolved()), "\n"));
    }
}
