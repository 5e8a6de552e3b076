package org.whosaid.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whosaid.TaggedText;
import org.whosaid.language.TokenView;

class NameBoundaryRepairTest {

    private static List<String> names(String lines) {
        TokenView tokens = TaggedText.of(lines).tokens();
        return new NameBoundaryRepair(tokens, TestLists.lists(), new CommonWords(tokens)).repair().stream().map(NameSpan::text).toList();
    }

    @Test
    void suffixIsTakenInAndIsNoNameOfItsOwn() {
        assertEquals(List.of("Carl Ode, Jr."), names("It/PRP was/VBD [P Carl/NNP Ode/NNP] ,/, [P Jr./NNP] himself/PRP"));
    }

    @Test
    void initialAndParticleBeforeANameAreTakenIn() {
        assertEquals(List.of("J. Ode"), names("Then/RB J./NNP [P Ode/NNP] left/VBD"));
        assertEquals(List.of("van Ode"), names("Then/RB van/FW [P Ode/NNP] left/VBD"));
        assertEquals(List.of("Ode"), names("The/DT U.S./NNP [P Ode/NNP] left/VBD"));
    }

    @Test
    void firstNameBeforeALastNameAloneIsTakenInUnlessTheArticleUsesItAsAWord() {
        assertEquals(List.of("Zilka Ode"), names("Then/RB Zilka/NNP [P Ode/NNP] left/VBD"));
        assertEquals(List.of("Ode"), names("Then/RB Zilka/NNP [P Ode/NNP] drank/VBD zilka/NN"));
        assertEquals(List.of("Ode"), names("In/IN March/NNP [P Ode/NNP] left/VBD"));
        assertEquals(List.of("Vell Ode"), names("Then/RB Zilka/NNP [P Vell/NNP Ode/NNP] left/VBD"));
    }

    @Test
    void hyphenParticlesAndNicknamesJoinTwoNames() {
        assertEquals(List.of("Ann Vell-Ode"), names("[P Ann/NNP Vell/NNP] -/HYPH [P Ode/NNP] left/VBD"));
        assertEquals(List.of("Marta van der Vell"), names("[P Marta/NNP] van/IN der/NN [P Vell/NNP] spoke/VBD"));
        assertEquals(List.of("Carl “Tug” Ode"), names("[P Carl/NNP] “/`` [P Tug/NNP] ”/'' [P Ode/NNP] left/VBD"));
        assertEquals(List.of("Ann", "Ode"), names("[P Ann/NNP] met/VBD [P Ode/NNP]"));
    }

    @Test
    void halvesThatTheTaggerLeftOutAreTakenIn() {
        assertEquals(List.of("Ann Vell-Ode"), names("[P Ann/NNP Vell/NNP] -/HYPH Ode/NNP left/VBD"));
        assertEquals(List.of("Carl-Olof Ode"), names("Then/RB Carl/NNP -/HYPH [P Olof/NNP Ode/NNP] left/VBD"));
        assertEquals(List.of("Ann Vell"), names("[P Ann/NNP Vell/NNP] -/HYPH Carl/NNP Roe/NNP talks/NNS"));
    }
}
