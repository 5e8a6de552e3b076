package org.whosaid.evaluation.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.whosaid.Program;
import org.whosaid.evaluation.corenlp.StockPipeline;
import org.whosaid.evaluation.score.Figures;
import org.whosaid.evaluation.score.RuleScore.RuleFigures;

/**
 * The accuracy page of the documentation, in Markdown.
 *
 * @param figures of this program
 * @param stock   those of stock CoreNLP on the same articles, where it was run
 * @param rules   what each rule decided on other articles; empty where that was not counted
 * @param program that wrote the records
 */
public record AccuracyPage(Figures figures, Optional<Figures> stock, List<RuleFigures> rules, Program program) {

    /** The name of the picture that the page shows, in the page's own folder. */
    public static final String PICTURE = "reliability.svg";

    /** The whole page. */
    public String text() {
        return head() + Sheets.of(figures).stream().map(this::withStock).map(Sheet::asMarkdown)
                .collect(Collectors.joining("\n")) + "\n![Reliability: share of right speakers by confidence](" + PICTURE
                + ")\n" + (rules.isEmpty() ? "" : "\n" + Sheets.rules(rules).asMarkdown());
    }

    private String head() {
        return "# Accuracy\n\n" + program.name() + " " + program.version() + " on "
                + (figures.articles() - figures.withoutAnnotation())
                + " annotated articles. This page is written by\n\n"
                + "    whosaid evaluate GOLD --report docs/accuracy.md" + (stock.isPresent() ? " --with-stock" : "")
                + (rules.isEmpty() ? "" : " --rules OTHER_GOLD") + "\n\n"
                + "`whosaid evaluate --help` says what GOLD is. All figures are percent where nothing else is said; P is "
                + "precision, R recall, F1 their harmonic mean."
                + stock.map(figures -> " *stock* is Stanford CoreNLP " + program.corenlp() + " with `"
                        + StockPipeline.ANNOTATORS + "` and its default models, on the same articles: its quotes with the "
                        + "canonical mention as the speaker's name. It tells neither cues nor indirect quotations.")
                        .orElse("") + published() + "\n\n";
    }

    private String published() {
        return figures.sentenceSpans() == null ? "" : " For comparison, the best figures published for exact spans on "
                + "PolNeAR (BERT + CofeNet, COLING 2022, on its test articles): source 83.2, cue 75.3, content 72.9.";
    }

    private Sheet withStock(Sheet sheet) {
        return stock.flatMap(other -> Sheets.of(other).stream().filter(one -> one.title().equals(sheet.title())).findFirst())
                .map(other -> sheet.beside(other, "stock")).orElse(sheet);
    }
}
