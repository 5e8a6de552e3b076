package org.whosaid.language.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.whosaid.models.Models;

/**
 * Part of speech and name of each word. One tagger and one name model (three classes) and no more: a second name
 * model, rules over tokens or a parse cost more than they tell. Safe for all threads.
 */
public final class Tagging {

    /** What a word without a name is labelled; names are labelled with the name of their {@code EntityType}. */
    public static final String NO_NAME = "O";

    private final MaxentTagger tagger;
    private final CRFClassifier<CoreLabel> names;

    private Tagging(MaxentTagger tagger, CRFClassifier<CoreLabel> names) {
        this.tagger = tagger;
        this.names = names;
    }

    /** Loads both models side by side. */
    public static Tagging load(Models models) {
        var names = CompletableFuture.supplyAsync(() -> names(models));
        return new Tagging(tagger(models), names.join());
    }

    private static MaxentTagger tagger(Models models) {
        try (InputStream stream = new BufferedInputStream(models.open("english-left3words-distsim.tagger"))) {
            return new MaxentTagger(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CRFClassifier<CoreLabel> names(Models models) {
        try {
            return models.read("english.all.3class.distsim.crf.ser.gz", new NameModel());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets the part of speech of each word. */
    public void setTags(List<CoreLabel> sentence) {
        tagger.tagCoreLabels(sentence);
    }

    /** Sets the kind of name of each word to none, where names are not looked for. */
    public void setNoNames(List<CoreLabel> sentence) {
        sentence.forEach(word -> word.setNER(NO_NAME));
    }

    /** Sets the kind of name of each word. */
    public void setNames(List<CoreLabel> sentence) {
        // classifySentence, not classify: only the former prepares the words as the model was trained on them.
        List<CoreLabel> answers = names.classifySentence(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            sentence.get(i).setNER(answers.get(i).get(AnswerAnnotation.class));
        }
    }
}
