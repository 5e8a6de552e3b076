package org.whosaid.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whosaid.TaggedText;
import org.whosaid.entity.NamedEntity.Gender;
import org.whosaid.language.EntityType;

class EntityFinderTest {

    private final EntityFinder finder = TestLists.finder();

    private List<NamedEntity> find(String lines) {
        return finder.find(TaggedText.of(lines).tokens());
    }

    private List<String> names(String lines) {
        return find(lines).stream().map(NamedEntity::name).toList();
    }

    /** The words at an entity's mentions. */
    private static List<String> mentions(TaggedText text, NamedEntity entity) {
        return entity.mentions().stream().map(mention -> text.tokens().words(mention.span())).toList();
    }

    private NamedEntity only(String lines) {
        List<NamedEntity> entities = find(lines);
        assertEquals(1, entities.size(), entities::toString);
        return entities.get(0);
    }

    private NamedEntity person(String lines) {
        List<NamedEntity> people = find(lines).stream().filter(entity -> entity.type() == EntityType.PERSON).toList();
        assertEquals(1, people.size(), people::toString);
        return people.get(0);
    }

    // Borders of names

    @Test
    void secondHalfOfALastNameWithAHyphenIsTakenIn() {
        assertEquals(List.of("Carla Vance-Okoro"), names("[P Carla/NNP Vance/NNP] -/HYPH [O Okoro/NNP] spoke/VBD ./.\n"
                + "[P Vance/NNP -/HYPH Okoro/NNP] left/VBD ./."));
    }

    @Test
    void lastNameBeforeItsNamesakeIsSomebodyElse() {
        assertEquals(List.of("Serra", "Ruth Serra Ode"), names("[P Serra/NNP] spoke/VBD ./.\n[P Ruth/NNP Serra/NNP Ode/NNP] spoke/VBD ./.\n"
                + "[P Serra/NNP] left/VBD ./."));
    }

    @Test
    void coinedNameIsNoPerson() {
        assertEquals(EntityType.ORGANIZATION, only("[P NewsHarbour/NNP] spoke/VBD ./.").type());
    }

    @Test
    void personMayHaveACapitalInsideTheName() {
        assertEquals(EntityType.PERSON, only("[P MiMi/NNP] sang/VBD ./.").type());
        assertEquals(EntityType.PERSON, only("[P AnnCarl/NNP] spoke/VBD ./.").type());
        assertEquals(EntityType.PERSON, only("Coach/NNP [P TooZed/NNP] spoke/VBD ./.").type());
        assertEquals(EntityType.PERSON, only("[P McHarbour/NNP] spoke/VBD ./.").type());
    }

    @Test
    void nameThatIsAPersonsOnceIsSoEverywhere() {
        assertEquals(EntityType.PERSON, only("[P Ann/NNP Church/NNP] spoke/VBD ./.\n[O Ann/NNP Church/NNP] left/VBD ./.").type());
        assertEquals(EntityType.PERSON, only("[O Carl/NNP Lane/NNP] left/VBD ./.\n[P Carl/NNP Lane/NNP] spoke/VBD ./.").type());
    }

    @Test
    void lastWordOfAPersonsNameIsNoCityWhereItSpeaks() {
        NamedEntity person = only("[O Carl/NNP da/NNP Costa/NNP Paris/NNP] spoke/VBD ./.\n[L Paris/NNP] laughed/VBD ./.");
        assertEquals(EntityType.PERSON, person.type());
        assertEquals(2, person.mentions().size());
    }

    @Test
    void personWhoseNameEndsAsACityIsWhole() {
        assertEquals("Carl da Costa Paris", only("Carl/NNP da/NNP Costa/NNP [L Paris/NNP] spoke/VBD ./.").name());
        assertEquals("Ann de Moura Tokyo", only("Mr./NNP Ann/NNP de/NNP Moura/NNP [L Tokyo/NNP] spoke/VBD ./.").name());
        assertEquals("Paris", only("Zelo/NNP de/NNP Moura/NNP [L Paris/NNP] spoke/VBD ./.").name());
    }

