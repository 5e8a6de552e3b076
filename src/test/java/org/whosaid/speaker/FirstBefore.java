package org.whosaid.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.whosaid.attribution.Attribution;
import org.whosaid.attribution.span.WordVectors;
import org.whosaid.entity.NamedEntity.Gender;
import org.whosaid.language.EntityType;
import org.whosaid.reference.Discourse.Candidate;
import org.whosaid.reference.DocumentView;
import org.whosaid.reference.PronounReference;
import org.whosaid.reference.PronounResolver;
import org.whosaid.reference.Pronouns;

/**
 * Instead of the learned model: a pronoun means the first of its gender who was named before it, the second less
 * likely.
 */
final class FirstBefore implements PronounResolver {

    @Override
    public Map<Integer, PronounReference> resolve(DocumentView view, List<Attribution> attributions,
            WordVectors vectors) {
        Map<Integer, PronounReference> meant = new TreeMap<>();
        List<Integer> named = new ArrayList<>();
        for (int token = 0; token < view.tokens().size(); token++) {
            if (view.names(token, EntityType.PERSON) && !named.contains(view.entityOf(token))) {
                named.add(view.entityOf(token));
            } else if (Pronouns.isPersonal(view.tokens().lower(token))) {
                meant.put(token, reference(view, named, Pronouns.gender(view.tokens().lower(token))));
            }
        }
        return meant;
    }

    private static PronounReference reference(DocumentView view, List<Integer> named, Gender gender) {
        List<Candidate> candidates = new ArrayList<>();
        for (int entity : named) {
            if (view.entity(entity).gender() == gender || view.entity(entity).gender() == Gender.UNKNOWN) {
                candidates.add(new Candidate(entity, candidates.isEmpty() ? 0.6 : 0.2));
            }
        }
        return new PronounReference(candidates, Map.of(), 0.1);
    }
}
