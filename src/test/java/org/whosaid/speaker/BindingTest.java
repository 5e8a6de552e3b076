package org.whosaid.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.reference.DocumentView;

class BindingTest {

    /** The names of those whom the last pronoun of a text can't mean. */
    private static Set<String> excluded(String tagged) {
        DocumentView view = Views.of(tagged);
        int pronoun = view.tokens().size() - 1;
        while (!view.tokens().lower(pronoun).matches("he|him|her")) {
            pronoun--;
        }
        return new Binding(view, new ResolvedPronouns()).excluded(pronoun).stream().map(entity -> view.entity(entity).name())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "[PERSON Karl/NNP Roe/NNP ] asked/VBD him/PRP ./.; Karl Roe",
        "[PERSON Roe/NNP ] has/VBZ not/RB called/VBN on/IN him/PRP to/TO speak/VB ./.; Roe",
        "[PERSON Roe/NNP ] liked/VBD her/PRP ./.; Roe",
        "After/IN [PERSON Karl/NNP Roe/NNP ] ,/, he/PRP was/VBD the/DT next/JJ ./.; Karl Roe",
        "(/-LRB- 7/CD )/-RRB- Raised/VBN by/IN a/DT Dr./NNP [PERSON Roe/NNP ] ,/, he/PRP left/VBD ./.; Roe",
    })
    void pronounMeansNobodyBesideItInItsClause(String tagged, String name) {
        assertEquals(Set.of(name), excluded(tagged));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[PERSON Roe/NNP ] left/VBD nothing/NN behind/IN him/PRP ./.",
        "[PERSON Roe/NNP ] left/VBD behind/IN him/PRP a/DT diary/NN ./.",
        "[PERSON Roe/NNP ] met/VBD her/PRP mentor/NN ./.",
        "[PERSON Roe/NNP ] said/VBD that/IN they/PRP saw/VBD him/PRP ./.",
        "When/WRB [PERSON Roe/NNP ] came/VBD ,/, he/PRP spoke/VBD ./.",
        "According/VBG to/TO [PERSON Roe/NNP ] ,/, he/PRP won/VBD ./.",
        "In/IN [PERSON Karl/NNP Roe/NNP ] 's/POS view/NN ,/, he/PRP won/VBD ./.",
        "[PERSON Roe/NNP ] left/VBD ./. | Then/RB ,/, he/PRP came/VBD back/RB ./.",
    })
    void pronounMayMeanWhoeverStandsInAnotherClauseOrOwnsSomething(String tagged) {
        assertEquals(Set.of(), excluded(tagged));
    }
}
