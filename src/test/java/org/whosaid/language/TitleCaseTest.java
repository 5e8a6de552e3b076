package org.whosaid.language;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitleCaseTest {

    /** Words with their tags: "He/PRP said/VBD". */
    private static List<CoreLabel> sentence(String tagged) {
        return Arrays.stream(tagged.split(" ")).map(TitleCaseTest::word).toList();
    }

    private static CoreLabel word(String tagged) {
        String[] parts = tagged.split("/");
        CoreLabel word = new CoreLabel();
        word.setWord(parts[0]);
        word.setTag(parts[1]);
        return word;
    }

    @Test
    void wordsOfGrammarNameNobodyThoughTheyHaveACapital() {
        assertFalse(TitleCase.mayName(sentence("But/CC I/PRP said/VBD no/DT")));
        assertFalse(TitleCase.mayName(sentence("However/RB it/PRP rained/VBD")));
    }

    @Test
    void otherCapitalsMayBeOfANameWhereverTheyStand() {
        assertTrue(TitleCase.mayName(sentence("Clinton/NNP said/VBD no/DT")));
        assertTrue(TitleCase.mayName(sentence("he/PRP sold/VBD eBay/NN")));
        assertTrue(TitleCase.mayName(sentence("they/PRP saw/VBD Only/RB")));
    }
}
