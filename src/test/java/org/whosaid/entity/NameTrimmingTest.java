package org.whosaid.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.whosaid.TaggedText;
import org.whosaid.language.Name;
import org.whosaid.language.TokenView;

class NameTrimmingTest {

    /** Type and words of what is left of the first name of a line. */
    private static String trimmed(String line) {
        TokenView tokens = TaggedText.of(line).tokens();
        Name name = new NameTrimming(tokens, TestLists.lists()).trim(tokens.analysis().names().get(0));
        return name.type() + (name.start() < name.end() ? " " + tokens.words(tokens.span(name.start(), name.end())) : "");
    }

    @Test
    void personBehindARankIsNoPartOfTheOrganization() {
        assertEquals("PERSON Ann Ode", trimmed("[O County/NNP Court/NNP Justice/NNP Ann/NNP Ode/NNP] wrote/VBD ./."));
        assertEquals("ORGANIZATION County Court Justice Zelo Ode", trimmed("[O County/NNP Court/NNP Justice/NNP Zelo/NNP Ode/NNP]"));
    }

    @Test
    void lordJusticeIsNoOrganization() {
        assertEquals("PERSON Penn", trimmed("[O Lord/NNP Justice/NNP Penn/NNP] heard/VBD it/PRP ./."));
        assertEquals("ORGANIZATION Attorney General Office", trimmed("[O Attorney/NNP General/NNP Office/NNP] heard/VBD it/PRP ./."));
        assertEquals("ORGANIZATION General Motors", trimmed("[O General/NNP Motors/NNPS] paid/VBD ./."));
    }

    @Test
    void bodyNamedAfterAPersonIsAnOrganization() {
        assertEquals("ORGANIZATION Ann Ode Foundation", trimmed("[P Ann/NNP Ode/NNP Foundation/NNP]"));
        assertEquals("ORGANIZATION Team Ode", trimmed("[P Team/NNP Ode/NNP]"));
        assertEquals("PERSON Foundation", trimmed("[P Foundation/NNP]"));
    }

    @Test
    void firstNameBeforeARoleIsAPersons() {
        assertEquals("PERSON Ann Ode", trimmed("[O Ann/NNP Ode/NNP] ,/, urban/JJ policy/NN professor/NN"));
        assertEquals("ORGANIZATION Ann Ode", trimmed("[O Ann/NNP Ode/NNP] ,/, urban/JJ policy/NN"));
    }

    @Test
    void firstNameWhereSomebodyActsIsAPersons() {
        assertEquals("PERSON Ann Church", trimmed("said/VBD/say [O Ann/NNP Church/NNP] ./."));
        assertEquals("PERSON Carl Reed", trimmed("Norbank/NNP has/VBZ hired/VBN/hire [O Carl/NNP Reed/NNP] ./."));
        assertEquals("PERSON Ann Lane", trimmed("[O Ann/NNP Lane/NNP] ,/, who/WP left/VBD ./."));
        assertEquals("ORGANIZATION Ann Church", trimmed("[O Ann/NNP Church/NNP] opened/VBD/open ./."));
        assertEquals("ORGANIZATION Ann Society", trimmed("said/VBD/say the/DT [O Ann/NNP Society/NNP] ./."));
    }

    @Test
    void firstNameBeforeAParticleIsAPersons() {
        assertEquals("PERSON Carl da Costa Lima", trimmed("[O Carl/NNP da/NNP Costa/NNP Lima/NNP] spoke/VBD ./."));
        assertEquals("PERSON Ann de Moura", trimmed("[O Ann/NNP de/NNP Moura/NNP] spoke/VBD ./."));
        assertEquals("ORGANIZATION Banco de Moura", trimmed("[O Banco/NNP de/NNP Moura/NNP] spoke/VBD ./."));
    }

    @Test
    void fortNamedAfterSomebodyIsAPlace() {
        assertEquals("LOCATION Fort Ode", trimmed("[P Fort/NNP Ode/NNP] is/VBZ old/JJ ./."));
        assertEquals("LOCATION Lake Ann Ode", trimmed("[P Lake/NNP Ann/NNP Ode/NNP] is/VBZ deep/JJ ./."));
        assertEquals("PERSON Ann Fort", trimmed("[P Ann/NNP Fort/NNP] is/VBZ old/JJ ./."));
    }

    @Test
    void halfOfAGivenNameIsAPersons() {
        assertEquals("PERSON Park Tae", trimmed("[O Park/NNP Tae/NNP] -/HYPH oh/UH left/VBD"));
    }

    @Test
    void articlesAreLeftOutUnlessTheyBelongToACity() {
        assertEquals("ORGANIZATION Norbank", trimmed("[O the/DT Norbank/NNP]"));
        assertEquals("LOCATION The Harbour", trimmed("[L The/DT Harbour/NNP]"));
    }

    @Test
    void verbOfSpeechBeforeASpeakerIsLeftOut() {
        assertEquals("PERSON Ann Ode", trimmed("[P Said/NNP Ann/NNP Ode/NNP] :/: it/PRP rained/VBD ./."));
        assertEquals("PERSON Said Ann Ode", trimmed("[P Said/NNP Ann/NNP Ode/NNP] left/VBD ./."));
    }

    @Test
    void titlesAndNationalitiesAreLeftOutOfPeoplesNames() {
        assertEquals("PERSON Ann Ode", trimmed("[P Peruvian/JJ Sen./NNP Ann/NNP Ode/NNP]"));
        assertEquals("PERSON van Ode", trimmed("[P Mr./NNP van/IN Ode/NNP]"));
    }

    @Test
    void possessivesAndStrayWordsAreLeftOut() {
        assertEquals("PERSON Ode", trimmed("[P Ode/NNP 's/POS]"));
        assertEquals("ORGANIZATION Norbank", trimmed("[O Norbank/NNP shares/NNS]"));
    }

    @Test
    void officeIsNoPartOfACompany() {
        assertEquals("ORGANIZATION Norbank", trimmed("[O Norbank/NNP CEO/NNP] Ann/NNP"));
        assertEquals("ORGANIZATION Norbank", trimmed("[O Norbank/NNP Executive/NNP] Director/NNP"));
        assertEquals("ORGANIZATION Norbank Executive", trimmed("[O Norbank/NNP Executive/NNP] met/VBD"));
    }

    @Test
    void nothingIsLeftOfAnArticleAlone() {
        assertEquals("ORGANIZATION", trimmed("[O the/DT]"));
    }
}