    @Test
    void titleCaseHeadingKeepsTheNamesOfTheText() {
        NamedEntity bank = only("# Bank/NNP Of/IN Norland/NNP Opens/VBZ Late/RB\nThe/DT [O Bank/NNP of/IN Norland/NNP] opened/VBD ./.");
        assertEquals("Bank of Norland", bank.name());
        assertEquals(2, bank.mentions().size());
        assertEquals(2, only("# Ann/NNP Da/NNP Costa/NNP Speaks/VBZ\n[P Ann/NNP da/NNP Costa/NNP] spoke/VBD ./.").mentions().size());
    }

    @Test
    void nameThatThingsAreInIsAPlace() {
        assertEquals(EntityType.LOCATION, only("[P Norl/NNP] is/VBZ small/JJ ./.\nIt/PRP rains/VBZ in/IN [P Norl/NNP] ./.\n"
                + "We/PRP met/VBD in/IN [P Norl/NNP] ./.").type());
        assertEquals(EntityType.PERSON, only("[P Norl/NNP] is/VBZ tall/JJ ./.\nTrust/NN in/IN [P Norl/NNP] fell/VBD ./.").type());
    }

    @Test
    void lettersBehindANameAreATitle() {
        NamedEntity ode = only("Ann/NNP Ode/NNP QC/NNP spoke/VBD ./.");
        assertEquals("Ann Ode", ode.name());
        assertEquals(List.of("QC"), ode.titles());
        assertEquals(List.of("MSP"), only("[P Carl/NNP Roe/NNP] [O MSP/NNP] spoke/VBD ./.").titles());
        assertEquals(List.of("KC"), only("[P Carl/NNP Roe/NNP] ,/, KC/NNP ,/, spoke/VBD ./.").titles());
    }

    @Test
    void titleMayTellInCommonWordsWhatItIsHeldIn() {
        assertEquals(List.of("Spokeswoman for the transit union"), person("Spokeswoman/NN for/IN the/DT transit/NN union/NN "
                + "[P Ann/NNP Ode/NNP] spoke/VBD ./.").titles());
        assertEquals(List.of("Governor of Westmark"), person("Governor/NNP of/IN [P Westmark/NNP Ann/NNP Ode/NNP] spoke/VBD ./.").titles());
    }

    @Test
    void relativeWhoIsNamedOnceIsNotMeantByTheLastName() {
        assertEquals(2, mentionsOf("Marta Ode", "[P Marta/NNP Ode/NNP] ran/VBD the/DT mill/NN with/IN her/PRP$ husband/NN/husband ,/, "
                + "[P Carl/NNP Ode/NNP] ./.\n[P Ode/NNP] left/VBD ./."));
        assertEquals(2, mentionsOf("Marta Ode", "[P Marta/NNP Ode/NNP] won/VBD ./.\nHer/PRP$ brother/NN/brother [P Carl/NNP Ode/NNP] "
                + "drove/VBD/drive ./.\n[P Ode/NNP] left/VBD ./."));
        assertEquals(2, mentionsOf("Marta Ode", "[P Marta/NNP Ode/NNP] thanked/VBD/thank [P Carl/NNP Ode/NNP] ./.\n"
                + "[P Ode/NNP] left/VBD ./."));
    }

    @Test
    void relativeWhoSpeaksIsMeantByTheLastNameBehind() {
        assertEquals(2, mentionsOf("Carl Ode", "[P Marta/NNP Ode/NNP] won/VBD ./.\nHer/PRP$ brother/NN/brother ,/, [P Carl/NNP Ode/NNP] ,/, "
                + "said/VBD/say so/RB ./.\n[P Ode/NNP] left/VBD ./."));
    }

    private long mentionsOf(String name, String lines) {
        return find(lines).stream().filter(entity -> entity.name().equals(name)).findFirst().orElseThrow().mentions().size();
    }

    @Test
    void firstOfTwoLastNamesIsTheSamePerson() {
        assertEquals(List.of("Melina Ocampo Serra"), names("[P Melina/NNP Ocampo/NNP Serra/NNP] spoke/VBD ./.\n"
                + "Ms./NNP [P Ocampo/NNP] left/VBD ./."));
    }

