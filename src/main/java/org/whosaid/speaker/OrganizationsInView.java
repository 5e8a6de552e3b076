package org.whosaid.speaker;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.whosaid.entity.EntityMention.Form;
import org.whosaid.entity.NamedEntity;
import org.whosaid.language.EntityType;
import org.whosaid.reference.Discourse.Candidate;

/** The organization that stands out where a source stands. */
final class OrganizationsInView {

    private static final double MIN_WEIGHT = 0.4;

    private final ReadingState state;

    OrganizationsInView(ReadingState state) {
        this.state = state;
    }

    /** Any organization. */
    Optional<Resolution> at(SourcePhrase phrase, Form form) {
        return at(phrase, form, organization -> true);
    }

    /** One that passes a test. */
    Optional<Resolution> at(SourcePhrase phrase, Form form, Predicate<NamedEntity> test) {
        List<Candidate> candidates = state.discourse().candidates(state.view().tokens().sentenceOf(phrase.head()),
                state.view().tokens().blockOf(phrase.head()), number -> isOrganization(state.view().entity(number), test));
        return candidates.isEmpty() || candidates.get(0).weight() < MIN_WEIGHT ? Optional.empty()
                : Optional.of(Resolution.first(state.view(), candidates, form));
    }

    private static boolean isOrganization(NamedEntity entity, Predicate<NamedEntity> test) {
        return entity.type() == EntityType.ORGANIZATION && test.test(entity);
    }
}
