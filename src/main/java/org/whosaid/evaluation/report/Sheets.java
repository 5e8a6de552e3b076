package org.whosaid.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.whosaid.evaluation.gold.GoldRole;
import org.whosaid.evaluation.score.Figures;
import org.whosaid.evaluation.score.Figures.AttributionFigures;
import org.whosaid.evaluation.score.Figures.QuotedFigures;
import org.whosaid.evaluation.score.Figures.SentenceFigures;
import org.whosaid.evaluation.score.Figures.SpanFigures;
import org.whosaid.evaluation.score.Figures.SpeakerFigures;
import org.whosaid.evaluation.score.PrecisionRecall;
import org.whosaid.evaluation.score.Reliability;
import org.whosaid.evaluation.score.RuleScore.RuleFigures;

/** Figures as tables. */
final class Sheets {

    private Sheets() {
    }

    /** All that could be counted, in the same order for all figures. */
    static List<Sheet> of(Figures figures) {
        List<Sheet> sheets = new ArrayList<>();
        if (figures.sentenceSpans() != null) {
            sheets.add(sentences(figures.sentenceSpans()));
        }
        sheets.add(articles(figures.articleSpans()));
        sheets.add(attributions(figures.attributions()));
        sheets.add(quoted(figures.quoted()));
        if (figures.speakers() != null) {
            sheets.add(speakers(figures.speakers()));
        }
        sheets.add(reliability(figures.reliability()));
        return sheets;
    }

    /** What each rule decided. */
    static Sheet rules(List<RuleFigures> figures) {
        return new Sheet("Rules", "Fired: how often the rule decided who speaks, on the articles of another folder than the tables "
                + "above. Right: the words that it decided about have the speaker that people gave them, or none where they gave "
                + "none; so errors made before the rule count against it, too.",
                List.of("rule", "fired", "articles", "right", "percent"), figures.stream().map(Sheets::row).toList(), Set.of());
    }

    private static List<String> row(RuleFigures row) {
        return List.of(row.rule(), String.valueOf(row.fired()), String.valueOf(row.articles()), String.valueOf(row.right()),
                Decimal.percent(100.0 * row.right() / Math.max(1, row.fired())));
    }

    private static Sheet sentences(SentenceFigures figures) {
        return new Sheet("Spans on the published sentences",
                "Exact match on the sentences of the CofeNet paper (COLING 2022), the metric of the published figures: the "
                        + "same first and last token. Sentences placed in their articles: " + figures.placed()
                        + ", not placed: " + figures.lost() + ".",
                List.of("span", "P", "R", "F1", "right", "found", "gold"),
                List.of(row(GoldRole.SOURCE, figures.source()), row(GoldRole.CUE, figures.cue()),
                        row(GoldRole.CONTENT, figures.content())), Set.of("F1"));
    }

    private static List<String> row(GoldRole role, PrecisionRecall tally) {
        return List.of(role.toString(), Decimal.percent(tally.precision()), Decimal.percent(tally.recall()),
                Decimal.percent(tally.f1()), String.valueOf(tally.rightFound()), String.valueOf(tally.found()),
                String.valueOf(tally.gold()));
    }

    private static Sheet articles(List<SpanFigures> figures) {
        return new Sheet("Spans in whole articles",
                "Piece by piece, by code points. Exact: the same borders. Begin: the same start. Overlap: at least one code "
                        + "point in common.",
                List.of("span", "exact P", "exact R", "exact F1", "begin F1", "overlap P", "overlap R", "overlap F1", "found",
                        "gold"),
                figures.stream().map(Sheets::row).toList(), Set.of("exact F1", "overlap F1"));
    }

    private static List<String> row(SpanFigures row) {
        return List.of(row.role().toString(), Decimal.percent(row.exact().precision()),
                Decimal.percent(row.exact().recall()), Decimal.percent(row.exact().f1()), Decimal.percent(row.begin().f1()),
                Decimal.percent(row.overlap().precision()), Decimal.percent(row.overlap().recall()),
                Decimal.percent(row.overlap().f1()), String.valueOf(row.exact().found()), String.valueOf(row.exact().gold()));
    }