    @Test
    void titleStandsApartFromName() {
        NamedEntity ruiz = person("[P Sen./NNP Marta/NNP Ruiz/NNP] spoke/VBD ./.");
        assertEquals("Marta Ruiz", ruiz.name());
        assertEquals(List.of("Sen."), ruiz.titles());
    }

    @Test
    void honorificIsNoTitleButTellsGender() {
        NamedEntity ode = only("Yesterday/NN Ms./NNP [P Ode/NNP] spoke/VBD ./.");
        assertEquals("Ode", ode.name());
        assertEquals(List.of(), ode.titles());
        assertEquals(Gender.FEMALE, ode.gender());
    }

    @Test
    void titleTakesItsModifiersIn() {
        NamedEntity person = person("The/DT Japanese/JJ Foreign/NNP Minister/NNP [P Kuroda/NNP Shin/NNP] spoke/VBD ./.");
        assertEquals(List.of("Japanese Foreign Minister"), person.titles());
    }

    @Test
    void officeOfStateIsATitleAndNoOrganization() {
        List<NamedEntity> entities = find("[L U.S./NNP] Secretary/NNP of/IN [O State/NNP] [P Ann/NNP Ode/NNP] spoke/VBD ./.");
        assertEquals(List.of("U.S.", "Ann Ode"), entities.stream().map(NamedEntity::name).toList());
        assertEquals(List.of("U.S. Secretary of State"), entities.get(1).titles());
    }

    @Test
    void roleBehindNameIsATitle() {
        NamedEntity ode = person("[P Ann/NNP Ode/NNP] ,/, 45/CD ,/, the/DT chief/JJ economist/NN of/IN [O Norbank/NNP] ,/, spoke/VBD ./.");
        assertEquals(List.of("chief economist of Norbank"), ode.titles());
    }

    @Test
    void firstNameBeforeNicknameIsFoundWhereTheTaggerMissedIt() {
        assertEquals("Carl “Tug” Ode", person("Carl/NNP “/`` Tug/NNP ”/'' [P Ode/NNP] spoke/VBD ./.").name());
    }

    @Test
    void nameWithANicknameIsFoundWhereTheTaggerMissedAllOfIt() {
        assertEquals("Carl “Tug” Ode", person("Carl/NNP “/`` Tug/NNP ”/'' Ode/NNP saw/VBD ./.").name());
        assertEquals("Carl “Tug” Ode", person("[P Carl/NNP] “/`` Tug/NNP ”/'' Ode/NN saw/VBD ./.").name());
        assertEquals(List.of(), find("Carl/NNP “/`` Tug/NNP ”/'' saw/VBD ./."));
    }

    @Test
    void quotedWordBehindNoFirstNameIsNoNickname() {
        assertEquals("Ode", person("the/DT film/NN “/`` Tug/NNP ”/'' [P Ode/NNP] saw/VBD ./.").name());
    }

    @Test
    void whatIsNamedAfterAPersonIsNotThatPerson() {
        assertEquals(List.of(EntityType.ORGANIZATION, EntityType.ORGANIZATION, EntityType.PERSON),
                find("[P Team/NNP Ode/NNP] met/VBD the/DT [P Ann/NNP Ode/NNP Foundation/NNP] and/CC [P Ann/NNP Ode/NNP] ./.")
                        .stream().map(NamedEntity::type).toList());
    }

    @Test
    void nounPhraseThatIsNoRoleIsNoTitle() {
        assertEquals(List.of(), person("[P Ann/NNP Ode/NNP] ,/, a/DT green/JJ hat/NN ,/, spoke/VBD ./.").titles());
    }

    @Test
    void kinshipIsNoTitleButTellsGender() {
        NamedEntity beau = person("His/PRP$ daughter/NN [P Zelo/NNP Ode/NNP] spoke/VBD ./.");
        assertEquals(List.of(), beau.titles());
        assertEquals(Gender.FEMALE, beau.gender());
    }

