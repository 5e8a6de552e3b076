package org.whosaid.evaluation.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.whosaid.evaluation.gold.Annotation;
import org.whosaid.evaluation.gold.Gold;
import org.whosaid.evaluation.gold.GoldArticle;
import org.whosaid.evaluation.score.Figures.AttributionFigures;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

/** Attributions as wholes: their contents, and their three parts together, for each type of quotation. */
final class AttributionScore {

    private final Map<ContentType, Sum> sums = new EnumMap<>(ContentType.class);

    private AttributionScore() {
        for (ContentType type : ContentType.values()) {
            sums.put(type, Sum.NONE);
        }
    }

    static List<AttributionFigures> figures(Gold gold, Records records) {
        AttributionScore score = new AttributionScore();
        gold.articles().values().forEach(article -> score.add(article, records));
        List<AttributionFigures> rows = new ArrayList<>();
        rows.add(score.sums.values().stream().reduce(Sum.NONE, Sum::plus).row("all"));
        score.sums.forEach((type, sum) -> rows.add(sum.row(type.toString())));
        return rows;
    }

    private void add(GoldArticle article, Records records) {
        ContentType.Reading reading = new ContentType.Reading(article);
        List<Parts> gold = article.annotations().stream().filter(annotation -> !annotation.content().isEmpty())
                .map(annotation -> Parts.of(article.text(), annotation)).toList();
        List<Parts> found = records.of(article).stream()
                .map(quote -> Parts.of(article.text(), quote.annotation())).toList();
        Matches inGold = new Matches(gold);
        Matches inFound = new Matches(found);
        gold.forEach(parts -> sums.merge(parts.type(reading), inFound.count(parts).asGold(), Sum::plus));
        found.forEach(parts -> sums.merge(parts.type(reading), inGold.count(parts).asFound(), Sum::plus));
    }

    /** An attribution with its pieces in order and without white space around them. */
    private record Parts(Set<Span> source, Set<Span> cue, Set<Span> content) {

        static Parts of(Text text, Annotation annotation) {
            return new Parts(SpanSet.trimmed(text, annotation.source()), SpanSet.trimmed(text, annotation.cue()),
                    SpanSet.trimmed(text, annotation.content()));
        }

        ContentType type(ContentType.Reading reading) {
            return reading.type(List.copyOf(content));
        }

        boolean contentTouches(Parts other) {
            return touch(content, other.content);
        }

        boolean touches(Parts other) {
            return contentTouches(other) && agree(source, other.source) && agree(cue, other.cue);
        }

        private static boolean agree(Set<Span> these, Set<Span> those) {
            return these.isEmpty() && those.isEmpty() || touch(these, those);
        }

        private static boolean touch(Set<Span> these, Set<Span> those) {
            return these.stream().anyMatch(one -> those.stream().anyMatch(one::overlaps));
        }
    }

    /** One side of the comparison, asked for what is like a part of the other. */
    private record Matches(List<Parts> all, Set<Parts> exact, Set<Set<Span>> contents) {

        Matches(List<Parts> all) {
            this(all, new HashSet<>(all), new HashSet<>(all.stream().map(Parts::content).toList()));
        }

        Hits count(Parts parts) {
            return new Hits(contents.contains(parts.content()), any(parts::contentTouches), exact.contains(parts),
                    any(parts::touches));
        }

        private boolean any(Predicate<Parts> match) {
            return all.stream().anyMatch(match);
        }
    }

    /** In which ways one attribution is matched. */
    private record Hits(boolean contentExact, boolean contentOverlap, boolean fullExact, boolean fullOverlap) {

        Sum asGold() {
            return new Sum(gold(contentExact), gold(contentOverlap), gold(fullExact), gold(fullOverlap));
        }

        Sum asFound() {
            return new Sum(found(contentExact), found(contentOverlap), found(fullExact), found(fullOverlap));
        }

        private static PrecisionRecall gold(boolean hit) {
            return new PrecisionRecall(0, 0, hit ? 1 : 0, 1);
        }

        private static PrecisionRecall found(boolean hit) {
            return new PrecisionRecall(hit ? 1 : 0, 1, 0, 0);
        }
    }

    private record Sum(PrecisionRecall contentExact, PrecisionRecall contentOverlap, PrecisionRecall fullExact, PrecisionRecall fullOverlap) {

        static final Sum NONE = new Sum(PrecisionRecall.NONE, PrecisionRecall.NONE, PrecisionRecall.NONE, PrecisionRecall.NONE);

        Sum plus(Sum other) {
            return new Sum(contentExact.plus(other.contentExact), contentOverlap.plus(other.contentOverlap),
                    fullExact.plus(other.fullExact), fullOverlap.plus(other.fullOverlap));
        }

        AttributionFigures row(String type) {
            return new AttributionFigures(type, contentExact, contentOverlap, fullExact, fullOverlap);
        }
    }
}