    private static Sheet attributions(List<AttributionFigures> figures) {
        return new Sheet("Attributions by type",
                "Direct: all words of the content stand in quotation marks. Mixed: some. Indirect: none. Full: source, cue and "
                        + "content are all three right, with the same borders (exact) or with an overlap each.",
                List.of("type", "content exact F1", "content overlap F1", "full exact P", "full exact R", "full exact F1",
                        "full overlap P", "full overlap R", "full overlap F1", "found", "gold"),
                figures.stream().map(Sheets::row).toList(), Set.of("content exact F1", "full exact F1", "full overlap F1"));
    }

    private static List<String> row(AttributionFigures row) {
        return List.of(row.type(), Decimal.percent(row.contentExact().f1()), Decimal.percent(row.contentOverlap().f1()),
                Decimal.percent(row.fullExact().precision()), Decimal.percent(row.fullExact().recall()),
                Decimal.percent(row.fullExact().f1()), Decimal.percent(row.fullOverlap().precision()),
                Decimal.percent(row.fullOverlap().recall()), Decimal.percent(row.fullOverlap().f1()),
                String.valueOf(row.fullExact().found()), String.valueOf(row.fullExact().gold()));
    }

    private static Sheet quoted(List<QuotedFigures> figures) {
        return new Sheet("Quoted units",
                "A unit is a stretch between double quotation marks that an annotated content covers to four fifths. Found: a "
                        + "quote covers it so. Speaker right: that quote's mention overlaps the annotated source. "
                        + "Unattributed: stretches that touch no annotation (scare quotes, titles, nicknames), and how many "
                        + "of them are given a speaker.",
                List.of("units of", "units", "found", "with source", "speaker right", "percent", "unattributed",
                        "given a speaker"),
                figures.stream().map(Sheets::row).toList(), Set.of("percent", "given a speaker"));
    }

    private static List<String> row(QuotedFigures row) {
        return List.of(row.row(), String.valueOf(row.units()), String.valueOf(row.found()),
                String.valueOf(row.withSource()), String.valueOf(row.speakerRight()),
                Decimal.percent(row.speakerRightPercent()), String.valueOf(row.unattributed()),
                String.valueOf(row.givenASpeaker()));
    }

    private static Sheet speakers(List<SpeakerFigures> figures) {
        return new Sheet("Speakers by their resolved names",
                "Of the quoted units whose speaker is known, percent. Strict: the fullest name that the article gives, or an "
                        + "accepted alternative. Lenient: also a part of it that ends in the same word. The last rows part "
                        + "the sources that are no pronouns.",
                List.of("units of", "units", "strict", "lenient", "kind right"),
                figures.stream().map(Sheets::row).toList(), Set.of("strict", "lenient"));
    }

    private static List<String> row(SpeakerFigures row) {
        return List.of(row.row(), String.valueOf(row.units()), Decimal.percent(row.strictPercent()),
                Decimal.percent(row.lenientPercent()), Decimal.percent(row.kindRightPercent()));
    }

    private static Sheet reliability(Reliability reliability) {
        return new Sheet("Confidence of direct quotations' speakers",
                "Right: " + reliability.right() + ". Expected calibration error "
                        + Decimal.of(reliability.expectedCalibrationError(), 3) + " over " + reliability.units()
                        + " quoted units; " + reliability.unresolved() + " more have a direct quote that names no speaker.",
                List.of("confidence", "units", "mean confidence", "right"),
                reliability.bins().stream().map(Sheets::row).toList(), Set.of());
    }

    private static List<String> row(Reliability.Bin bin) {
        String range = Decimal.of(bin.from(), 1) + " to " + Decimal.of(bin.to(), 1);
        return bin.units() == 0 ? List.of(range, "0", "", "") : List.of(range, String.valueOf(bin.units()),
                Decimal.of(bin.confidence(), 2), Decimal.of(bin.accuracy(), 2));
    }
}
