package org.whosaid.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.whosaid.evaluation.gold.Annotation;
import org.whosaid.evaluation.gold.Gold;
import org.whosaid.evaluation.gold.GoldArticle;
import org.whosaid.evaluation.score.Evaluation;
import org.whosaid.evaluation.score.Figures;
import org.whosaid.evaluation.score.FoundQuote;
import org.whosaid.evaluation.score.Records;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

/** One article, annotated and with found quotes, where spans are given by their words: the first place that has them. */
public final class TinyGold {

    private final Text text;
    private final List<Annotation> annotations = new ArrayList<>();
    private final List<FoundQuote> quotes = new ArrayList<>();

    public TinyGold(String text) {
        this.text = Text.of(text);
    }

    public TinyGold annotated(String source, String cue, String... content) {
        annotations.add(annotation(source, cue, content));
        return this;
    }

    public TinyGold found(String source, String cue, String... content) {
        return found(OptionalDouble.empty(), source, cue, content);
    }

    /** A direct quote. */
    public TinyGold found(double confidence, String source, String cue, String... content) {
        return found(OptionalDouble.of(confidence), source, cue, content);
    }

    private TinyGold found(OptionalDouble confidence, String source, String cue, String... content) {
        boolean attributed = !source.isEmpty();
        quotes.add(new FoundQuote(annotation(source, cue, content), Optional.of(source).filter(name -> attributed),
                Optional.of(attributed ? "person" : "unknown"), attributed, Optional.of("direct"), confidence));
        return this;
    }

    private Annotation annotation(String source, String cue, String... content) {
        return new Annotation(spans(source), spans(cue), spans(content));
    }

    private List<Span> spans(String... words) {
        return Arrays.stream(words).filter(each -> !each.isEmpty()).map(this::span).toList();
    }

    public Span span(String words) {
        int unit = text.toString().indexOf(words);
        int start = text.toString().codePointCount(0, unit);
        return new Span(start, start + words.codePointCount(0, words.length()));
    }

    public GoldArticle article() {
        return new GoldArticle("tiny", text, true, annotations);
    }

    Evaluation evaluation() {
        Map<String, GoldArticle> articles = new HashMap<>();
        articles.put("tiny", article());
        return new Evaluation(new Gold(articles, Optional.empty(), Optional.empty()), records());
    }

    public Records records() {
        return new Records(Map.of("tiny", quotes));
    }

    public Figures figures() {
        return evaluation().figures();
    }
}