    @Test
    void wordsForWomenAndMenBeforeANameTellGender() {
        assertEquals(Gender.FEMALE, person("The/DT nun/NN [P Zelo/NNP Ode/NNP] spoke/VBD ./.").gender());
        assertEquals(Gender.FEMALE, person("His/PRP$ stepmother/NN [P Zelo/NNP Ode/NNP] spoke/VBD ./.").gender());
        assertEquals(Gender.MALE, person("The/DT monk/NN [P Zelo/NNP Ode/NNP] spoke/VBD ./.").gender());
    }

    @Test
    void namesAreNotGluedOverCommas() {
        assertEquals(List.of("Tokyo", "Japan"), names("They/PRP met/VBD in/IN [L Tokyo/NNP ,/, Japan/NNP] ./."));
    }

    @Test
    void suffixBelongsToName() {
        assertEquals(List.of("Carl Ode, Jr."), names("It/PRP was/VBD [P Carl/NNP Ode/NNP] ,/, Jr./NNP who/WP spoke/VBD ./."));
    }

    @Test
    void possessiveStaysOutOfSpan() {
        TaggedText text = TaggedText.of("It/PRP was/VBD [P Ode/NNP 's/POS] hat/NN ./.");
        assertEquals(List.of("Ode"), mentions(text, finder.find(text.tokens()).get(0)));
    }

    @Test
    void nicknameInMarksBelongsToName() {
        assertEquals(List.of("Carl \"The Wall\" Ode"),
                names("It/PRP was/VBD [P Carl/NNP] \"/`` The/DT Wall/NNP \"/'' [P Ode/NNP] ./."));
    }

    @Test
    void nameNeverRunsIntoTheNextBlock() {
        assertEquals(List.of("Ann", "Wall", "Ode"), names("It/PRP was/VBD [P Ann/NNP]\n\"/`` [P Wall/NNP] \"/'' [P Ode/NNP] ./."));
    }

    @Test
    void particlesBelongToName() {
        assertEquals(List.of("Marta van der Vell"), names("[P Marta/NNP] van/IN der/NN [P Vell/NNP] spoke/VBD ./."));
    }

    @Test
    void partyLetterIsNoOrganization() {
        assertEquals(List.of("Ann Ode", "Wis."),
                names("Sen./NNP [P Ann/NNP Ode/NNP] (/-LRB- [O R/NNP] -/HYPH [L Wis./NNP] )/-RRB- spoke/VBD ./."));
    }

    @Test
    void believersAreNoOrganization() {
        assertEquals(List.of(), names("The/DT [O Republican/NNP] plan/NN failed/VBD ./."));
    }

    @Test
    void believersAreNoPeopleEither() {
        assertEquals(List.of(), names("The/DT [P Muslims/NNPS] left/VBD ./."));
    }

    @Test
    void officeIsNotPartOfAFirm() {
        assertEquals(List.of("Norbank", "Ann Ode"), names("It/PRP was/VBD [O Norbank/NNP CEO/NNP] [P Ann/NNP Ode/NNP] ./."));
    }

    @Test
    void personWhomOnlyAHeadingNamesIsFoundByFirstName() {
        assertEquals(List.of("Marta Quell"), names("# Marta/NNP Quell/NNP Wins/VBZ Big/NNP\nShe/PRP sang/VBD ./."));
    }

    @Test
    void titleCaseAloneMakesNoName() {
        assertEquals(List.of(), names("# Stronger/NNP Bridges/NNPS Ahead/NNP\nThey/PRP sang/VBD ./."));
    }

    // Places

    @Test
    void formsOfTheUnitedStatesAreOneCountry() {
        NamedEntity states = only("[L US/NNP] ships/NNS left/VBD ,/, the/DT [L U.S./NNP] said/VBD ,/, and/CC the/DT [L United/NNP States/NNPS] paid/VBD ./.");
        assertEquals("United States", states.name());
        assertEquals(List.of("US", "U.S."), states.aliases());
        assertEquals(EntityType.COUNTRY, states.type());
    }

    @Test
    void bothCountriesOfACompoundAreFound() {
        TaggedText text = TaggedText.of("The/DT Japan-U.S./JJ pact/NN held/VBD ./.");
        List<NamedEntity> entities = finder.find(text.tokens());
        assertEquals(List.of("Japan", "U.S."), entities.stream().map(NamedEntity::name).toList());
        assertEquals(List.of("U.S."), mentions(text, entities.get(1)));
    }

