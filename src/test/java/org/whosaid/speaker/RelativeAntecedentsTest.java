package org.whosaid.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.reference.DocumentView;

class RelativeAntecedentsTest {

    private static int antecedent(DocumentView view) {
        int relative = 0;
        while (!view.tokens().pos(relative).isWhWord()) {
            relative++;
        }
        return new RelativeAntecedents(view, new NounPhrases(view.tokens())).of(relative);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "[PERSON Ada/NNP Ode/NNP ] ,/, who/WP; Ode",
        "[PERSON Ada/NNP Ode/NNP ] ,/, a/DT lawyer/NN from/IN [CITY Kent/NNP ] ,/, who/WP; Ode",
        "[PERSON Ada/NNP Ode/NNP ] (/-LRB- [STATE_OR_PROVINCE Idaho/NNP ] )/-RRB- ,/, an/DT early/JJ supporter/NN ,/, who/WP; Ode",
        "[PERSON Ada/NNP Ode/NNP ] ,/, a/DT pilot/NN and/CC former/JJ mayor/NN who/WP; Ode",
        "[PERSON Ada/NNP Ode/NNP ] is/VBZ/be a/DT lawyer/NN who/WP; Ode",
        "[PERSON Ada/NNP Ode/NNP ] —/: who/WP; Ode",
        "The/DT [NATIONALITY Romanian/JJ ] hacker/NN who/WP; hacker",
        "nominee/NN for/IN president/NN who/WP; nominee",
        "an/DT official/NN in/IN the/DT department/NN who/WP; official",
        "[PERSON Ada/NNP Ode/NNP ] and/CC an/DT aide/NN who/WP; aide",
        "some/DT pilots/NNS in/IN [COUNTRY Norway/NNP ] who/WP; pilots",
        "[ORGANIZATION Kent/NNP Fund/NNP ] in/IN [CITY Kent/NNP ] ,/, which/WDT; Fund",
        "the/DT report/NN ,/, which/WDT; report",
    })
    void relativePronounGoesBackToWhomItMeans(String tagged, String meant) {
        DocumentView view = Views.of(tagged + " said/VBD/say no/DT ./.");
        assertEquals(meant, view.tokens().text(antecedent(view)));
    }

    @Test
    void relativePronounBehindAVerbGoesBackToNothing() {
        DocumentView view = Views.of("[PERSON Ada/NNP Ode/NNP ] left/VBD ,/, which/WDT said/VBD/say no/DT ./.");
        assertEquals(DocumentView.NONE, antecedent(view));
    }

    @Test
    void wordWithHyphenBelongsToItsNounAsAWhole() {
        DocumentView view = Views.of("the/DT working/VBG -/HYPH class/NN voters/NNS who/WP said/VBD/say no/DT ./.");
        assertEquals(0, new NounPhrases(view.tokens()).start(4));
    }
}
