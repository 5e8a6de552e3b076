package org.whosaid.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.TaggedText;
import org.whosaid.attribution.Attribution;
import org.whosaid.attribution.Attribution.Basis;
import org.whosaid.attribution.Attribution.Type;
import org.whosaid.attribution.Attributions;
import org.whosaid.attribution.Source;
import org.whosaid.attribution.act.ActReader;
import org.whosaid.entity.EntityMention;
import org.whosaid.entity.NamedEntity;
import org.whosaid.entity.NamedEntity.Gender;
import org.whosaid.language.EntityType;
import org.whosaid.quotation.QuotationMarks;
import org.whosaid.reference.PronounChoice;
import org.whosaid.reference.PronounRanker;

class SpeakerResolverTest {

    private static final PronounChoice SALIENT = new PronounRanker(Map.of("salience", 4.0));

    private static final ActReader ACTS = new ActReader(features -> 5);

    private final List<NamedEntity> entities = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();

    private void person(TaggedText text, String name, Gender gender, List<String> titles, String... places) {
        entity(text, EntityType.PERSON, name, gender, titles, places);
    }

    private void entity(TaggedText text, EntityType type, String name, Gender gender, List<String> titles, String... places) {
        List<EntityMention> mentions = Arrays.stream(places).map(place -> new EntityMention(text.span(place), EntityMention.Form.NAME)).toList();
        entities.add(new NamedEntity(type, name, List.of(), titles, gender, mentions));
    }

    private void said(TaggedText text, String source, String head, String content) {
        said(text, new Source.Stated(text.span(source), text.span(head)), content);
    }

    private void said(TaggedText text, Source source, String content) {
        attributions.add(new Attribution(Type.INDIRECT, List.of(text.span(content)), Optional.empty(), source, Basis.CUE,
                Set.of(), Optional.empty(), 1));
    }

    private List<ResolvedQuote> resolve(TaggedText text) {
        return new SpeakerResolver(new FirstBefore(), SALIENT, features -> 1, ACTS).resolve(text.tokens(),
                new QuotationMarks(List.of(), List.of()), new Attributions(attributions, List.of()), entities).quotes();
    }

    private static String name(ResolvedQuote quote) {
        return quote.speaker().name().orElse("nobody");
    }

    @Test
    void pronounGoesToTheOneOfItsGender() {
        TaggedText text = TaggedText.of("[PERSON Ada/NNP Ode/NNP ] met/VBD [PERSON Karl/NNP Roe/NNP ] on/IN Friday/NNP ./. "
                + "| She/PRP said/VBD/say it/PRP rained/VBD ./.");
        person(text, "Ada Ode", Gender.FEMALE, List.of(), "Ada Ode");
        person(text, "Karl Roe", Gender.MALE, List.of(), "Karl Roe");
        said(text, "She", "She", "it rained");
        ResolvedQuote quote = resolve(text).get(0);
        assertEquals("Ada Ode", name(quote));
        assertEquals(EntityMention.Form.PRONOUN, quote.speaker().mention().orElseThrow().form());
    }

    @Test
    void ofTwoOfOneGenderTheSubjectIsMeantAndTheOtherIsAnAlternative() {
        TaggedText text = TaggedText.of("[PERSON Ada/NNP Ode/NNP ] met/VBD [PERSON Ida/NNP Roe/NNP ] on/IN Friday/NNP ./. "
                + "| She/PRP said/VBD/say it/PRP rained/VBD ./.");
        person(text, "Ada Ode", Gender.FEMALE, List.of(), "Ada Ode");
        person(text, "Ida Roe", Gender.FEMALE, List.of(), "Ida Roe");
        said(text, "She", "She", "it rained");
        ResolvedQuote quote = resolve(text).get(0);
        assertEquals("Ada Ode", name(quote));
        assertEquals(List.of(1), quote.alternatives().stream().map(ResolvedQuote.Alternative::entity).toList());
    }