    @Test
    void peoplesAreNationalities() {
        NamedEntity people = only("The/DT Peruvian/JJ team/NN beat/VBD them/PRP ,/, Peruvians/NNPS said/VBD ./.");
        assertEquals(EntityType.NATIONALITY, people.type());
        assertEquals(2, people.mentions().size());
    }

    @Test
    void peopleHasTheNameByWhichItSpeaks() {
        NamedEntity people = only("Peruvian/JJ ships/NNS and/CC Peruvian/JJ wool/NN arrived/VBD ,/, Peruvians/NNPS said/VBD ./.");
        assertEquals("Peruvians", people.name());
        assertEquals(List.of("Peruvian"), people.aliases());
    }

    @Test
    void pronounUsIsNoCountry() {
        assertEquals(List.of(), names("They/PRP told/VBD us/PRP ./."));
    }

    @Test
    void stateBehindItsCityIsAState() {
        assertEquals(List.of(EntityType.CITY, EntityType.STATE_OR_PROVINCE),
                find("They/PRP met/VBD in/IN [L Atlanta/NNP] ,/, [L Georgia/NNP] ./.").stream().map(NamedEntity::type).toList());
    }

    @Test
    void georgiaAloneIsTheCountryAndWashingtonTheCity() {
        assertEquals(List.of(EntityType.COUNTRY, EntityType.CITY),
                find("Talks/NNS between/IN [L Georgia/NNP] and/CC [L Washington/NNP] failed/VBD ./.").stream().map(NamedEntity::type).toList());
    }

    @Test
    void washingtonStateIsTheState() {
        assertEquals(EntityType.STATE_OR_PROVINCE, only("It/PRP rained/VBD in/IN [L Washington/NNP] state/NN ./.").type());
    }

    // One article, one meaning

    @Test
    void surnameTakenForAPlaceIsThePerson() {
        NamedEntity ode = only("[P Ann/NNP Ode/NNP] left/VBD ./.\n[L Ode/NNP] laughed/VBD ./.");
        assertEquals(EntityType.PERSON, ode.type());
        assertEquals(2, ode.mentions().size());
    }

    @Test
    void firstNameThatSpeaksIsThePersonAndInTheCityIsTheCity() {
        List<NamedEntity> entities = find("[P Paris/NNP Vell/NNP] left/VBD ./.\n[L Paris/NNP] said/VBD so/RB in/IN [L Paris/NNP] ./.");
        assertEquals(List.of(EntityType.PERSON, EntityType.CITY), entities.stream().map(NamedEntity::type).toList());
        assertEquals(2, entities.get(0).mentions().size());
    }

    @Test
    void knownNameIsFoundWhereTheTaggerMissedIt() {
        NamedEntity ode = only("[P Ann/NNP Ode/NNP] left/VBD ./.\nThen/RB Ode/NNP came/VBD back/RB ./.");
        assertEquals(2, ode.mentions().size());
    }

    @Test
    void knownNameIsFoundInHeadingsAndCapitals() {
        TaggedText text = TaggedText.of("# Ann/NNP Ode/NNP Meets/NNP Voters/NNS\n# ODE/NNP :/: WE/PRP WON/VBD\n[P Ann/NNP Ode/NNP] left/VBD ./.");
        NamedEntity ode = finder.find(text.tokens()).get(0);
        assertEquals(List.of("Ann Ode", "ODE", "Ann Ode"), mentions(text, ode));
        assertEquals("Ann Ode", ode.name());
    }

    @Test
    void wordOfAHeadingIsNotGluedToKnownName() {
        assertEquals(List.of("Ann Ode"), names("[P Ann/NNP Ode/NNP Meet/NNP] in/IN town/NN\n[P Ann/NNP Ode/NNP] will/MD meet/VB them/PRP ./."));
    }

