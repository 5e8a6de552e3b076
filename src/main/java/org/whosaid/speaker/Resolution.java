package org.whosaid.speaker;

import java.util.List;
import java.util.Optional;
import org.whosaid.entity.EntityMention;
import org.whosaid.reference.Discourse.Candidate;

/**
 * Who a wording refers to.
 *
 * @param kind       what kind of speaker
 * @param name       the entity's name, or a description
 * @param entity     its number, where it is an entity of the article
 * @param form       how the wording refers
 * @param candidates the entities that came into question, the likeliest first; empty where there was no choice
 */
record Resolution(ResolvedSpeaker.Kind kind, Optional<String> name, Optional<Integer> entity, EntityMention.Form form,
                  List<Candidate> candidates) {

    /** Whom a description means. Of unknown kind, as "the hall" is, it means nobody, and its words are no name. */
    static Resolution described(ResolvedSpeaker.Kind kind, String description) {
        return kind == ResolvedSpeaker.Kind.UNKNOWN ? unknown(EntityMention.Form.NOMINAL) : new Resolution(kind,
                Optional.of(description), Optional.empty(), EntityMention.Form.NOMINAL, List.of());
    }

    static Resolution unknown(EntityMention.Form form) {
        return new Resolution(ResolvedSpeaker.Kind.UNKNOWN, Optional.empty(), Optional.empty(), form, List.of());
    }

    Resolution withKind(ResolvedSpeaker.Kind other) {
        return new Resolution(other, name, entity, form, candidates);
    }

    Resolution withForm(EntityMention.Form other) {
        return new Resolution(kind, name, entity, other, candidates);
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
