package org.whosaid.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.entity.NamedEntity.Gender;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.reference.DocumentView;
import org.whosaid.reference.Pronouns;

class UnnamedReferentsTest {

    /** Whom the last pronoun of a text means, or nobody. */
    private static String meant(String tagged) {
        DocumentView view = Views.of(tagged);
        UnnamedReferents unnamed = new UnnamedReferents(view, new IndirectSpeechIndex(view.tokens(), List.of()));
        int pronoun = view.tokens().size() - 1;
        while (!view.tokens().pos(pronoun).in(PartOfSpeech.PRONOUN, PartOfSpeech.POSSESSIVE_PRONOUN)) {
            pronoun--;
        }
        for (int token = 0; token < pronoun; token++) {
            unnamed.see(token);
        }
        return unnamed.meant(pronoun, Pronouns.gender(view.tokens().lower(pronoun)), false).flatMap(Resolution::name).orElse("nobody");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "A/DT young/JJ woman/NN stopped/VBD ./. | She/PRP left/VBD ./.; A young woman",
        "It/PRP changed/VBD when/WRB one/CD voter/NN spoke/VBD ./. | He/PRP left/VBD ./.; one voter",
        "A/DT pilot/NN said/VBD that/IN she/PRP left/VBD ./.; A pilot",
    })
    void pronounMeansTheSubjectWithoutAName(String tagged, String name) {
        assertEquals(name, meant(tagged));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "A/DT young/JJ woman/NN stopped/VBD ./. | He/PRP left/VBD ./.",
        "A/DT bridge/NN fell/VBD ./. | She/PRP left/VBD ./.",
        "[PERSON Ada/NNP Ode/NNP ] is/VBZ/be a/DT pilot/NN ./. | She/PRP left/VBD ./.",
        "[PERSON Ada/NNP Ode/NNP ] ,/, a/DT pilot/NN ,/, left/VBD ./. | She/PRP came/VBD back/RB ./.",
        "They/PRP wrote/VBD to/TO a/DT pilot/NN ./. | She/PRP left/VBD ./.",
        "A/DT pilot/NN ,/, she/PRP said/VBD ,/, left/VBD ./.",
        "A/DT pilot/NN left/VBD ./. | It/PRP rained/VBD ./. | It/PRP poured/VBD ./. | She/PRP came/VBD back/RB ./.",
    })
    void pronounMeansNobodyElse(String tagged) {
        assertEquals("nobody", meant(tagged));
    }

    @Test
    void whoIsNamedSinceIsMeantInstead() {
        DocumentView view = Views.of("A/DT pilot/NN left/VBD ./. | She/PRP came/VBD back/RB ./.");
        UnnamedReferents unnamed = new UnnamedReferents(view, new IndirectSpeechIndex(view.tokens(), List.of()));
        unnamed.see(0);
        unnamed.giveWay(4);
        assertEquals(Optional.empty(), unnamed.meant(4, Gender.FEMALE, true));
    }
}
