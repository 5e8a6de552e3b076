package org.whosaid.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.entity.EntityMention;
import org.whosaid.reference.DocumentView;

class PrecedingSubjectTest {

    private static final String ODE = "[PERSON Ada/NNP Ode/NNP ] ";
    private static final String ROE = "[PERSON Ida/NNP Roe/NNP ] ";

    /** Who is on the stage before the last pronoun of a text. */
    private static String before(String tagged) {
        DocumentView scene = Scenes.of(tagged);
        int pronoun = scene.size() - 1;
        while (!scene.tag(pronoun).equals("PRP")) {
            pronoun--;
        }
        int actor = new PrecedingSubject(scene, Map.of()).before(pronoun).orElse(DocumentView.NONE);
        return actor == DocumentView.NONE ? "nobody" : scene.entities().get(actor).name();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
        ODE + "spoke/VBD ./. | " + ROE + "shrugged/VBD ./. | She/PRP said/VBD/say no/DT ./. # Ida Roe",
        "Asked/VBN whether/IN " + ODE + "minded/VBD ,/, " + ROE + "paused/VBD ./. | She/PRP said/VBD/say no/DT ./. # Ida Roe",
        ODE + "spoke/VBD ;/: " + ROE + "was/VBD/be not/RB sure/JJ ./. | She/PRP said/VBD/say no/DT ./. # Ida Roe",
        ROE + ",/, who/WP wrote/VBD it/PRP ,/, shrugged/VBD ./. | She/PRP said/VBD/say no/DT ./. # Ida Roe",
    })
    void whoeverTheSentenceBeforeIsAboutAloneIsOn(String tagged, String name) {
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
    void nobodyIsOnWhereTwoAreOrNoneIsTheSubject(String tagged) {
        assertEquals("nobody", before(tagged));
    }

    @Test
    void pronounsAreThoseWhomTheyMean() {
        DocumentView scene = Scenes.of(ODE + "left/VBD ./. | He/PRP sighed/VBD ./. | He/PRP said/VBD/say no/DT ./.");
        Resolution ode = new Resolution(ResolvedSpeaker.Kind.PERSON, Optional.of("Ada Ode"), Optional.of(0), EntityMention.Form.PRONOUN, List.of());
        assertEquals(0, new PrecedingSubject(scene, new TreeMap<>(Map.of(4, ode))).before(7).orElseThrow());
    }

    @Test
    void paragraphFurtherUpIsAnotherScene() {
        DocumentView scene = Scenes.of(ODE + "sighed/VBD ./.", "He/PRP said/VBD/say no/DT ./.");
        assertEquals(true, new PrecedingSubject(scene, Map.of()).before(4).isEmpty());
    }
}
