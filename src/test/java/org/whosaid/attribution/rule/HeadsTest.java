package org.whosaid.attribution.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.TaggedText;

class HeadsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "the/DT mayor/NN; the mayor; mayor",
        "Japanese/JJ Foreign/NNP Minister/NNP Mori/NNP Ken/NNP; Japanese Foreign Minister Mori Ken; Foreign Minister Mori Ken",
        "a/DT spokesman/NN for/IN the/DT lock/NN agency/NN; a spokesman for the lock agency; spokesman",
        "Petra/NNP Vance/NNP ,/, the/DT harbour/NN master/NN; Petra Vance, the harbour master; Petra Vance",
        "the/DT minister/NN who/WP left/VBD; the minister who left; minister",
        "she/PRP; she; she",
        "the/DT agency/NN 's/POS lawyers/NNS; the agency's lawyers; lawyers",
        "the/DT voters/NNS I/PRP met/VBD; the voters I met; voters",
        "many/JJ of/IN them/PRP; many of them; them",
        "some/DT on/IN the/DT board/NN; some on the board; some",
        "a/DT Feb./NNP 1/CD letter/NN; a Feb. 1 letter; letter",
    })
    void headIsTheWordThatCarriesTheReference(String tagged, String source, String head) {
        TaggedText text = TaggedText.of(tagged + " said/VBD/say no/DT ./.");
        assertEquals(head, text.tokens().words(new Heads(text.tokens()).of(text.span(source))));
    }

    @Test
    void sourceWithoutNounHasItsLastWordAsHead() {
        TaggedText text = TaggedText.of("Some/DT very/RB old/JJ said/VBD/say no/DT ./.");
        assertEquals("old", text.tokens().words(new Heads(text.tokens()).of(text.span("Some very old"))));
    }
}
