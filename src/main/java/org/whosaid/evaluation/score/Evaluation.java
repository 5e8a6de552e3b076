package org.whosaid.evaluation.score;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.whosaid.evaluation.gold.EvaluationException;
import org.whosaid.evaluation.gold.Gold;
import org.whosaid.evaluation.gold.GoldArticle;
import org.whosaid.evaluation.gold.GoldRole;
import org.whosaid.evaluation.gold.GoldSentences;
import org.whosaid.evaluation.score.Figures.SentenceFigures;
import org.whosaid.evaluation.score.Figures.SpeakerFigures;

/**
 * Compares records with gold. Spans are scored as in the published table for PolNeAR and over whole articles; speakers by
 * the mention and by the resolved name; confidence by how often it is right.
 */
public final class Evaluation {

    private final Gold all;
    private final Gold gold;
    private final Records records;
    private final List<QuotedUnit> units;

    /**
     * Prepares a comparison; an article without a record counts as one in which nothing was found, one without annotation
     * is left out.
     *
     * @throws EvaluationException where a record can't be of its article, as it reaches past its end
     */
    public Evaluation(Gold gold, Records records) {
        gold.articles().values().forEach(article -> check(article, records));
        this.all = gold;
        this.gold = gold.annotated();
        this.records = records;
        this.units = this.gold.articles().values().stream().flatMap(article -> QuotedUnit.of(article).stream()).toList();
    }

    /** All figures. */
    public Figures figures() {
        return new Figures(all.articles().size(), count(article -> !records.has(article)),
                count(article -> !article.isAnnotated()), sentenceFigures(), ArticleSpans.figures(gold, records),
                AttributionScore.figures(gold, records), new QuotedScore(units, records).figures(), speakerFigures(),
                ReliabilityScore.of(units, gold, records));
    }

    /** All errors, by class, then in the order of the articles. */
    public List<Finding> errors() {
        return new ErrorSearch(gold, records, units).all();
    }

    private static void check(GoldArticle article, Records records) {
        for (FoundQuote quote : records.of(article)) {
            for (GoldRole role : GoldRole.values()) {
                if (quote.annotation().of(role).stream().anyMatch(span -> span.end() > article.text().length())) {
                    throw new EvaluationException("the record of " + article.id() + " reaches past the end of its article; "
                            + "was it made from another version of it?");
                }
            }
        }
    }

    private int count(Predicate<GoldArticle> counted) {
        return (int) all.articles().values().stream().filter(counted).count();
    }

    private @Nullable SentenceFigures sentenceFigures() {
        return gold.sentences().map(this::sentenceFigures).orElse(null);
    }

    private SentenceFigures sentenceFigures(GoldSentences sentences) {
        Map<GoldRole, PrecisionRecall> tallies = SentenceSpans.tallies(sentences, records);
        return new SentenceFigures(sentences.placed().size(), sentences.lost(),
                tallies.getOrDefault(GoldRole.SOURCE, PrecisionRecall.NONE),
                tallies.getOrDefault(GoldRole.CUE, PrecisionRecall.NONE),
                tallies.getOrDefault(GoldRole.CONTENT, PrecisionRecall.NONE));
    }

    private @Nullable List<SpeakerFigures> speakerFigures() {
        return gold.speakers().map(speakers -> SpeakerScore.figures(units, speakers, records)).orElse(null);
    }
}
