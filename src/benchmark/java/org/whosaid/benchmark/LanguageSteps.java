package org.whosaid.benchmark;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.whosaid.article.Article;
import org.whosaid.article.Block;
import org.whosaid.language.corenlp.Lemmas;
import org.whosaid.language.corenlp.Tagging;
import org.whosaid.language.corenlp.Tokenization;
import org.whosaid.models.Models;

/** The steps of the language room, one by one, to be timed apart. For one thread. */
public final class LanguageSteps {

    private final Tokenization tokenization = new Tokenization();
    private final Tagging tagging;

    private LanguageSteps(Tagging tagging) {
        this.tagging = tagging;
    }

    /** Loads the models. */
    public static LanguageSteps load(Models models) {
        return new LanguageSteps(Tagging.load(models));
    }

    /** The sentences of an article's blocks. */
    public final class Sentences {

        private final List<List<CoreLabel>> sentences = new ArrayList<>();

        /** Cuts the article into words and sentences. */
        public Sentences(Article article) {
            for (Block block : article.blocks()) {
                if (block.kind() != Block.Kind.BOILERPLATE) {
                    sentences.addAll(tokenization.words(article.text(), block.span()).sentences());
                }
            }
        }

        /** Finds parts of speech. */
        public void tag() {
            sentences.forEach(tagging::setTags);
        }

        /** Finds base forms; needs parts of speech. */
        public void lemmatize() {
            Lemmas lemmas = new Lemmas();
            sentences.forEach(lemmas::set);
        }

        /** Finds names; needs parts of speech. */
        public void name() {
            sentences.forEach(tagging::setNames);
        }
    }
}
