package org.whosaid.evaluation.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whosaid.evaluation.gold.Annotation;
import org.whosaid.evaluation.gold.GoldArticle;
import org.whosaid.evaluation.gold.GoldRole;
import org.whosaid.evaluation.gold.ScorerTokens;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

/**
 * A stretch between double quotation marks, as far as the annotation says something of it: one that an annotated content
 * covers to four fifths is attributed, one that touches no annotation at all is not. What lies between is no unit.
 *
 * @param article that it stands in
 * @param number  from 0, among the attributed units of the article; empty where it is not attributed
 * @param place   marks included
 * @param source  the annotated source; without pieces where the annotation names none
 * @param words   how many are in it
 */
public record QuotedUnit(GoldArticle article, OptionalInt number, Span place, List<Span> source, int words) {

    private static final Pattern STRETCH = Pattern.compile("“[^“”]*+”|\"[^\"\n]*+\"");
    private static final double COVERED = 0.8;

    boolean isAttributed() {
        return number.isPresent();
    }

    /** The units of an article, in order. */
    public static List<QuotedUnit> of(GoldArticle article) {
        List<QuotedUnit> units = new ArrayList<>();
        int attributed = 0;
        for (Span stretch : stretches(article.text())) {
            Optional<Annotation> annotation = covering(article.annotations(), stretch, one -> one);
            if (annotation.isPresent()) {
                units.add(unit(article, OptionalInt.of(attributed++), stretch, annotation.get().source()));
            } else if (article.annotations().stream().noneMatch(one -> touches(one, stretch))) {
                units.add(unit(article, OptionalInt.empty(), stretch, List.of()));
            }
        }
        return units;
    }

    private static QuotedUnit unit(GoldArticle article, OptionalInt number, Span stretch, List<Span> source) {
        return new QuotedUnit(article, number, stretch, source, ScorerTokens.of(article.text().slice(stretch)).size());
    }

    /** The quote that covers this unit to four fifths. */
    Optional<FoundQuote> covering(List<FoundQuote> quotes) {
        return covering(quotes, place, FoundQuote::annotation);
    }

    /** Of all, the first that shares most with a stretch, if that is enough. */
    private static <T> Optional<T> covering(List<T> all, Span stretch, Function<T, Annotation> annotation) {
        Optional<T> best = Optional.empty();
        int most = -1;
        for (T one : all) {
            int shared = Annotation.shared(stretch, annotation.apply(one).content());
            if (shared > most) {
                most = shared;
                best = Optional.of(one);
            }
        }
        return most >= COVERED * stretch.length() ? best : Optional.empty();
    }

    private static boolean touches(Annotation annotation, Span stretch) {
        for (GoldRole role : GoldRole.values()) {
            if (Annotation.shared(stretch, annotation.of(role)) > 0) {
                return true;
            }
        }
        return false;
    }

    private static List<Span> stretches(Text text) {
        List<Span> stretches = new ArrayList<>();
        text.all().map(text::offsetsOfUnits).ifPresent(offsets -> {
            Matcher matcher = STRETCH.matcher(text.toString());
            while (matcher.find()) {
                stretches.add(new Span(offsets[matcher.start()], offsets[matcher.end()]));
            }
        });
        return stretches;
    }

    /** The words of the annotated source, its pieces with a space between. */
    String sourceWords() {
        return String.join(" ", source.stream().map(article.text()::slice).toList());
    }
}