    @Test
    void pronounWithNobodyBeforeItIsUnknown() {
        TaggedText text = TaggedText.of("She/PRP said/VBD/say it/PRP rained/VBD ./. | [PERSON Ada/NNP Ode/NNP ] left/VBD ./.");
        person(text, "Ada Ode", Gender.FEMALE, List.of(), "Ada Ode");
        said(text, "She", "She", "it rained");
        assertEquals(ResolvedSpeaker.Kind.UNKNOWN, resolve(text).get(0).speaker().kind());
    }

    @Test
    void descriptionGoesToTheOneWithThatTitle() {
        TaggedText text = TaggedText.of("Sen./NNP [PERSON Ada/NNP Ode/NNP ] met/VBD Mayor/NNP [PERSON Ida/NNP Roe/NNP ] ./. "
                + "| The/DT senator/NN said/VBD/say it/PRP rained/VBD ./.");
        person(text, "Ada Ode", Gender.FEMALE, List.of("Sen."), "Ada Ode");
        person(text, "Ida Roe", Gender.FEMALE, List.of("Mayor"), "Ida Roe");
        said(text, "The senator", "senator", "it rained");
        assertEquals("Ada Ode", name(resolve(text).get(0)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "The/DT thermometer/NN said/VBD/say no/DT ./.; The thermometer; thermometer; Karl Roe",
        "The/DT printer/NN said/VBD/say no/DT ./.; The printer; printer; Karl Roe",
        "The/DT oscilloscope/NN said/VBD/say no/DT ./.; The oscilloscope; oscilloscope; Karl Roe",
        "The/DT hiker/NN said/VBD/say no/DT ./.; The hiker; hiker; The hiker",
    })
    void instrumentTakesNoPronounFromOneWithAName(String tagged, String source, String head, String meant) {
        TaggedText text = TaggedText.of("[PERSON Karl/NNP Roe/NNP ] looked/VBD up/RB ./. | " + tagged + " | He/PRP left/VBD "
                + "and/CC said/VBD/say it/PRP rained/VBD ./.");
        person(text, "Karl Roe", Gender.MALE, List.of(), "Karl Roe");
        said(text, source, head, "no");
        said(text, "He", "He", "it rained");
        assertEquals(meant, name(resolve(text).get(1)));
    }

    @Test
    void descriptionThatFitsNobodyStaysADescription() {
        TaggedText text = TaggedText.of("[PERSON Ada/NNP Ode/NNP ] left/VBD ./. "
                + "| A/DT senior/JJ official/NN said/VBD/say it/PRP rained/VBD ./.");
        person(text, "Ada Ode", Gender.FEMALE, List.of(), "Ada Ode");
        said(text, "A senior official", "official", "it rained");
        ResolvedQuote quote = resolve(text).get(0);
        assertEquals("A senior official", name(quote));
        assertEquals(ResolvedSpeaker.Kind.UNNAMED, quote.speaker().kind());
        assertEquals(Optional.empty(), quote.speaker().entity());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"The/DT narrator/NN; The narrator; narrator"})
    void narratorOrLeaderOfSomethingElseIsNotTheOneWhoStandsOut(String tagged, String source, String head) {
        TaggedText text = TaggedText.of("[PERSON Ada/NNP Ode/NNP ] left/VBD ./. | " + tagged + " said/VBD/say it/PRP rained/VBD ./.");
        person(text, "Ada Ode", Gender.FEMALE, List.of(), "Ada Ode");
        said(text, source, head, "it rained");
        assertEquals(source, name(resolve(text).get(0)));
    }

    @Test
    void nameBehindACommaNamesTheOneDescribed() {
        TaggedText text = TaggedText.of("Her/PRP$ lawyer/NN ,/, county/NN judge/NN [PERSON Ada/NNP Ode/NNP ] ,/, "
                + "said/VBD/say it/PRP rained/VBD ./.");
        person(text, "Ada Ode", Gender.FEMALE, List.of(), "Ada Ode");
        said(text, "Her lawyer, county judge Ada Ode", "lawyer", "it rained");
        assertEquals("Ada Ode", name(resolve(text).get(0)));
    }

