package org.whosaid.speaker;

import java.util.List;
import java.util.Optional;
import org.whosaid.entity.EntityMention.Form;
import org.whosaid.reference.Discourse.Candidate;
import org.whosaid.reference.DocumentView;
import org.whosaid.speaker.ResolvedSpeaker.Kind;

/**
 * Who a wording refers to.
 *
 * @param kind       what kind of speaker
 * @param name       the entity's name, or a description
 * @param entity     its number, where it is an entity of the article
 * @param form       how the wording refers
 * @param candidates the entities that came into question, the likeliest first; empty where there was no choice
 */
record Resolution(Kind kind, Optional<String> name, Optional<Integer> entity, Form form, List<Candidate> candidates) {

    /** An entity of the article, by its number. */
    static Resolution of(DocumentView view, int number, Form form, List<Candidate> candidates) {
        Kind kind = switch (view.entity(number).type()) {
            case PERSON -> Kind.PERSON;
            case NATIONALITY -> Kind.COLLECTIVE;
            case ORGANIZATION, LOCATION, COUNTRY, CITY, STATE_OR_PROVINCE -> Kind.ORGANIZATION;
        };
        return new Resolution(kind, Optional.of(view.entity(number).name()), Optional.of(number), form, candidates);
    }

    /** The first of several entities that came into question. */
    static Resolution first(DocumentView view, List<Candidate> candidates, Form form) {
        return of(view, candidates.get(0).entity(), form, candidates);
    }

    /** Whom a description means. Of one of unknown kind, as "the hall" is, the verb may tell more. */
    static Resolution described(Kind kind, String description) {
        return new Resolution(kind, Optional.of(description), Optional.empty(), Form.NOMINAL, List.of());
    }

    static Resolution unknown(Form form) {
        return new Resolution(Kind.UNKNOWN, Optional.empty(), Optional.empty(), form, List.of());
    }

    Resolution withKind(Kind other) {
        return new Resolution(other, name, entity, form, candidates);
    }

    Resolution withForm(Form other) {
        return new Resolution(kind, name, entity, other, candidates);
    }

    /** Whether it is an organization by its name that is none of the article's entities. */
    boolean isUnlistedOrganization() {
        return kind == Kind.ORGANIZATION && form == Form.NAME && entity.isEmpty();
    }

    /** How far the first candidate stands out, 0 to 1; 1 where there was no choice. */
    double margin() {
        if (candidates.size() < 2) {
            return 1;
        }
        double first = candidates.get(0).weight();
        return (first - candidates.get(1).weight()) / first;
    }
}
