package org.whosaid.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.whosaid.article.Article;
import org.whosaid.article.Block;
import org.whosaid.language.corenlp.Lemmas;
import org.whosaid.language.corenlp.Tagging;
import org.whosaid.language.corenlp.Tokenization;
import org.whosaid.models.Models;

/**
 * Tokens, sentences, tags, lemmas and names of an article, by Stanford CoreNLP. Each block is read for itself, so that
 * no sentence and no name runs from one into the next; boilerplate is not read. Safe for all threads.
 */
public final class LanguageAnalyzer {

    private final LanguageDetection languages;
    private final Tokenization tokenization;
    private final Tagging tagging;

    private LanguageAnalyzer(LanguageDetection languages, Tokenization tokenization, Tagging tagging) {
        this.languages = languages;
        this.tokenization = tokenization;
        this.tagging = tagging;
    }

    /** Loads the models that it needs, side by side; takes a second or two. */
    public static LanguageAnalyzer load(Models models) {
        var languages = CompletableFuture.supplyAsync(() -> LanguageDetection.load(models.open("langdetect-183.bin")));
        Tagging tagging = Tagging.load(models);
        return new LanguageAnalyzer(languages.join(), new Tokenization(), tagging);
    }

    /** The analysis of an article; without tokens where the article is not in English. */
    public Analysis analyze(Article article) {
        String language = languages.of(sample(article));
        if (!language.equals(LanguageDetection.ENGLISH)) {
            return new Analysis(language, List.of(), List.of(), List.of());
        }
        AnalysisBuilder builder = new AnalysisBuilder(language);
        Lemmas lemmas = new Lemmas();
        for (int block = 0; block < article.blocks().size(); block++) {
            analyze(article, block, lemmas, builder);
        }
        return builder.build();
    }

    private void analyze(Article article, int number, Lemmas lemmas, AnalysisBuilder builder) {
        Block block = article.blocks().get(number);
        if (block.kind() != Block.Kind.BOILERPLATE) {
            Tokenization.Words words = tokenization.words(article.text(), block.span());
            for (var sentence : words.sentences()) {
                tag(block.kind(), sentence, lemmas);
                builder.add(number, sentence, words.offsets());
            }
        }
    }

    private void tag(Block.Kind kind, List<CoreLabel> sentence, Lemmas lemmas) {
        tagging.setTags(sentence);
        lemmas.set(sentence);
        if (hasNames(kind, sentence)) {
            tagging.setNames(sentence);
        } else {
            tagging.setNoNames(sentence);
        }
    }

    /**
     * Names are not looked for where there can be none, since that takes as long as all else here. In a heading where every
     * word is capitalized, capitals tell the tagger nothing: it glues words onto names.
     */
    private static boolean hasNames(Block.Kind kind, List<CoreLabel> sentence) {
        boolean heading = kind == Block.Kind.HEADLINE || kind == Block.Kind.HEADING;
        return TitleCase.mayName(sentence) && !(heading && TitleCase.inTitleCase(sentence));
    }

    private static String sample(Article article) {
        return article.blocks().stream().filter(block -> block.kind().isBody())
                .limit(20)
                .map(block -> article.text().slice(block.span()))
                .collect(Collectors.joining("\n"));
    }
}
