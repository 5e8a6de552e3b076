package org.whosaid.attribution.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whosaid.TaggedText;
import org.whosaid.attribution.Unattributed.Reason;
import org.whosaid.quotation.QuotationFinder;
import org.whosaid.quotation.QuotationMarks;

class QuotationUseTest {

    private static Optional<Reason> reason(String tagged) {
        return use(tagged).reason(marks(tagged).quotations().get(0));
    }

    private static boolean isSentence(String tagged) {
        return use(tagged).isSentence(marks(tagged).quotations().get(0));
    }

    private static QuotationMarks marks(String tagged) {
        return new QuotationFinder().find(TaggedText.of(tagged).article());
    }

    private static QuotationUse use(String tagged) {
        TaggedText text = TaggedText.of(tagged);
        return new QuotationUse(new QuotedTokens(text.tokens(), marks(tagged)));
    }

    @Test
    void nameBetweenNamesIsANickname() {
        assertEquals(Optional.of(Reason.NICKNAME), reason("Dee/NNP “/`` The/DT Wall/NNP ”/'' Okafor/NNP saved/VBD it/PRP ./."));
    }

    @Test
    void capitalizedNameOfAProgrammeIsATitle() {
        assertEquals(Optional.of(Reason.TITLE),
                reason("He/PRP spoke/VBD on/IN Coast/NNP Radio/NNP 's/POS “/`` Morning/NNP Tide/NNP ”/'' on/IN Friday/NNP ./."));
    }

    @Test
    void oneWordBehindAWordForAWorkIsATitle() {
        assertEquals(Optional.of(Reason.TITLE), reason("Her/PRP$ film/NN “/`` Ebb/NNP ”/'' opens/VBZ today/NN ./."));
    }

    @Test
    void wordsBehindSoCalledAreATerm() {
        assertEquals(Optional.of(Reason.TERM), reason("The/DT so-called/JJ “/`` quick/JJ fix/NN ”/'' failed/VBD ./."));
    }

    @Test
    void figuresAloneAreNobodysWords() {
        assertEquals(Optional.of(Reason.SCARE), reason("The/DT “/`` 2+2/CD ”/'' talks/NNS began/VBD ./."));
    }

    @Test
    void wordsInsideMarkupAreBoilerplate() {
        assertEquals(Optional.of(Reason.BOILERPLATE), reason("author/NN =/SYM “/`` gull/NN ”/'' ./."));
    }

    @Test
    void plainWordsMayQuoteSomebody() {
        assertEquals(Optional.empty(), reason("He/PRP called/VBD it/PRP “/`` a/DT disgrace/NN ”/'' on/IN Friday/NNP ./."));
    }

    @Test
    void sentenceThatBeginsWithCapitalizedWordsIsNoTitle() {
        assertEquals(Optional.empty(), reason("“/`` Mayor/NNP Quint/NNP left/VBD ,/, ”/'' she/PRP said/VBD/say ./."));
    }

    @Test
    void capitalAndFullStopMakeASentence() {
        assertTrue(isSentence("He/PRP said/VBD/say ,/, “/`` We/PRP won/VBD ./. ”/''"));
        assertFalse(isSentence("He/PRP called/VBD it/PRP “/`` a/DT great/JJ day/NN for/IN us/PRP ”/'' ./."));
    }
}
