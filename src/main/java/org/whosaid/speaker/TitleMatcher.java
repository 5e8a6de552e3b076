package org.whosaid.speaker;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.whosaid.entity.NamedEntity;
import org.whosaid.entity.NamedEntity.Gender;
import org.whosaid.language.EntityType;
import org.whosaid.reference.Discourse;
import org.whosaid.reference.Discourse.Candidate;
import org.whosaid.reference.DocumentView;

/** Those in view who have the title that a description uses. */
final class TitleMatcher {

    private static final double HEAD = 2;
    private static final double MODIFIER = 0.8;
    private static final double STRANGE_MODIFIER = 0.45;
    /** "Ode's spokesman" is nobody who was named as something of another's. */
    private static final double STRANGE_OWNER = 3;
    private static final double FAINTEST = 1.2;

    private final DocumentView scene;
    private final Discourse discourse;
    private final Gender[] genders;
    private final Set<String>[] titles;

    TitleMatcher(DocumentView scene, Discourse discourse, Gender[] genders) {
        this.scene = scene;
        this.discourse = discourse;
        this.genders = genders;
        this.titles = titles(scene.entities());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Set<String>[] titles(List<NamedEntity> entities) {
        return entities.stream().map(entity -> entity.titles().stream()
                .flatMap(title -> List.of(title.split("[\\s-]+")).stream()).map(Nouns::plain)
                .collect(Collectors.toUnmodifiableSet())).toArray(Set[]::new);
    }

    /**
     * "the Vermont senator" where "Vermont Sen. Ada Ode" was named: those who fit, the best first; none where no one does.
     *
     * @param head the description's noun, in its plain form
     */
    List<Candidate> of(SourcePhrase phrase, String head) {
        List<Candidate> candidates = discourse.candidates(scene.sentenceOf(phrase.head()), scene.blockOf(phrase.head()),
                entity -> titles[entity].contains(head) && fitsGender(entity, scene.lemma(phrase.head()))
                        && canBe(entity, head)).stream()
                .map(candidate -> new Candidate(candidate.entity(), candidate.weight() + fit(phrase, candidate.entity())))
                .sorted((first, second) -> Double.compare(second.weight(), first.weight())).toList();
        return candidates.isEmpty() || candidates.get(0).weight() < FAINTEST ? List.of() : candidates;
    }

    /** "the campaign" is not the one who is its manager. */
    private boolean canBe(int entity, String head) {
        return scene.entities().get(entity).type() != EntityType.PERSON || Nouns.PEOPLE.contains(head)
                || !Nouns.isKnown(head);
    }

    private double fit(SourcePhrase phrase, int entity) {
        double fit = HEAD;
        for (int i = phrase.start(); i < phrase.head(); i++) {
            if (scene.tag(i).startsWith("NN") || scene.tag(i).startsWith("JJ")) {
                double strange = scene.tag(i + 1).equals("POS") ? STRANGE_OWNER : STRANGE_MODIFIER;
                fit += titles[entity].contains(Nouns.plain(scene.token(i).text())) ? MODIFIER : -strange;
            }
        }
        return fit;
    }

    /** Whether all that a description says fits the titles: "the vice president" is not the president. */
    boolean fitsWhole(SourcePhrase phrase, int entity) {
        return fit(phrase, entity) >= HEAD;
    }

    /** Whether a noun, as it stands, can mean somebody: no spokeswoman is a man. */
    boolean fitsGender(int entity, String noun) {
        return !(Nouns.FEMALE.contains(noun) && genders[entity] == Gender.MALE
                || Nouns.MALE.contains(noun) && genders[entity] == Gender.FEMALE);
    }
}
