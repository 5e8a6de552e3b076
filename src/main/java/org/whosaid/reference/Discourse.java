package org.whosaid.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.whosaid.reference.DiscourseMention.Role;

/**
 * Who is in view at a place of the article, and how much: entities that were named or meant lately, as subjects, outside
 * quotations, often, and as the last to speak, stand out. The idea of salience is from centering theory (Grosz, Joshi,
 * Weinstein 1995) and Lappin and Leass (1994); the weights are our own. Grows while the article is read from its start.
 */
public final class Discourse {

    /** Mentions further back do not count. */
    private static final int FARTHEST = 60;
    private static final double DECAY_PER_SENTENCE = 0.75;
    private static final double OTHER_BLOCK = 0.9;
    private static final double QUOTED = 0.35;
    private static final double LAST_SPEAKER = 0.35;
    private static final double PER_MENTION = 0.12;

    private final List<DiscourseMention> sightings = new ArrayList<>();
    private final Map<Integer, Integer> counts = new HashMap<>();
    private final Set<Integer> speakers = new HashSet<>();
    private int lastSpeaker = DocumentView.NONE;
    private int lastSpeakerSentence = DocumentView.NONE;

    /**
     * An entity that may be meant.
     *
     * @param entity its number
     * @param weight how much it stands out, more than 0
     */
    public record Candidate(int entity, double weight) {
    }

    public void see(DiscourseMention sighting) {
        sightings.add(sighting);
        counts.merge(sighting.entity(), 1, Integer::sum);
    }

    public void heard(int entity, int sentence) {
        lastSpeaker = entity;
        speakers.add(entity);
        lastSpeakerSentence = sentence;
    }

    /** Those in view from a place that pass the test, in order of their numbers. */
    public List<AntecedentFeatures> profiles(int sentence, int block, IntPredicate test, IntPredicate genderKnown) {
        Map<Integer, View> views = new TreeMap<>();
        int others = 0;
        for (int i = sightings.size() - 1; i >= 0 && i >= sightings.size() - FARTHEST; i--) {
            DiscourseMention sighting = sightings.get(i);
            View view = views.computeIfAbsent(sighting.entity(), entity -> new View());
            boolean first = !sighting.quoted() && view.last == null;
            view.see(sighting, others, sentence, weight(sighting, sentence, block));
            others += first ? 1 : 0;
        }
        int opening = opening(block);
        int thisOne = first(sentence);
        int lastOne = first(sentence - 1);
        boolean inner = views.values().stream().anyMatch(view -> view.last != null && view.last.sentence() == sentence);
        return views.entrySet().stream().filter(entry -> test.test(entry.getKey()))
                .map(entry -> profile(entry.getKey(), entry.getValue(), sentence, block, opening,
                        genderKnown.test(entry.getKey()), thisOne, lastOne, inner)).toList();
    }

    private AntecedentFeatures profile(int entity, View view, int sentence, int block, int opening, boolean genderKnown, int thisOne,
                            int lastOne, boolean inner) {
        DiscourseMention last = view.last;
        int subject = view.subject == DocumentView.NONE ? AntecedentFeatures.NEVER : sentence - view.subject;
        double salience = view.weight + bonus(entity, sentence);
        return last == null
                ? new AntecedentFeatures(entity, salience, AntecedentFeatures.NEVER, 0, Role.OTHER, false,
                        counts.getOrDefault(entity, 0),
                        entity == lastSpeaker, speakers.contains(entity), view.quotedNearby, false, genderKnown,
                        subject, false, false, inner)
                : new AntecedentFeatures(entity, salience, sentence - last.sentence(), view.order, last.role(), last.block() == block,
                        counts.getOrDefault(entity, 0), entity == lastSpeaker, speakers.contains(entity), view.quotedNearby,
                        entity == opening, genderKnown, subject, entity == thisOne, entity == lastOne, inner);
    }

    /** Who was seen first in a block, outside quotations. */
    private int opening(int block) {
        int opening = DocumentView.NONE;
        for (int i = sightings.size() - 1; i >= 0 && i >= sightings.size() - FARTHEST && sightings.get(i).block() == block; i--) {
            opening = sightings.get(i).quoted() ? opening : sightings.get(i).entity();
        }
        return opening;
    }

    /** Who was seen first in a sentence, outside quotations. */
    private int first(int sentence) {
        int first = DocumentView.NONE;
        for (int i = sightings.size() - 1; i >= 0 && i >= sightings.size() - FARTHEST && sightings.get(i).sentence() >= sentence; i--) {
            first = sightings.get(i).quoted() || sightings.get(i).sentence() > sentence ? first : sightings.get(i).entity();
        }
        return first;
    }

    /** What is seen of one entity from a place. */
    private static final class View {
        private @Nullable DiscourseMention last;
        private int order;
        private double weight;
        private boolean quotedNearby;
        private int subject = DocumentView.NONE;

    private void see(DiscourseMention sighting, int others, int sentence, double seen) {
            weight = Math.max(weight, seen);
            quotedNearby |= sighting.quoted() && sighting.sentence() >= sentence - 1;
            if (!sighting.quoted() && sighting.role() == Role.SUBJECT && subject == DocumentView.NONE) {
                subject = sighting.sentence();
            }
            if (!sighting.quoted() && last == null) {
                last = sighting;
                order = others;
            }
        }
    }

    /** The entities in view from a sentence of a block that pass the test, the one that stands out most first. */
    public List<Candidate> candidates(int sentence, int block, IntPredicate test) {
        Map<Integer, Double> weights = new HashMap<>();
        for (int i = sightings.size() - 1; i >= 0 && i >= sightings.size() - FARTHEST; i--) {
            DiscourseMention sighting = sightings.get(i);
            if (test.test(sighting.entity())) {
                weights.merge(sighting.entity(), weight(sighting, sentence, block), Math::max);
            }
        }
        return weights.entrySet().stream()
                .map(entry -> new Candidate(entry.getKey(), entry.getValue() + bonus(entry.getKey(), sentence)))
                .sorted(Comparator.comparingDouble(Candidate::weight).reversed().thenComparingInt(Candidate::entity))
                .toList();
    }

    private double weight(DiscourseMention sighting, int sentence, int block) {
        return StrictMath.pow(DECAY_PER_SENTENCE, sentence - sighting.sentence()) * weight(sighting.role())
                * (sighting.block() == block ? 1 : OTHER_BLOCK) * (sighting.quoted() ? QUOTED : 1);
    }

    private static double weight(Role role) {
        return switch (role) {
            case SUBJECT -> 1;
            case POSSESSIVE -> 0.65;
            case OBJECT -> 0.6;
            case OTHER -> 0.5;
        };
    }

    private double bonus(int entity, int sentence) {
        double frequency = PER_MENTION * StrictMath.log(1 + counts.getOrDefault(entity, 0));
        boolean spoke = entity == lastSpeaker && sentence - lastSpeakerSentence <= 4;
        return frequency + (spoke ? LAST_SPEAKER : 0);
    }
}
