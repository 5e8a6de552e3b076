package org.whosaid.evaluation.score;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.whosaid.evaluation.gold.Annotation;
import org.whosaid.evaluation.score.Figures.QuotedFigures;

/** Whether quoted units are found and have the right mention as their source, and scare quotes have none. */
final class QuotedScore {

    private static final int LONG = 4;

    private final List<QuotedUnit> units;
    private final Records records;

    QuotedScore(List<QuotedUnit> units, Records records) {
        this.units = units;
        this.records = records;
    }

    List<QuotedFigures> figures() {
        return List.of(row("all", unit -> true), row("4 words and more", unit -> unit.words() >= LONG),
                row("under 4 words", unit -> unit.words() < LONG));
    }

    private QuotedFigures row(String name, Predicate<QuotedUnit> kept) {
        List<QuotedUnit> attributed = units.stream().filter(kept).filter(QuotedUnit::isAttributed).toList();
        List<QuotedUnit> others = units.stream().filter(kept).filter(unit -> !unit.isAttributed()).toList();
        List<QuotedUnit> sourced = attributed.stream().filter(unit -> !unit.source().isEmpty()).toList();
        return new QuotedFigures(name, attributed.size(), count(attributed, unit -> quote(unit).isPresent()),
                sourced.size(), count(sourced, this::hasRightMention), others.size(), count(others, this::hasSpeaker));
    }

    private static int count(List<QuotedUnit> units, Predicate<QuotedUnit> counted) {
        return (int) units.stream().filter(counted).count();
    }

    private boolean hasRightMention(QuotedUnit unit) {
        return quote(unit).filter(quote -> Annotation.overlap(quote.annotation().source(), unit.source())).isPresent();
    }

    private boolean hasSpeaker(QuotedUnit unit) {
        return quote(unit).filter(FoundQuote::attributed).isPresent();
    }

    private Optional<FoundQuote> quote(QuotedUnit unit) {
        return unit.covering(records.of(unit.article()));
    }
}
