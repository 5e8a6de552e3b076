package org.whosaid.benchmark;

import java.util.Map;
import org.whosaid.Pipeline;
import org.whosaid.Pipeline.Rooms;
import org.whosaid.article.Article;
import org.whosaid.attribution.span.SpanTagger;
import org.whosaid.document.Document;
import org.whosaid.models.Models;
import org.whosaid.output.Json;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.TextOption;

/** What each room costs, and the parts of the two dearest. For one thread. */
final class StageCosts {

    private final Models models = Models.load();
    private final LanguageSteps language = LanguageSteps.load(models);
    private final SpanTagger encoder = SpanTagger.load(models);
    private final Rooms rooms;

    StageCosts(Rooms rooms) {
        this.rooms = rooms;
    }

    /** The costs over some articles, by stage; a stage's parts are named {@code stage: part}. */
    Map<String, Meter.Cost> of(BenchmarkCorpus corpus) {
        Meter meter = new Meter();
        Pipeline pipeline = new Pipeline(metered(meter), TextOption.AUTO);
        corpus.documents().forEach(document -> measure(meter, pipeline, document));
        return meter.costs();
    }

    private void measure(Meter meter, Pipeline pipeline, Document document) {
        ArticleRecord record = meter.measure("all", () -> pipeline.apply(document));
        meter.measure("json", () -> Json.LINES.bytes(record));
        Article article = rooms.article().apply(document);
        measureLanguage(meter, article);
        meter.measure("attribution: encoder", () -> encoder.tag(article, rooms.quotation().apply(article), word -> true));
    }

    private void measureLanguage(Meter meter, Article article) {
        LanguageSteps.Sentences sentences = meter.measure("language: words and sentences",
                () -> language.new Sentences(article));
        meter.measure("language: parts of speech", sentences::tag);
        meter.measure("language: base forms", sentences::lemmatize);
        meter.measure("language: names", sentences::name);
    }

    private Rooms metered(Meter meter) {
        return new Rooms(document -> meter.measure("article", () -> rooms.article().apply(document)),
                article -> meter.measure("language", () -> rooms.language().apply(article)),
                article -> meter.measure("quotation", () -> rooms.quotation().apply(article)),
                (tokens, marks) -> meter.measure("attribution",
                        () -> rooms.attribution().attribute(tokens, marks)),
                tokens -> meter.measure("entity", () -> rooms.entity().entities(tokens)),
                (tokens, marks, attributions, entities) -> meter.measure("speaker",
                        () -> rooms.speaker().speakers(tokens, marks, attributions, entities)));
    }
}
