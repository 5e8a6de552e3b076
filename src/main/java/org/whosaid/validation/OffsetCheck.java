package org.whosaid.validation;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.Excerpt;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

/** Compares every text with offsets to the article; without the article, only its length with the offsets. */
final class OffsetCheck {

    private static final int MAX_SHOWN_CODE_POINTS = 40;

    private final @Nullable Text article;
    private final Consumer<String> faults;

    private OffsetCheck(@Nullable Text article, Consumer<String> faults) {
        this.article = article;
        this.faults = faults;
    }

    static void check(ArticleRecord record, @Nullable Text article, Consumer<String> faults) {
        OffsetCheck check = new OffsetCheck(article, faults);
        record.quotes().forEach(check::quote);
        record.entities().forEach(check::entity);
        record.unattributed().forEach(mark -> check.excerpt("unattributed", mark.place()));
        record.boilerplate().forEach(piece -> check.excerpt("boilerplate", piece));
        record.structure().forEach(part -> check.excerpt(part.kind().jsonName(), part.place()));
    }

    private void quote(ArticleRecord.Quote quote) {
        String name = "quote " + quote.id();
        spans(name, quote.spans());
        text(name, quote.text(), quote.spans());
        excerpt(name + ": cue", quote.cue());
        ArticleRecord.Mention mention = quote.speaker().mention();
        excerpt(name + ": mention", mention == null ? null : mention.place());
    }

    private void entity(ArticleRecord.Entity entity) {
        entity.mentions().forEach(mention -> excerpt("entity " + entity.id() + ": mention", mention.place()));
    }

    private void excerpt(String name, @Nullable Excerpt excerpt) {
        if (excerpt != null && excerpt.end() <= excerpt.start()) {
            faults.accept(name + ": ends at " + excerpt.end() + ", before it starts at " + excerpt.start());
        } else if (excerpt != null) {
            text(name, excerpt.text(), List.of(new Span(excerpt.start(), excerpt.end())));
        }
    }

    private void spans(String name, List<Span> spans) {
        for (int number = 1; number < spans.size(); number++) {
            if (!spans.get(number - 1).isBefore(spans.get(number))) {
                faults.accept(name + ": its spans are not in order");
            }
        }
    }

    private void text(String name, String words, List<Span> spans) {
        if (article == null) {
            length(name, words, spans);
        } else if (spans.stream().anyMatch(span -> span.end() > article.length())) {
            faults.accept(name + ": " + places(spans) + " reaches beyond the article's " + article.length());
        } else {
            compare(name, words, spans, article);
        }
    }

    private void length(String name, String words, List<Span> spans) {
        int expected = spans.stream().mapToInt(Span::length).sum() + spans.size() - 1;
        int actual = words.codePointCount(0, words.length());
        if (expected != actual) {
            faults.accept(name + ": " + places(spans) + " is " + expected + " long, its text " + actual);
        }
    }

    private void compare(String name, String words, List<Span> spans, Text text) {
        String there = spans.stream().map(text::slice).collect(Collectors.joining(" "));
        if (!there.equals(words)) {
            faults.accept(name + ": at " + places(spans) + " the article has " + shown(there) + ", the record "
                    + shown(words));
        }
    }

    private static String places(List<Span> spans) {
        return spans.stream().map(span -> span.start() + "-" + span.end()).collect(Collectors.joining(" "));
    }

    private static String shown(String words) {
        String line = words.replaceAll("\\R", " ");
        int length = line.codePointCount(0, line.length());
        return "“" + (length <= MAX_SHOWN_CODE_POINTS ? line
                : line.substring(0, line.offsetByCodePoints(0, MAX_SHOWN_CODE_POINTS)) + "…") + "”";
    }
}