    @Test
    void spokesmanForSomebodyIsNotThatOne() {
        TaggedText text = TaggedText.of("A/DT spokesman/NN for/IN [PERSON Ada/NNP Ode/NNP ] said/VBD/say it/PRP rained/VBD ./.");
        person(text, "Ada Ode", Gender.FEMALE, List.of(), "Ada Ode");
        said(text, "A spokesman for Ada Ode", "spokesman", "it rained");
        assertEquals(ResolvedSpeaker.Kind.UNNAMED, resolve(text).get(0).speaker().kind());
    }

    @Test
    void twoNamesSideBySideAreACollective() {
        TaggedText text = TaggedText.of("[PERSON Ada/NNP Ode/NNP ] and/CC [PERSON Karl/NNP Roe/NNP ] said/VBD/say it/PRP "
                + "rained/VBD ./.");
        person(text, "Ada Ode", Gender.FEMALE, List.of(), "Ada Ode");
        person(text, "Karl Roe", Gender.MALE, List.of(), "Karl Roe");
        said(text, "Ada Ode and Karl Roe", "Ada Ode and Karl Roe", "it rained");
        ResolvedQuote quote = resolve(text).get(0);
        assertEquals("Ada Ode and Karl Roe", name(quote));
        assertEquals(ResolvedSpeaker.Kind.COLLECTIVE, quote.speaker().kind());
    }

    @Test
    void somebodyAndABodySideBySideAreACollective() {
        TaggedText text = TaggedText.of("[PERSON Ada/NNP Ode/NNP ] and/CC the/DT [ORGANIZATION Kent/NNP Fund/NNP ] "
                + "said/VBD/say it/PRP rained/VBD ./.");
        person(text, "Ada Ode", Gender.FEMALE, List.of(), "Ada Ode");
        entity(text, EntityType.ORGANIZATION, "Kent Fund", Gender.UNKNOWN, List.of(), "Kent Fund");
        said(text, "Ada Ode and the Kent Fund", "Ada Ode", "it rained");
        assertEquals("Ada Ode and Kent Fund", name(resolve(text).get(0)));
    }

    @Test
    void listOfGroupsIsNamedAsAWhole() {
        TaggedText text = TaggedText.of("Unions/NNS ,/, green/JJ groups/NNS and/CC many/JJ pilots/NNS said/VBD/say it/PRP rained/VBD ./.");
        said(text, "Unions, green groups and many pilots", "Unions", "it rained");
        assertEquals("Unions, green groups and many pilots", name(resolve(text).get(0)));
    }

    @Test
    void membersOfABodyAreACollective() {
        TaggedText text = TaggedText.of("[ORGANIZATION Kent/NNP Committee/NNP Democrats/NNPS ] said/VBD/say it/PRP rained/VBD ./.");
        entity(text, EntityType.ORGANIZATION, "Kent Committee Democrats", Gender.UNKNOWN, List.of(), "Kent Committee Democrats");
        said(text, "Kent Committee Democrats", "Kent Committee Democrats", "it rained");
        ResolvedQuote quote = resolve(text).get(0);
        assertEquals("Kent Committee Democrats", name(quote));
        assertEquals(ResolvedSpeaker.Kind.COLLECTIVE, quote.speaker().kind());
    }

    @Test
    void companyIsTheOneNamedBefore() {
        TaggedText text = TaggedText.of("[ORGANIZATION Norbridge/NNP Shipping/NNP ] lost/VBD money/NN ./. "
                + "| The/DT company/NN said/VBD/say it/PRP rained/VBD ./.");
        entity(text, EntityType.ORGANIZATION, "Norbridge Shipping", Gender.UNKNOWN, List.of(), "Norbridge Shipping");
        said(text, "The company", "company", "it rained");
        assertEquals("Norbridge Shipping", name(resolve(text).get(0)));
    }