    @Test
    void knownNameBeforeAVerbIsFoundWhateverTheTaggerTakesItFor() {
        assertEquals(2, only("[P Ann/NNP Bells/NNP] spoke/VBD ./.\nBells/NNS left/VBD ./.").mentions().size());
        assertEquals(1, only("[P Ann/NNP Bells/NNP] spoke/VBD ./.\nBells/NNS of/IN bronze/NN ./.").mentions().size());
    }

    @Test
    void organizationWhoseLastWordTellsIsFoundWhereTheTaggerMissedIt() {
        NamedEntity magazine = only("Ann/NN of/IN Lagoon/NNP Magazine/NNP spoke/VBD ./.");
        assertEquals("Lagoon Magazine", magazine.name());
        assertEquals(EntityType.ORGANIZATION, magazine.type());
        assertEquals("Norwegian Ski Federation", only("The/DT Norwegian/JJ Ski/NNP Federation/NNP met/VBD ./.").name());
    }

    @Test
    void wordOfAnOrganizationWithoutANameBeforeItIsNone() {
        assertEquals(List.of(), find("He/PRP met/VBD the/DT Council/NNP ./."));
        assertEquals(List.of(), find("Lagoon/NNP Committee/NNP Room/NNP is/VBZ open/JJ ./."));
    }

    @Test
    void partyIsFoundThoughItIsWrittenSmall() {
        assertEquals(List.of("Republican party"), names("The/DT Republican/JJ party/NN and/CC the/DT office/NN party/NN met/VBD ./."));
    }

    @Test
    void commonWordThatIsASurnameIsNotFoundAtSentenceStart() {
        NamedEntity may = only("[P Ann/NNP Rivers/NNP] left/VBD ./.\nRivers/NNPS rose/VBD and/CC rivers/NNS fell/VBD ./.");
        assertEquals(1, may.mentions().size());
    }

    // Groups

    @Test
    void surnameInitialsAndFullNameAreOnePerson() {
        NamedEntity ode = person("[P Ode/NNP] left/VBD ./.\n[P Ann/NNP B./NNP Ode/NNP] sang/VBD ./.\n[P A./NNP Ode/NNP] and/CC [P Ann/NNP Ode/NNP] ./.");
        assertEquals("Ann B. Ode", ode.name());
        assertEquals(List.of("Ode", "A. Ode", "Ann Ode"), ode.aliases());
        assertEquals(Gender.FEMALE, ode.gender());
    }

    @Test
    void differentFirstNamesAreNeverJoined() {
        assertEquals(List.of("Ann Ode", "Carl Ode"), names("[P Ann/NNP Ode/NNP] met/VBD [P Carl/NNP Ode/NNP] ./."));
    }

    @Test
    void honorificPicksTheFittingMemberOfAFamily() {
        List<NamedEntity> entities = find("[P Ann/NNP Ode/NNP] met/VBD [P Carl/NNP Ode/NNP] ./.\nThen/RB Ms./NNP [P Ode/NNP] and/CC Mr./NNP [P Ode/NNP] left/VBD ./.\nMs./NNP [P Ode/NNP] sang/VBD ./.");
        assertEquals(List.of(3, 2), entities.stream().map(entity -> entity.mentions().size()).toList());
    }

    @Test
    void bareSurnameGoesToTheMemberNamedJustBefore() {
        List<NamedEntity> entities = find("[P Ann/NNP Ode/NNP] met/VBD them/PRP ./.\n[P Carl/NNP Ode/NNP] sang/VBD ./.\nThen/RB [P Ode/NNP] left/VBD ./.");
        assertEquals("Carl Ode", entities.get(1).name());
        assertEquals(2, entities.get(1).mentions().size());
    }

    @Test
    void bareSurnameGoesOnWhereANamesakeIsNamedInPassing() {
        assertEquals(List.of("Ann Ode", "Ben Ode"), names("[P Ann/NNP Ode/NNP] spoke/VBD ./.\n[P Ode/NNP] left/VBD ./.\n"
                + "They/PRP saw/VBD a/DT photo/NN of/IN [P Ben/NNP Ode/NNP] ./.\n[P Ode/NNP] left/VBD ./."));
        assertEquals(3, find("[P Ann/NNP Ode/NNP] spoke/VBD ./.\n[P Ode/NNP] left/VBD ./.\n"
                + "They/PRP saw/VBD a/DT photo/NN of/IN [P Ben/NNP Ode/NNP] ./.\n[P Ode/NNP] left/VBD ./.").get(0).mentions().size());
    }

