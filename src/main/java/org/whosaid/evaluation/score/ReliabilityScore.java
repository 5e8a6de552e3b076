package org.whosaid.evaluation.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.whosaid.evaluation.gold.Annotation;
import org.whosaid.evaluation.gold.Gold;
import org.whosaid.evaluation.gold.GoldSpeakers;

/** Holds the confidence of direct quotes against whether the speakers of the quoted units that they cover are right. */
final class ReliabilityScore {

    /** So that a confidence in hundredths falls into its own bin, whatever its binary fraction. */
    private static final double ROUNDING = 1e-9;

    private final List<Reliability.Bin> bins = new ArrayList<>(
            IntStream.range(0, Reliability.BINS).mapToObj(Reliability.Bin::empty).toList());
    private int unresolved;

    private ReliabilityScore() {
    }

    /** Right is the resolved name, where the gold says who speaks, else the mention. */
    static Reliability of(List<QuotedUnit> units, Gold gold, Records records) {
        ReliabilityScore score = new ReliabilityScore();
        Optional<GoldSpeakers> speakers = gold.speakers();
        for (QuotedUnit unit : units) {
            if (speakers.map(known -> known.of(unit).isPresent()).orElse(!unit.source().isEmpty())) {
                score.count(unit, records, speakers.map(ReliabilityScore::byName).orElse(ReliabilityScore::hasMention));
            }
        }
        return new Reliability(speakers.isPresent() ? "the resolved name, strict" : "the mention overlaps the source",
                score.bins, score.unresolved);
    }

    private static BiPredicate<QuotedUnit, FoundQuote> byName(GoldSpeakers speakers) {
        return (unit, quote) -> speakers.of(unit)
                .filter(speaker -> SpeakerScore.match(speaker, Optional.of(quote)) == NameMatch.STRICT).isPresent();
    }

    private static boolean hasMention(QuotedUnit unit, FoundQuote quote) {
        return Annotation.overlap(quote.annotation().source(), unit.source());
    }

    private void count(QuotedUnit unit, Records records, BiPredicate<QuotedUnit, FoundQuote> right) {
        unit.covering(records.of(unit.article())).filter(FoundQuote::isDirect).ifPresent(quote -> {
            if (!quote.attributed()) {
                unresolved++;
            } else if (quote.confidence().isPresent()) {
                count(quote.confidence().getAsDouble(), right.test(unit, quote));
            }
        });
    }

    private void count(double confidence, boolean right) {
        int bin = Math.max(0, Math.min(bins.size() - 1, (int) (confidence * bins.size() + ROUNDING)));
        bins.set(bin, bins.get(bin).plus(confidence, right));
    }
}
