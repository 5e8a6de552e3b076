package org.whosaid.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whosaid.TaggedText;
import org.whosaid.language.TokenView;

class NameSeparationTest {

    @Test
    void personIsSeparatedFromWhatAnOfficeIsHeldIn() {
        assertEquals(List.of("Kelso Museum", "Ann Ode"), names("Director/NNP of/IN the/DT [O Kelso/NNP Museum/NNP Ann/NNP Ode/NNP]"));
        assertEquals(List.of("Ann Ode"), names("Governor/NNP of/IN [P Westmark/NNP Ann/NNP Ode/NNP]"));
        assertEquals(List.of("Westmark Ann Ode"), names("near/IN [P Westmark/NNP Ann/NNP Ode/NNP]"));
        assertEquals(List.of("South Carl Ode Party"), names("Chairman/NNP of/IN the/DT [O South/NNP Carl/NNP Ode/NNP Party/NNP]"));
        assertEquals(List.of("Zelo Ode"), names("Governor/NNP of/IN [P Zelo/NNP Ode/NNP]"));
    }

    /** The names that the first name of a line is separated into. */
    private static List<String> names(String line) {
        TokenView tokens = TaggedText.of(line).tokens();
        return new NameSeparation(tokens, TestLists.lists()).separate(tokens.analysis().names().get(0)).stream()
                .map(name -> name.start() < name.end() ? tokens.words(tokens.span(name.start(), name.end())) : "").toList();
    }

    @Test
    void commasSeparateNamesButNotTheirSuffixes() {
        assertEquals(List.of("Tokyo", "Japan"), names("[L Tokyo/NNP ,/, Japan/NNP]"));
        assertEquals(List.of("Carl Ode, Jr."), names("[P Carl/NNP Ode/NNP ,/, Jr./NNP]"));
        assertEquals(List.of("Norbank, Ltd."), names("[O Norbank/NNP ,/, Ltd./NNP]"));
        assertEquals(List.of("Ode, Vell & Partners"), names("[O Ode/NNP ,/, Vell/NNP &/CC Partners/NNPS]"));
    }

    @Test
    void quotationMarksSeparateAllButPeoplesNicknames() {
        assertEquals(List.of("Norbank", "Corp."), names("[O Norbank/NNP \"/'' Corp./NNP]"));
        assertEquals(List.of("Carl “Tug” Ode"), names("[P Carl/NNP “/`` Tug/NNP ”/'' Ode/NNP]"));
    }

    @Test
    void bracketsAndDashesSeparate() {
        assertEquals(List.of("River Works", "ORW", ""), names("[O River/NNP Works/NNPS (/-LRB- ORW/NNP )/-RRB-]"));
        assertEquals(List.of("Tokyo", "Japan"), names("[L Tokyo/NNP —/: Japan/NNP]"));
    }

    @Test
    void conjunctionsSeparateAllButOrganizations() {
        assertEquals(List.of("Ann", "Carl Ode"), names("[P Ann/NNP and/CC Carl/NNP Ode/NNP]"));
        assertEquals(List.of("Bank of Trade and Work"), names("[O Bank/NNP of/IN Trade/NNP and/CC Work/NNP]"));
    }

    @Test
    void hyphensSeparateCountries() {
        assertEquals(List.of("Japan", "Peru"), names("[L Japan/NNP -/HYPH Peru/NNP]"));
        assertEquals(List.of("Stratford-Avon"), names("[L Stratford/NNP -/HYPH Avon/NNP]"));
    }

    @Test
    void possessivesSeparatePeopleAndLongNames() {
        assertEquals(List.of("Ode", "Vell"), names("[P Ode/NNP 's/POS Vell/NNP]"));
        assertEquals(List.of("Vell's Bank"), names("[O Vell/NNP 's/POS Bank/NNP]"));
        assertEquals(List.of("Bank of Norland", "Council of Trade"),
                names("[O Bank/NNP of/IN Norland/NNP 's/POS Council/NNP of/IN Trade/NNP]"));
    }
}
