package org.whosaid.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.entity.EntityMention;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.reference.DocumentView;

class PrecedingSubjectTest {

    private static final String ODE = "[PERSON Ada/NNP Ode/NNP ] ";
    private static final String ROE = "[PERSON Ida/NNP Roe/NNP ] ";

    /** Whom the sentence before that of the last pronoun of a text is about. */
    private static String before(String tagged) {
        DocumentView view = Views.of(tagged);
        int pronoun = view.tokens().size() - 1;
        while (view.tokens().pos(pronoun) != PartOfSpeech.PRONOUN) {
            pronoun--;
        }
        int subject = new PrecedingSubject(view, new ResolvedPronouns()).before(pronoun).orElse(DocumentView.NONE);
        return subject == DocumentView.NONE ? "nobody" : view.entity(subject).name();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
        ODE + "spoke/VBD ./. | " + ROE + "shrugged/VBD ./. | She/PRP said/VBD/say no/DT ./. # Ida Roe",
        "Asked/VBN whether/IN " + ODE + "minded/VBD ,/, " + ROE + "paused/VBD ./. | She/PRP said/VBD/say no/DT ./. # Ida Roe",
        ODE + "spoke/VBD ;/: " + ROE + "was/VBD/be not/RB sure/JJ ./. | She/PRP said/VBD/say no/DT ./. # Ida Roe",
        ROE + ",/, who/WP wrote/VBD it/PRP ,/, shrugged/VBD ./. | She/PRP said/VBD/say no/DT ./. # Ida Roe",
    })
    void sentenceBeforeIsAboutTheOneWhomItsSubjectNames(String tagged, String name) {
        assertEquals(name, before(tagged));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        ODE + "met/VBD " + ROE + "./. | She/PRP said/VBD/say no/DT ./.",
        "The/DT " + ODE + "campaign/NN won/VBD ./. | She/PRP said/VBD/say no/DT ./.",
        "It/PRP went/VBD to/TO " + ODE + "./. | She/PRP said/VBD/say no/DT ./.",
        "The/DT firm/NN grew/VBD under/IN a/DT new/JJ head/NN ,/, " + ODE + "./. | She/PRP said/VBD/say no/DT ./.",
        ODE + "shrugged/VBD ./. | " + ROE + "knew/VBD that/IN she/PRP said/VBD/say no/DT ./.",
    })
    void sentenceBeforeIsAboutNobodyWhereItNamesTwoOrNoneIsTheSubject(String tagged) {
        assertEquals("nobody", before(tagged));
    }

    @Test
    void pronounCountsAsTheOneWhomItMeans() {
        DocumentView view = Views.of(ODE + "left/VBD ./. | He/PRP sighed/VBD ./. | He/PRP said/VBD/say no/DT ./.");
        Resolution ode = new Resolution(ResolvedSpeaker.Kind.PERSON, Optional.of("Ada Ode"), Optional.of(0), EntityMention.Form.PRONOUN, List.of());
        ResolvedPronouns pronouns = new ResolvedPronouns();
        pronouns.record(4, ode);
        assertEquals(0, new PrecedingSubject(view, pronouns).before(7).orElseThrow());
    }

    @Test
    void paragraphFurtherUpDoesNotCount() {
        DocumentView view = Views.of(ODE + "sighed/VBD ./.", "He/PRP said/VBD/say no/DT ./.");
        assertEquals(true, new PrecedingSubject(view, new ResolvedPronouns()).before(4).isEmpty());
    }
}