    @Test
    void honorificOfTheOtherGenderIsSomebodyElse() {
        assertEquals(2, find("[P Carl/NNP Ode/NNP] sang/VBD ./.\nThen/RB Mrs./NNP [P Ode/NNP] left/VBD ./.").size());
    }

    @Test
    void surnameMayStandFirst() {
        NamedEntity kuroda = only("[P Kuroda/NNP Shin/NNP] sang/VBD ./.\nThen/RB [P Kuroda/NNP] left/VBD ./.");
        assertEquals("Kuroda Shin", kuroda.name());
        assertEquals(List.of("Kuroda"), kuroda.aliases());
    }

    @Test
    void fatherAndSonAreTwo() {
        List<NamedEntity> entities = find("[P Carl/NNP Ode/NNP Jr./NNP] met/VBD [P Carl/NNP Ode/NNP] ./.\nThen/RB [P Ode/NNP Jr./NNP] left/VBD ./.");
        assertEquals(List.of("Carl Ode Jr.", "Carl Ode"), entities.stream().map(NamedEntity::name).toList());
        assertEquals(List.of("Ode Jr."), entities.get(0).aliases());
    }

    @Test
    void particleInCapitalsIsTheSameName() {
        assertEquals(List.of("Ann de Vell"), names("[P Ann/NNP de/IN Vell/NNP] sang/VBD ./.\n[P De/NNP Vell/NNP] left/VBD ./."));
    }

    @Test
    void middleNameInUseIsThePerson() {
        assertEquals(List.of("Ann Zelo Ode"), names("[P Ann/NNP Zelo/NNP Ode/NNP] sang/VBD ./.\n[P Zelo/NNP Ode/NNP] left/VBD ./."));
    }

    @Test
    void curlyAndStraightApostrophesAreTheSameName() {
        assertEquals(2, only("[P O’Vell/NNP] sang/VBD ./.\nThen/RB [P O'Vell/NNP] left/VBD ./.").mentions().size());
    }

    @Test
    void acronymJoinsTheLongForm() {
        NamedEntity office = only("The/DT [O Office/NNP of/IN River/NNP Works/NNPS] (/-LRB- [O ORW/NNP] )/-RRB- grew/VBD ./.\nThe/DT [O ORW/NNP] paid/VBD ./.");
        assertEquals("Office of River Works", office.name());
        assertEquals(List.of("ORW"), office.aliases());
        assertEquals(3, office.mentions().size());
    }

    @Test
    void lastWordAndLegalFormJoinTheLongForm() {
        assertEquals(List.of("Tokyo Mail", "Norbank Corp."),
                names("The/DT [O Tokyo/NNP Mail/NNP] and/CC [O Norbank/NNP Corp./NNP] grew/VBD ./.\nThe/DT [O Mail/NNP] likes/VBZ [O Norbank/NNP] ./."));
    }

    @Test
    void entitiesAndMentionsAreInOrderOfTheText() {
        List<NamedEntity> entities = find("[O Norbank/NNP] met/VBD [P Ann/NNP Ode/NNP] in/IN [L Tokyo/NNP] ./.\n[P Ode/NNP] thanked/VBD [O Norbank/NNP] ./.");
        assertEquals(List.of("Norbank", "Ann Ode", "Tokyo"), entities.stream().map(NamedEntity::name).toList());
        assertTrue(entities.stream().allMatch(entity -> entity.mentions().equals(entity.mentions().stream()
                .sorted((one, other) -> one.span().compareTo(other.span())).toList())));
    }

    @Test
    void emptyArticleHasNoEntities() {
        assertEquals(List.of(), finder.find(TaggedText.of("./.").tokens()));
    }

