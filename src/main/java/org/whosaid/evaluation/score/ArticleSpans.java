package org.whosaid.evaluation.score;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.whosaid.evaluation.gold.Annotation;
import org.whosaid.evaluation.gold.Gold;
import org.whosaid.evaluation.gold.GoldArticle;
import org.whosaid.evaluation.gold.GoldRole;
import org.whosaid.evaluation.score.Figures.SpanFigures;
import org.whosaid.text.Span;

/**
 * Spans over whole articles, piece by piece, by their code points: headlines and what the published sentences leave out
 * count as well. White space at a border doesn't.
 */
final class ArticleSpans {

    private ArticleSpans() {
    }

    static List<SpanFigures> figures(Gold gold, Records records) {
        return List.of(GoldRole.values()).stream().map(role -> figures(role, gold, records)).toList();
    }

    private static SpanFigures figures(GoldRole role, Gold gold, Records records) {
        PrecisionRecall exact = PrecisionRecall.NONE;
        PrecisionRecall begin = PrecisionRecall.NONE;
        PrecisionRecall overlap = PrecisionRecall.NONE;
        for (GoldArticle article : gold.articles().values()) {
            SpanSet annotated = SpanSet.of(role, article.text(), article.annotations());
            SpanSet found = found(role, article, records);
            exact = exact.plus(tally(found, annotated, SpanSet::has));
            begin = begin.plus(tally(found, annotated, SpanSet::hasStart));
            overlap = overlap.plus(tally(found, annotated, SpanSet::touches));
        }
        return new SpanFigures(role, exact, begin, overlap);
    }

    /** The spans of a role in an article's record. */
    static SpanSet found(GoldRole role, GoldArticle article, Records records) {
        Function<FoundQuote, Annotation> annotation = FoundQuote::annotation;
        return SpanSet.of(role, article.text(), records.of(article).stream().map(annotation).toList());
    }

    private static PrecisionRecall tally(SpanSet found, SpanSet gold, BiPredicate<SpanSet, Span> match) {
        return new PrecisionRecall((int) found.all().stream().filter(span -> match.test(gold, span)).count(), found.all().size(),
                (int) gold.all().stream().filter(span -> match.test(found, span)).count(), gold.all().size());
    }
}