    @Test
    void kindsOfDescriptionsAreToldByTheirNouns() {
        TaggedText text = TaggedText.of("A/DT report/NN said/VBD/say no/DT ./. | Residents/NNS said/VBD/say yes/UH ./.");
        said(text, "A report", "report", "no");
        said(text, "Residents", "Residents", "yes");
        assertEquals(List.of(ResolvedSpeaker.Kind.DOCUMENT, ResolvedSpeaker.Kind.COLLECTIVE),
                resolve(text).stream().map(quote -> quote.speaker().kind()).toList());
    }

    @Test
    void sharesAndPartsOfGroupsAreCollectives() {
        TaggedText text = TaggedText.of("Ten/CD percent/NN of/IN voters/NNS said/VBD/say no/DT ./. "
                + "| None/NN of/IN the/DT networks/NNS said/VBD/say yes/UH ./. | Each/DT faction/NN said/VBD/say maybe/RB ./.");
        said(text, "Ten percent of voters", "percent", "no");
        said(text, "None of the networks", "None", "yes");
        said(text, "Each faction", "faction", "maybe");
        assertEquals(List.of(ResolvedSpeaker.Kind.COLLECTIVE, ResolvedSpeaker.Kind.COLLECTIVE, ResolvedSpeaker.Kind.COLLECTIVE),
                resolve(text).stream().map(quote -> quote.speaker().kind()).toList());
    }

    @Test
    void ownerOfADescriptionIsNotTheOneDescribed() {
        TaggedText text = TaggedText.of("Her/PRP$ lawyer/NN ,/, [PERSON Ida/NNP Roe/NNP ] 's/POS former/JJ aide/NN ,/, said/VBD/say "
                + "no/DT ./. | The/DT chairman/NN of/IN [PERSON Ada/NNP Ode/NNP ] 's/POS fund/NN said/VBD/say yes/UH ./.");
        person(text, "Ida Roe", Gender.FEMALE, List.of(), "Ida Roe");
        person(text, "Ada Ode", Gender.FEMALE, List.of(), "Ada Ode");
        said(text, "Her lawyer, Ida Roe's former aide", "lawyer", "no");
        said(text, "The chairman of Ada Ode's fund", "chairman", "yes");
        assertEquals(List.of(Optional.empty(), Optional.empty()), resolve(text).stream().map(quote -> quote.speaker().entity()).toList());
    }

    @Test
    void spokeswomanIsNoMan() {
        TaggedText text = TaggedText.of("Spokesman/NN [PERSON Karl/NNP Roe/NNP ] left/VBD ./. "
                + "| The/DT spokeswoman/NN said/VBD/say it/PRP rained/VBD ./.");
        person(text, "Karl Roe", Gender.MALE, List.of("spokesman"), "Karl Roe");
        said(text, "The spokeswoman", "spokeswoman", "it rained");
        assertEquals(Optional.empty(), resolve(text).get(0).speaker().entity());
    }

    @Test
    void oneOfAGroupIsSomebody() {
        TaggedText text = TaggedText.of("One/CD of/IN the/DT pilots/NNS said/VBD/say it/PRP rained/VBD ./.");
        said(text, "One of the pilots", "pilots", "it rained");
        assertEquals(ResolvedSpeaker.Kind.UNNAMED, resolve(text).get(0).speaker().kind());
    }

    @Test
    void whatSpeaksHasItsOwnWordsForAName() {
        TaggedText text = TaggedText.of("The/DT hall/NN said/VBD/say no/DT ./. | The/DT cyclist/NN said/VBD/say yes/UH ./. | "
                + "The/DT thing/NN said/VBD/say so/RB ./.");
        said(text, "The hall", "hall", "no");
        said(text, "The cyclist", "cyclist", "yes");
        said(text, "The thing", "thing", "so");
        assertEquals(List.of(ResolvedSpeaker.Kind.ORGANIZATION, ResolvedSpeaker.Kind.UNNAMED, ResolvedSpeaker.Kind.UNKNOWN),
                resolve(text).stream().map(quote -> quote.speaker().kind()).toList());
        assertEquals("The hall", name(resolve(text).get(0)));
    }

