package org.whosaid.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.whosaid.TaggedText;
import org.whosaid.attribution.Attribution;
import org.whosaid.attribution.span.WordVectors;
import org.whosaid.entity.EntityMention;
import org.whosaid.entity.NamedEntity;
import org.whosaid.entity.NamedEntity.Gender;
import org.whosaid.language.EntityType;
import org.whosaid.quotation.QuotationMarks;
import org.whosaid.reference.ArticleReferents.PronounSite;
import org.whosaid.reference.Referent.Kind;

/** Mentions, candidates and classes of an article with two people. */
class ReferentReaderTest {

    private static final TaggedText TEXT = TaggedText.of("Sen./NNP [PERSON Ada/NNP Ode/NNP ] met/VBD [PERSON Karl/NNP Roe/NNP ] at/IN "
            + "the/DT ferry/NN harbour/NN ./. | She/PRP offered/VBD him/PRP a/DT seat/NN ./. | Later/RB [PERSON Ode/NNP ] left/VBD ./.");

    private static NamedEntity person(String name, Gender gender, String... places) {
        List<EntityMention> mentions = new ArrayList<>();
        for (String place : places) {
            mentions.add(new EntityMention(TEXT.span(place, place.equals("Ode") ? 1 : 0), EntityMention.Form.NAME));
        }
        return new NamedEntity(EntityType.PERSON, name, List.of(), List.of(), gender, mentions);
    }

    private static DocumentView view() {
        return new DocumentView(TEXT.tokens(), new QuotationMarks(List.of(), List.of()),
                List.of(person("Ada Ode", Gender.FEMALE, "Ada Ode", "Ode"), person("Karl Roe", Gender.UNKNOWN,
                        "Karl Roe")));
    }

    private static String words(DocumentView view, Referent mention) {
        return view.tokens().words(view.tokens().span(mention.start()).to(view.tokens().span(mention.end() - 1)));
    }

    private static ArticleReferents article() {
        return ArticleReferents.of(view(), List.<Attribution>of(), WordVectors.NONE);
    }

    @Test
    void namesPronounsAndHeadsOfNounsAreMentions() {
        DocumentView view = view();
        assertEquals(List.of("Sen. NOUN", "Ada Ode NAME", "Karl Roe NAME", "harbour NOUN", "She PRONOUN",
                "him PRONOUN", "seat NOUN", "Ode NAME"),
                new ReferentReader(view).read().stream().map(mention -> words(view, mention) + " " + mention.kind())
                        .toList());
    }

    @Test
    void pronounsOfTheThirdPersonAndNounsInThePluralAreMentions() {
        TaggedText text = TaggedText.of("Pilots/NNS who/WP met/VBD it/PRP say/VBP that/IN they/PRP saw/VBD their/PRP$ boat/NN ,/, "
                + "which/WDT sank/VBD ./.");
        DocumentView view = new DocumentView(text.tokens(), new QuotationMarks(List.of(), List.of()), List.of());
        assertEquals(List.of("Pilots PLURAL_NOUN", "who RELATIVE_PRONOUN", "it NEUTER_PRONOUN", "they PLURAL_PRONOUN",
                "their PLURAL_PRONOUN", "boat NOUN"),
                new ReferentReader(view).read().stream().map(mention -> words(view, mention) + " " + mention.kind())
                        .toList());
    }

    @Test
    void relativePronounGoesBackWithinItsSentence() {
        TaggedText text = TaggedText.of("A/DT pilot/NN left/VBD ./. | Sailors/NNS met/VBD a/DT judge/NN who/WP sang/VBD ./.");
        DocumentView view = new DocumentView(text.tokens(), new QuotationMarks(List.of(), List.of()), List.of());
        List<Referent> all = new ReferentReader(view).read();
        assertEquals(List.of(2, 1), new CandidateFinder(all).of(3));
    }

    @Test
    void pronounMayGoBackToWhatIsBeforeItAndToNamesCloseBehind() {
        PronounSite he = article().pronouns().get(1);
        assertEquals(List.of(4, 3, 2, 1, 0, 7), he.candidates());
    }

    @Test
    void farFromTheirPlaceNamesAreCandidatesAndNounsAreNot() {
        Referent noun = new Referent(Kind.NOUN, 0, 1, DocumentView.NONE, 0, 0, false, DiscourseMention.Role.OTHER,
                Gender.UNKNOWN);
        Referent name = new Referent(Kind.NAME, 1, 2, 0, 0, 0, false, DiscourseMention.Role.OTHER, Gender.UNKNOWN);
        Referent pronoun = new Referent(Kind.PRONOUN, 90, 91, DocumentView.NONE, 9, 1, false,
                DiscourseMention.Role.SUBJECT, Gender.MALE);
        assertEquals(List.of(1), new CandidateFinder(List.of(noun, name, pronoun)).of(2));
    }

    @Test
    void candidatesAreBoundedHoweverLongTheArticle() {
        List<Referent> all = new ArrayList<>(IntStream.range(0, 5000).mapToObj(i -> new Referent(Kind.NAME, i, i + 1,
                i, i, 0, false,
                DiscourseMention.Role.OTHER, Gender.UNKNOWN)).toList());
        all.add(new Referent(Kind.PRONOUN, 5000, 5001, DocumentView.NONE, 5000, 0, false,
                DiscourseMention.Role.SUBJECT, Gender.MALE));
        assertEquals(60, new CandidateFinder(all).of(5000).size());
    }

    @Test
    void ofEachGroupOfClassesOneHolds() {
        for (PronounSite pronoun : article().pronouns()) {
            for (int[] classes : pronoun.ofPairs()) {
                assertEquals(PairFeatures.HOLDING, IntStream.of(classes).distinct().count());
                assertEquals(List.of(), IntStream.of(classes).filter(each -> each < 0 || each >= PairFeatures.COUNT)
                        .boxed().toList());
                assertEquals(IntStream.of(classes).boxed().toList(), IntStream.of(classes).sorted().boxed().toList());
            }
        }
    }
}
