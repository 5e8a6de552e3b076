package org.whosaid.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Base forms of the words of one article. They are looked up once for each word and tag: looking them up costs more than
 * remembering them, and articles repeat their words. For one thread, since what looks them up keeps state.
 */
public final class Lemmas {

    private record Tagged(String word, String tag) {
    }

    private final Morphology morphology = new Morphology();
    private final Map<Tagged, String> known = new HashMap<>();

    /** Sets the lemma of each word, which must have its tag. */
    public void set(List<CoreLabel> sentence) {
        sentence.forEach(word -> word.setLemma(known.computeIfAbsent(new Tagged(word.word(), word.tag()), this::lemma)));
    }

    private String lemma(Tagged tagged) {
        return morphology.lemma(tagged.word(), tagged.tag());
    }
}