    @ParameterizedTest
    @CsvSource({"Det Insp, detective", "Mr Justice, judge", "Rev., vicar", "Revd, rector", "Fr, priest", "Cllr, councillor",
        "Rep., lawmaker", "Sen., lawmaker", "MSP, lawmaker", "QC, barrister", "KC, lawyer", "Adv., advocate", "Atty., lawyer",
        "Supt, superintendent", "DCI, detective", "PC, constable", "Sgt., officer", "Sub-Inspector, officer", "Dr., physician",
        "Prof., academic", "Capt., officer", "Gov., governor", "Amb., diplomat"})
    void titleBelongsToItsNoun(String title, String noun) {
        assertEquals("Karl Roe", described(title, noun));
    }

    @ParameterizedTest
    @CsvSource({"councillor, minister", "sheriff, governor", "mayor, judge", "coach, captain", "senator, king"})
    void officeThatNobodyHoldsStays(String title, String noun) {
        assertEquals("The " + noun, described(title, noun));
    }

    /** Who is meant by a noun behind a sentence that names Karl Roe with a title. */
    private String described(String title, String noun) {
        TaggedText text = TaggedText.of("[PERSON Karl/NNP Roe/NNP ] left/VBD ./. | The/DT " + noun + "/NN said/VBD/say it/PRP rained/VBD ./.");
        person(text, "Karl Roe", Gender.UNKNOWN, List.of(title), "Karl Roe");
        said(text, "The " + noun, noun, "it rained");
        return name(resolve(text).get(0));
    }

    @Test
    void bareLastNameOfTwoIsLessSureAndGivesTheOther() {
        TaggedText text = TaggedText.of("[PERSON Ada/NNP Roe/NNP ] met/VBD [PERSON Karl/NNP Roe/NNP ] ./. | "
                + "[PERSON Roe/NNP ] said/VBD/say it/PRP rained/VBD ./. | [PERSON Karl/NNP Roe/NNP ] said/VBD/say so/RB ./.");
        EntityMention bare = new EntityMention(text.span("Roe", 2), EntityMention.Form.NAME);
        EntityMention full = new EntityMention(text.span("Ada Roe"), EntityMention.Form.NAME);
        entities.add(new NamedEntity(EntityType.PERSON, "Ada Roe", List.of("Roe"), List.of(), Gender.UNKNOWN, List.of(full, bare)));
        EntityMention last = new EntityMention(text.span("Karl Roe", 1), EntityMention.Form.NAME);
        entities.add(new NamedEntity(EntityType.PERSON, "Karl Roe", List.of(), List.of(), Gender.UNKNOWN,
                List.of(new EntityMention(text.span("Karl Roe"), EntityMention.Form.NAME), last)));
        said(text, new Source.Stated(bare.span(), bare.span()), "it rained");
        said(text, new Source.Stated(last.span(), last.span()), "so");
        List<ResolvedQuote> quotes = new SpeakerResolver(new FirstBefore(), SALIENT, features -> features.get("margin"), ACTS)
                .resolve(text.tokens(), new QuotationMarks(List.of(), List.of()), new Attributions(attributions, List.of()), entities)
                .quotes();
        assertEquals(List.of("Ada Roe", "Karl Roe"), quotes.stream().map(SpeakerResolverTest::name).toList());
        assertEquals(List.of(1), quotes.get(0).alternatives().stream().map(ResolvedQuote.Alternative::entity).toList());
        assertEquals(List.of(), quotes.get(1).alternatives());
        assertTrue(quotes.get(0).confidence() < quotes.get(1).confidence());
    }

    @Test
    void lastNameThatWasTakenForAnotherWordIsTheOneWhoHasIt() {
        TaggedText text = TaggedText.of("[PERSON Ada/NNP Will/NNP ] left/VBD ./. | Will/MD said/VBD/say it/PRP rained/VBD ./.");
        person(text, "Ada Will", Gender.FEMALE, List.of(), "Ada Will");
        said(text, new Source.Stated(text.span("Will", 1), text.span("Will", 1)), "it rained");
        assertEquals("Ada Will", name(resolve(text).get(0)));
    }