    @Test
    void manyNamesTakeLinearTime() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            lines.append("[P Zo").append(word(i)).append("/NNP Ode/NNP] met/VBD [O Board/NNP of/IN ").append(word(i))
                    .append("/NNP] and/CC [P Ode/NNP] ./.\n");
        }
        TaggedText text = TaggedText.of(lines.toString());
        List<NamedEntity> entities = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> finder.find(text.tokens()));
        assertEquals(40_000, entities.size());
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder("Q");
        for (int rest = number; rest > 0; rest /= 20) {
            word.append((char) ('a' + rest % 20));
        }
        return word.toString();
    }

    @Test
    void acronymInBracketsDefinesAnOrganizationThatTheTaggerMissed() {
        List<NamedEntity> entities = find("The/DT Department/NNP of/IN River/NNP Safety/NNP (/-LRB- DRS/NNP )/-RRB- spoke/VBD ./.");
        assertEquals(List.of("Department of River Safety"), entities.stream().map(NamedEntity::name).toList());
        assertEquals(List.of("DRS"), entities.get(0).aliases());
    }

    @Test
    void firstWordOfAFirmMeansTheFirmBehindIt() {
        NamedEntity firm = only("[O Norbank/NNP Motors/NNPS] grew/VBD ./.\n[P Norbank/NNP] paid/VBD ./.");
        assertEquals("Norbank Motors", firm.name());
        assertEquals(EntityType.ORGANIZATION, firm.type());
        assertEquals(2, firm.mentions().size());
    }

    @Test
    void bodyWithAnothersNameIsNotThatOther() {
        assertEquals(2, find("The/DT [O Senate/NNP Finance/NNP Committee/NNP] met/VBD ./.\nThe/DT [O Senate/NNP] voted/VBD ./.").size());
        assertEquals(2, find("[O Norbank/NNP] grew/VBD ./.\n[O Norbank/NNP Ventures/NNPS] paid/VBD ./.").size());
    }

    @Test
    void givenNameInTwoHalvesIsWholeWhateverTheTaggerSaw() {
        assertEquals("Park Tae-oh", person("[O Park/NNP Tae/NNP] -/HYPH oh/UH left/VBD ./.").name());
        assertEquals("Park Tae-oh", person("[P Park/NNP Tae/NNP] -/HYPH oh/UH left/VBD ./.").name());
        assertEquals("Ann Ode", person("The/DT [P Ann/NNP Ode/NNP] -/HYPH backed/VBN bill/NN failed/VBD ./.").name());
    }

    @Test
    void initialsInBracketsLeaveAPersonAPerson() {
        NamedEntity ode = person("[P Ann/NNP Ode/NNP] (/-LRB- AO/NNP )/-RRB- spoke/VBD ./.\nMs./NNP [P Ode/NNP] left/VBD ./.");
        assertEquals("Ann Ode", ode.name());
        assertEquals(2, ode.mentions().size());
    }

    @Test
    void acronymOfOtherLettersDefinesNothing() {
        assertEquals(List.of(), find("The/DT River/NNP Watch/NNP (/-LRB- DRS/NNP )/-RRB- spoke/VBD ./."));
    }

    @Test
    void judgeIsNoPartOfTheCourt() {
        NamedEntity ode = person("[O County/NNP Court/NNP Justice/NNP Ann/NNP Ode/NNP] wrote/VBD ./.");
        assertEquals("Ann Ode", ode.name());
    }

    @Test
    void invertedCueIsNoFirstName() {
        assertEquals("Ann Ode", person("[P Said/NNP Ann/NNP Ode/NNP] :/: it/PRP rained/VBD ./.").name());
    }

    @Test
    void rareFirstNameBeforeALastNameAloneBelongsToIt() {
        assertEquals("Zilka Ode", person("Zilka/NNP [P Ode/NNP] spoke/VBD ./.").name());
    }

    @Test
    void weekdayBeforeALastNameDoesNot() {
        assertEquals("Ode", person("On/IN Monday/NNP [P Ode/NNP] spoke/VBD ./.").name());
    }

    @Test
    void fullNameOfAHeadingIsTheFullestName() {
        assertEquals("Ann Ode", person("# Ann/NNP Ode/NNP Wins/NNP The/NNP Cup/NNP\n[P Ode/NNP] spoke/VBD ./.").name());
    }
}
