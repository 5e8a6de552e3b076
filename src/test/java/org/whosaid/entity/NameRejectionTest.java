package org.whosaid.entity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.whosaid.TaggedText;
import org.whosaid.language.TokenView;

class NameRejectionTest {

    private static boolean rejects(String line) {
        TokenView tokens = TaggedText.of(line).tokens();
        return new NameRejection(tokens, TestLists.lists()).rejects(tokens.analysis().names().get(0));
    }

    @Test
    void namesHaveALetterAndACapital() {
        assertTrue(rejects("[O 42/CD]"));
        assertTrue(rejects("[P ode/NN vell/NN]"));
        assertFalse(rejects("[P Ode/NNP]"));
        assertFalse(rejects("[O eBay/NNP]"));
    }

    @Test
    void partyLetterAndBeliefAreNoNames() {
        assertTrue(rejects("(/-LRB- [O R/NNP] -/HYPH Wis./NNP"));
        assertFalse(rejects("[P R/NNP]"));
        assertTrue(rejects("the/DT [O Republicans/NNPS] met/VBD"));
        assertFalse(rejects("the/DT [O Republican/NNP Guard/NNP] met/VBD"));
    }

    @Test
    void titleAloneIsNoPersonUnlessItIsAFirstName() {
        assertTrue(rejects("[P Senator/NNP] left/VBD"));
        assertTrue(rejects("[P Mr./NNP] left/VBD"));
        assertFalse(rejects("[O Senator/NNP] left/VBD"));
        assertFalse(rejects("[P Carl/NNP] left/VBD"));
    }

    @Test
    void pronounIsNoName() {
        assertTrue(rejects("[L US/PRP] left/VBD"));
    }

    @Test
    void officeOfStateIsNoOrganization() {
        assertTrue(rejects("Secretary/NNP of/IN [O State/NNP] left/VBD"));
        assertFalse(rejects("Director/NNP of/IN [O State/NNP] left/VBD"));
    }
}