    @Test
    void nameInCapitalsIsABody() {
        TaggedText text = TaggedText.of("HARBOUR/NNP TODAY/NNP said/VBD/say it/PRP rained/VBD ./.");
        said(text, "HARBOUR TODAY", "HARBOUR TODAY", "it rained");
        assertEquals(ResolvedSpeaker.Kind.ORGANIZATION, resolve(text).get(0).speaker().kind());
    }

    @Test
    void campaignIsNotTheOneWhoManagesIt() {
        TaggedText text = TaggedText.of("[PERSON Ida/NNP Roe/NNP ] 's/POS campaign/NN won/VBD ./. | Campaign/NN manager/NN "
                + "[PERSON Ada/NNP Ode/NNP ] left/VBD ./. | The/DT campaign/NN said/VBD/say it/PRP rained/VBD ./.");
        person(text, "Ida Roe", Gender.FEMALE, List.of(), "Ida Roe");
        person(text, "Ada Ode", Gender.FEMALE, List.of("campaign manager"), "Ada Ode");
        said(text, new Source.Stated(text.span("The campaign"), text.span("campaign", 1)), "it rained");
        assertEquals("Roe campaign", name(resolve(text).get(0)));
    }

    @Test
    void officeInSmallLettersLeadsToTheNameBehindIt() {
        TaggedText text = TaggedText.of("Former/JJ secretary/NN of/IN state/NN [PERSON Ada/NNP Ode/NNP ] said/VBD/say it/PRP "
                + "rained/VBD ./. | A/DT friend/NN of/IN singer/NN [PERSON Ida/NNP Roe/NNP ] said/VBD/say no/DT ./.");
        person(text, "Ada Ode", Gender.FEMALE, List.of(), "Ada Ode");
        person(text, "Ida Roe", Gender.FEMALE, List.of(), "Ida Roe");
        said(text, "Former secretary of state Ada Ode", "secretary", "it rained");
        said(text, "A friend of singer Ida Roe", "friend", "no");
        assertEquals(List.of("Ada Ode", "A friend of singer Ida Roe"), resolve(text).stream().map(SpeakerResolverTest::name).toList());
    }

    @Test
    void partyMayStandBetweenADescriptionAndItsName() {
        TaggedText text = TaggedText.of("Her/PRP$ rival/NN ,/, [NATIONALITY Labour/NNP ] MP/NNP [PERSON Ada/NNP Ode/NNP ] ,/, "
                + "said/VBD/say it/PRP rained/VBD ./.");
        person(text, "Ada Ode", Gender.FEMALE, List.of(), "Ada Ode");
        entity(text, EntityType.NATIONALITY, "Labour", Gender.UNKNOWN, List.of(), "Labour");
        said(text, "Her rival, Labour MP Ada Ode", "rival", "it rained");
        assertEquals("Ada Ode", name(resolve(text).get(0)));
    }

    @Test
    void theyAreTheBodyThatSpokeBeforeThoughTheTaggerDoesNotKnowIt() {
        TaggedText text = TaggedText.of("Factcheckers/NNP said/VBD/say it/PRP rained/VBD ./. | They/PRP said/VBD/say so/RB ./.");
        said(text, "Factcheckers", "Factcheckers", "it rained");
        said(text, "They", "They", "so");
        List<ResolvedQuote> quotes = resolve(text);
        assertEquals("Factcheckers", name(quotes.get(1)));
        assertEquals(ResolvedSpeaker.Kind.ORGANIZATION, quotes.get(1).speaker().kind());
    }

    @Test
    void whatSomebodyOwnsIsNamedWithTheOwner() {
        TaggedText text = TaggedText.of("[PERSON Ada/NNP Ode/NNP ] ,/, whose/WP$ book/NN said/VBD/say it/PRP rained/VBD ./.");
        person(text, "Ada Ode", Gender.FEMALE, List.of(), "Ada Ode");
        said(text, "whose book", "book", "it rained");
        assertEquals("Ada Ode's book", name(resolve(text).get(0)));
    }

