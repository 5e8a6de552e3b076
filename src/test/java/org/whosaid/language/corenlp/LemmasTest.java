package org.whosaid.language.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.junit.jupiter.api.Test;

class LemmasTest {

    private final Lemmas lemmas = new Lemmas();

    private String lemma(String word, String tag) {
        CoreLabel label = new CoreLabel();
        label.setWord(word);
        label.setTag(tag);
        lemmas.set(List.of(label));
        return label.lemma();
    }

    @Test
    void wordHasTheBaseFormOfItsTagHoweverOftenItIsMet() {
        for (int time = 0; time < 2; time++) {
            assertEquals("leave", lemma("left", "VBD"));
            assertEquals("left", lemma("left", "JJ"));
            assertEquals("Left", lemma("Left", "NNP"));
        }
    }
}
