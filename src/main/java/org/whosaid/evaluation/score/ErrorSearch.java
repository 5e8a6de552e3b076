package org.whosaid.evaluation.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.whosaid.evaluation.gold.Annotation;
import org.whosaid.evaluation.gold.Gold;
import org.whosaid.evaluation.gold.GoldArticle;
import org.whosaid.evaluation.gold.GoldRole;
import org.whosaid.evaluation.gold.GoldSpeaker;
import org.whosaid.evaluation.score.Finding.Context;
import org.whosaid.text.Span;

/** Collects what is wrong with records, each error with its place. */
final class ErrorSearch {

    private final Gold gold;
    private final Records records;
    private final List<QuotedUnit> units;
    private final List<Finding> findings = new ArrayList<>();

    ErrorSearch(Gold gold, Records records, List<QuotedUnit> units) {
        this.gold = gold;
        this.records = records;
        this.units = units;
    }

    List<Finding> all() {
        for (GoldArticle article : gold.articles().values()) {
            for (GoldRole role : GoldRole.values()) {
                spans(article, role);
            }
        }
        units.forEach(this::unit);
        findings.sort(Comparator.comparing(Finding::error));
        return List.copyOf(findings);
    }

    private void spans(GoldArticle article, GoldRole role) {
        SpanSet annotated = SpanSet.of(role, article.text(), article.annotations());
        SpanSet found = ArticleSpans.found(role, article, records);
        for (Span span : annotated.all()) {
            if (!found.touches(span)) {
                add(error(role, "MISSED"), article, span, words(article, span), "");
            } else if (!found.has(span)) {
                add(error(role, "BORDER"), article, span, words(article, span), wordsOf(article, found, span));
            }
        }
        found.all().stream().filter(span -> !annotated.touches(span)).forEach(
                span -> add(error(role, "SPURIOUS"), article, span, "", words(article, span)));
    }

    private static Finding.Error error(GoldRole role, String fault) {
        return Finding.Error.valueOf(role.name() + "_" + fault);
    }

    private static String wordsOf(GoldArticle article, SpanSet found, Span place) {
        return found.all().stream().filter(place::overlaps).map(span -> words(article, span))
                .collect(Collectors.joining(" | "));
    }

    private void unit(QuotedUnit unit) {
        Optional<FoundQuote> quote = unit.covering(records.of(unit.article()));
        if (unit.isAttributed()) {
            attributed(unit, quote);
        } else {
            quote.filter(FoundQuote::attributed).ifPresent(given -> add(Finding.Error.UNATTRIBUTED_GIVEN, unit.article(),
                    unit.place(), "", said(unit, given)));
        }
    }

    private void attributed(QuotedUnit unit, Optional<FoundQuote> quote) {
        Optional<String> expected = expected(unit);
        if (expected.isEmpty()) {
            return;
        }
        if (quote.isEmpty()) {
            add(Finding.Error.SPEAKER_MISSED, unit.article(), unit.place(), expected.get(), "");
        } else if (!quote.get().attributed()) {
            add(Finding.Error.SPEAKER_UNKNOWN, unit.article(), unit.place(), expected.get(), "");
        } else if (!isRight(unit, quote.get())) {
            add(Finding.Error.SPEAKER_WRONG, unit.article(), unit.place(), expected.get(), said(unit, quote.get()));
        }
    }

    /** Who should be named, or where nobody says that, the source; nothing where neither is known. */
    private Optional<String> expected(QuotedUnit unit) {
        String source = unit.sourceWords();
        return gold.speakers().isEmpty() ? Optional.of(source).filter(words -> !words.isEmpty())
                : speaker(unit).map(speaker -> speaker.names().get(0) + " (" + speaker.kind() + "): " + source);
    }

    private boolean isRight(QuotedUnit unit, FoundQuote quote) {
        return gold.speakers().isEmpty() ? Annotation.overlap(quote.annotation().source(), unit.source())
                : speaker(unit).filter(speaker -> SpeakerScore.match(speaker, Optional.of(quote)) == NameMatch.STRICT)
                        .isPresent();
    }

    private Optional<GoldSpeaker> speaker(QuotedUnit unit) {
        return gold.speakers().flatMap(speakers -> speakers.of(unit));
    }

    private static String said(QuotedUnit unit, FoundQuote quote) {
        String mention = quote.annotation().source().stream().map(span -> words(unit.article(), span))
                .collect(Collectors.joining(" "));
        return quote.name().orElse("") + quote.kind().map(kind -> " (" + kind + ")").orElse("") + ": " + mention;
    }

    private static String words(GoldArticle article, Span span) {
        return article.text().slice(span);
    }

    private void add(Finding.Error error, GoldArticle article, Span place, String expected, String found) {
        findings.add(new Finding(error, article.id(), place, Finding.inOneLine(expected), Finding.inOneLine(found),
                Context.of(article.text(), place)));
    }
}