    @Test
    void twoWhoSayAreBoth() {
        TaggedText text = TaggedText.of("[PERSON Ada/NNP Ode/NNP ] and/CC [PERSON Karl/NNP Roe/NNP ] ,/, who/WP say/VBP/say "
                + "it/PRP rained/VBD ./.");
        person(text, "Ada Ode", Gender.FEMALE, List.of(), "Ada Ode");
        person(text, "Karl Roe", Gender.MALE, List.of(), "Karl Roe");
        said(text, "who", "who", "it rained");
        assertEquals("Ada Ode and Karl Roe", name(resolve(text).get(0)));
    }

    @Test
    void campaignOfSomebodyIsNamedByHerLastName() {
        TaggedText text = TaggedText.of("[PERSON Ada/NNP Ode/NNP ] left/VBD ./. "
                + "| Her/PRP$ campaign/NN said/VBD/say it/PRP rained/VBD ./.");
        person(text, "Ada Ode", Gender.FEMALE, List.of(), "Ada Ode");
        said(text, "Her campaign", "campaign", "it rained");
        ResolvedQuote quote = resolve(text).get(0);
        assertEquals("Ode campaign", name(quote));
        assertEquals(ResolvedSpeaker.Kind.ORGANIZATION, quote.speaker().kind());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {"[PERSON Ode/NNP ] 's/POS campaign/NN # Ode's campaign",
        "The/DT [PERSON Ode/NNP ] campaign/NN # The Ode campaign", "Ms./NNP [PERSON Ode/NNP ] 's/POS campaign/NN # Ms. Ode's campaign"})
    void campaignOfSomebodyHasOneName(String source, String words) {
        TaggedText text = TaggedText.of(source + " said/VBD/say it/PRP rained/VBD ./. | [PERSON Ada/NNP Ode/NNP ] left/VBD ./.");
        person(text, "Ada Ode", Gender.FEMALE, List.of(), "Ode", "Ada Ode");
        said(text, words, "campaign", "it rained");
        assertEquals("Ode campaign", name(resolve(text).get(0)));
    }

    @Test
    void campaignIsNamedByTheLastNameBeforeASuffix() {
        TaggedText text = TaggedText.of("[PERSON Karl/NNP Ode/NNP Jr./NNP ] left/VBD ./. "
                + "| His/PRP$ campaign/NN said/VBD/say it/PRP rained/VBD ./.");
        person(text, "Karl Ode Jr.", Gender.MALE, List.of(), "Karl Ode Jr.");
        said(text, "His campaign", "campaign", "it rained");
        assertEquals("Ode campaign", name(resolve(text).get(0)));
    }

    @Test
    void campaignIsNamedInFullWhereTwoAreCalledAlike() {
        TaggedText text = TaggedText.of("[PERSON Ada/NNP Ode/NNP ] 's/POS campaign/NN said/VBD/say it/PRP rained/VBD ./. "
                + "| [PERSON Karl/NNP Ode/NNP ] left/VBD ./.");
        person(text, "Ada Ode", Gender.FEMALE, List.of(), "Ada Ode");
        person(text, "Karl Ode", Gender.MALE, List.of(), "Karl Ode");
        said(text, "Ada Ode's campaign", "campaign", "it rained");
        assertEquals("Ada Ode campaign", name(resolve(text).get(0)));
    }

    @Test
    void quotationThatGoesOnInItsOwnParagraphHasTheSpeakerBeforeAndNoMention() {
        TaggedText text = TaggedText.of("[PERSON Ada/NNP Ode/NNP ] said/VBD/say it/PRP rained/VBD ./.", "It/PRP poured/VBD ./.");
        person(text, "Ada Ode", Gender.FEMALE, List.of(), "Ada Ode");
        said(text, "Ada Ode", "Ada Ode", "it rained");
        said(text, new Source.SameAs(0), "It poured.");
        ResolvedQuote quote = resolve(text).get(1);
        assertEquals("Ada Ode", name(quote));
        assertEquals(Optional.empty(), quote.speaker().mention());
    }

