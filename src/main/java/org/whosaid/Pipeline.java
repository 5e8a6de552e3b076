package org.whosaid;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.whosaid.article.Article;
import org.whosaid.article.ArticleReader;
import org.whosaid.attribution.Attributions;
import org.whosaid.attribution.Attributor;
import org.whosaid.attribution.EncoderAttributor;
import org.whosaid.attribution.RuleTrace;
import org.whosaid.document.Document;
import org.whosaid.entity.EntityFinder;
import org.whosaid.entity.NamedEntity;
import org.whosaid.language.Analysis;
import org.whosaid.language.LanguageAnalyzer;
import org.whosaid.language.TokenView;
import org.whosaid.models.Models;
import org.whosaid.quotation.QuotationFinder;
import org.whosaid.quotation.QuotationMarks;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.RecordMaker;
import org.whosaid.record.TextOption;
import org.whosaid.speaker.ResolvedSpeakers;
import org.whosaid.speaker.SpeakerResolver;

/**
 * The rooms in order, from a document to its record. The one place that knows them all; no rule about text. Safe for
 * all threads, as the rooms are.
 *
 * @param rooms  what does the work
 * @param option whether records hold the whole text
 */
public record Pipeline(Rooms rooms, TextOption option) implements Function<Document, ArticleRecord>, AutoCloseable {

    private static final String ENGLISH = "en";

    /**
     * The work of each room.
     *
     * @param article     tells the parts of a document apart
     * @param language    finds tokens, sentences and names
     * @param quotation   finds what stands between quotation marks
     * @param attribution ties it to cues and sources; asked for English only, as are the next two
     * @param entity      finds whom and what the article names
     * @param speaker     finds who speaks
     */
    public record Rooms(Function<Document, Article> article, Function<Article, Analysis> language,
                        Function<Article, QuotationMarks> quotation, Attributor attribution, EntityRoom entity,
                        SpeakerRoom speaker) {
    }

    /** From an article's names to its entities. */
    @FunctionalInterface
    public interface EntityRoom {

        /** The entities, in order of their first mention. */
        List<NamedEntity> entities(TokenView tokens);
    }

    /** From sources to speakers. */
    @FunctionalInterface
    public interface SpeakerRoom {

        /** The quotes with their speakers, and all entities. */
        ResolvedSpeakers speakers(TokenView tokens, QuotationMarks marks, Attributions attributions,
                                  List<NamedEntity> entities);
    }

    /**
     * Loads the rooms with their models.
     *
     * @throws org.whosaid.models.ModelException where a model is missing or altered
     */
    public static Pipeline load(Models models, TextOption option) {
        return load(models, option, RuleTrace.NONE);
    }

    /**
     * The same, with a trace that is told what its rules decide, in every thread that reads.
     *
     * @throws org.whosaid.models.ModelException where a model is missing or altered
     */
    public static Pipeline load(Models models, TextOption option, RuleTrace trace) {
        try {
            return new Pipeline(rooms(models, trace), option);
        } catch (RuntimeException | LinkageError e) {
            // What reads a broken model breaks in its own way first; what is wrong is that the model is.
            throw models.firstFault().map(RuntimeException.class::cast)
                    .orElseGet(() -> new IllegalStateException("can't load the models", e));
        }
    }

    /** The rooms with models load side by side: together they take as long as the slowest. */
    private static Rooms rooms(Models models, RuleTrace trace) {
        var entities = CompletableFuture.supplyAsync(() -> EntityFinder.load(models));
        var attributor = CompletableFuture.supplyAsync(() -> EncoderAttributor.load(models).traced(trace));
        LanguageAnalyzer language = LanguageAnalyzer.load(models);
        return new Rooms(new ArticleReader()::read, language::analyze, new QuotationFinder()::find,
                attributor.join(), entities.join()::find, SpeakerResolver.load(models).traced(trace)::resolve);
    }

    /** Frees the models that lie outside Java's memory. Nothing may be under way then, and nothing read afterwards. */
    @Override
    public void close() {
        rooms.attribution().close();
    }

    @Override
    public ArticleRecord apply(Document document) {
        Article article = StageThread.run(Stage.ARTICLE, () -> rooms.article().apply(document));
        Analysis analysis = StageThread.run(Stage.LANGUAGE, () -> rooms.language().apply(article));
        return analysis.language().equals(ENGLISH) ? english(document, article, analysis)
                : record(document, article, analysis, new Attributions(List.of(), List.of()),
                        new ResolvedSpeakers(List.of(), List.of()));
    }

    private ArticleRecord english(Document document, Article article, Analysis analysis) {
        TokenView tokens = new TokenView(article, analysis);
        QuotationMarks marks = StageThread.run(Stage.QUOTATION, () -> rooms.quotation().apply(article));
        Attributions attributions = StageThread.run(Stage.ATTRIBUTION,
                () -> rooms.attribution().attribute(tokens, marks));
        List<NamedEntity> entities = StageThread.run(Stage.ENTITY, () -> rooms.entity().entities(tokens));
        ResolvedSpeakers speakers = StageThread.run(Stage.SPEAKER,
                () -> rooms.speaker().speakers(tokens, marks, attributions, entities));
        return record(document, article, analysis, attributions, speakers);
    }

    private ArticleRecord record(Document document, Article article, Analysis analysis, Attributions attributions,
                                 ResolvedSpeakers speakers) {
        return StageThread.run(Stage.RECORD, () -> RecordMaker.of(document, article, analysis.language(), speakers,
                attributions.unattributed(), option));
    }
}
