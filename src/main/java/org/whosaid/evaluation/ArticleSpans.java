package org.whosaid.evaluation;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.whosaid.evaluation.Figures.SpanFigures;
import org.whosaid.text.Span;

/**
 * Spans over whole articles, piece by piece, by their code points: headlines and what the published sentences leave out
 * count as well. White space at a border doesn't.
 */
final class ArticleSpans {

    private ArticleSpans() {
    }

    static List<SpanFigures> figures(Gold gold, Records records) {
        return List.of(Role.values()).stream().map(role -> figures(role, gold, records)).toList();
    }

    private static SpanFigures figures(Role role, Gold gold, Records records) {
        Tally exact = Tally.NONE;
        Tally begin = Tally.NONE;
        Tally overlap = Tally.NONE;
        for (GoldArticle article : gold.articles().values()) {
            Spans annotated = Spans.of(role, article.text(), article.annotations());
            Spans found = found(role, article, records);
            exact = exact.plus(tally(found, annotated, Spans::has));
            begin = begin.plus(tally(found, annotated, Spans::hasStart));
            overlap = overlap.plus(tally(found, annotated, Spans::touches));
        }
        return new SpanFigures(role, exact, begin, overlap);
    }

    /** The spans of a role in an article's record. */
    static Spans found(Role role, GoldArticle article, Records records) {
        Function<FoundQuote, Annotation> annotation = FoundQuote::annotation;
        return Spans.of(role, article.text(), records.of(article).stream().map(annotation).toList());
    }

    private static Tally tally(Spans found, Spans gold, BiPredicate<Spans, Span> match) {
        return new Tally((int) found.all().stream().filter(span -> match.test(gold, span)).count(), found.all().size(),
                (int) gold.all().stream().filter(span -> match.test(found, span)).count(), gold.all().size());
    }
}