    @Test
    void genderThatOnlyAPronounTellsIsKeptForLaterPronouns() {
        TaggedText text = TaggedText.of("[PERSON Quill/NNP ] arrived/VBD ./. | She/PRP waved/VBD ./. "
                + "| [PERSON Karl/NNP Roe/NNP ] met/VBD [PERSON Quill/NNP ] ./. | He/PRP said/VBD/say it/PRP rained/VBD ./.");
        person(text, "Quill", Gender.UNKNOWN, List.of(), "Quill");
        person(text, "Karl Roe", Gender.UNKNOWN, List.of(), "Karl Roe");
        said(text, "He", "He", "it rained");
        assertEquals("Karl Roe", name(resolve(text).get(0)));
    }

    @Test
    void pronounsBecomeMentionsOfTheirEntity() {
        TaggedText text = TaggedText.of("[PERSON Ada/NNP Ode/NNP ] left/VBD ./. | She/PRP waved/VBD ./.");
        person(text, "Ada Ode", Gender.FEMALE, List.of(), "Ada Ode");
        NamedEntity entity = new SpeakerResolver(new FirstBefore(), SALIENT, features -> 0, ACTS).resolve(text.tokens(),
                new QuotationMarks(List.of(), List.of()), new Attributions(List.of(), List.of()), entities).entities().get(0);
        assertTrue(entity.mentions().contains(new EntityMention(text.span("She"), EntityMention.Form.PRONOUN)));
    }

    @Test
    void unknownSpeakerHasNoConfidence() {
        TaggedText text = TaggedText.of("It/PRP rained/VBD ./.");
        said(text, new Source.Unknown(), "It rained.");
        assertEquals(0, resolve(text).get(0).confidence());
    }

    /** The speaker of a source behind a sentence that names Ada Ode and Carl Roe, and its kind. */
    private String meant(String tagged, String source, String head) {
        TaggedText text = TaggedText.of("[PERSON Ada/NNP Ode/NNP ] and/CC Sen./NNP [PERSON Carl/NNP Roe/NNP ] left/VBD ./. | "
                + tagged + " said/VBD/say it/PRP rained/VBD ./.");
        person(text, "Ada Ode", Gender.FEMALE, List.of("minister"), "Ada Ode");
        person(text, "Carl Roe", Gender.MALE, List.of(), "Carl Roe");
        said(text, source, head, "it rained");
        ResolvedQuote quote = resolve(text).get(0);
        return name(quote) + ", " + quote.speaker().kind();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "They/PRP; They; They",
        "Both/DT; Both; Both",
        "Each/DT; Each; Each",
        "Both/DT men/NNS/man; Both men; men",
        "The/DT two/CD senators/NNS/senator; The two senators; senators",
    })
    void wordsForTwoMeanTheTwoWhoWereNamed(String tagged, String source, String head) {
        assertEquals("Ada Ode and Carl Roe, COLLECTIVE", meant(tagged, source, head));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "The/DT minister/NN and/CC her/PRP$ allies/NNS/ally; The minister and her allies; minister; The minister and her allies, COLLECTIVE",
        "The/DT minister/NN and/CC acting/JJ mayor/NN; The minister and acting mayor; minister; Ada Ode, PERSON",
        "A/DT group/NN of/IN mayors/NNS/mayor; A group of mayors; group; A group of mayors, COLLECTIVE",
        "Another/DT Breton/NNP; Another Breton; Breton; Another Breton, UNNAMED",
        "Some/DT Bretons/NNPS; Some Bretons; Bretons; Some Bretons, COLLECTIVE",
        "among/IN senior/JJ mayors/NNS/mayor; among senior mayors; mayors; senior mayors, COLLECTIVE",
        "some/DT on/IN the/DT board/NN; some on the board; some; some on the board, COLLECTIVE",
        "no/DT one/NN; no one; one; nobody, UNKNOWN",
        "Pilots/NNS/pilot wrote/VBD to/TO judges/NNS/judge ./. | They/PRP; They; They; Pilots, COLLECTIVE",
    })
    void joinedAndNamelessSourcesAreToldFromOthers(String tagged, String source, String head, String meant) {
        assertEquals(meant, meant(tagged, source, head));
    }
}
