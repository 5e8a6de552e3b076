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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.whosaid.reference.DiscourseMention.Role;

/**
 * Who is in view at a place of the article, and how much: entities that were named or meant lately, as subjects, outside
 * quotations, often, and as the last to speak, stand out. The idea of salience is from centering theory (Grosz, Joshi,
 * Weinstein 1995) and Lappin and Leass (1994); the weights are our own. Fed while an article is read from its
 * start; for one thread.
 */
public final class Discourse {

    /** Mentions further back do not count. */
    private static final int MAX_MENTIONS = 60;
    private static final int MAX_SENTENCES_SINCE_SPEECH = 4;
    private static final double DECAY_PER_SENTENCE = 0.75;
    private static final double OTHER_BLOCK_FACTOR = 0.9;
    private static final double QUOTED_FACTOR = 0.35;
    private static final double LAST_SPEAKER_BONUS = 0.35;
    private static final double BONUS_PER_LOG_MENTION = 0.12;

    private final List<DiscourseMention> mentions = new ArrayList<>();
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

    /** An entity comes into view. To be told of in the order of the text. */
    public void see(DiscourseMention mention) {
        mentions.add(mention);
        counts.merge(mention.entity(), 1, Integer::sum);
    }

    /** An entity speaks, in the sentence of this number. */
    public void heard(int entity, int sentence) {
        lastSpeaker = entity;
        speakers.add(entity);
        lastSpeakerSentence = sentence;
    }

    /**
     * Those in view from a place that pass the test, in order of their numbers.
     *
     * @param sentence    the number of its sentence
     * @param block       the number of its block
     * @param genderKnown whether an entity's gender is known
     */
    public List<AntecedentFeatures> profiles(int sentence, int block, IntPredicate test, IntPredicate genderKnown) {
        Map<Integer, Seen> seen = seen(sentence, block);
        Place place = new Place(sentence, block, firstNamed(mention -> mention.block() == block),
                firstNamed(mention -> mention.sentence() == sentence), firstNamed(mention -> mention.sentence() == sentence - 1));
        return seen.entrySet().stream().filter(entry -> test.test(entry.getKey()))
                .map(entry -> features(entry.getKey(), entry.getValue(), place, genderKnown.test(entry.getKey()))).toList();
    }

    private Map<Integer, Seen> seen(int sentence, int block) {
        Map<Integer, Seen> all = new TreeMap<>();
        int others = 0;
        for (int i = mentions.size() - 1; i >= oldest(); i--) {
            DiscourseMention mention = mentions.get(i);
            Seen seen = all.computeIfAbsent(mention.entity(), entity -> new Seen());
            boolean first = !mention.quoted() && seen.last == null;
            seen.see(mention, others, sentence, weight(mention, sentence, block));
            others += first ? 1 : 0;
        }
        return all;
    }

    private int oldest() {
        return Math.max(0, mentions.size() - MAX_MENTIONS);
    }

    /** Who was seen first outside quotations, of the mentions that pass a test. */
    private int firstNamed(Predicate<DiscourseMention> test) {
        return mentions.subList(oldest(), mentions.size()).stream().filter(mention -> !mention.quoted() && test.test(mention))
                .mapToInt(DiscourseMention::entity).findFirst().orElse(DocumentView.NONE);
    }

    /** A place, and who is named first in its block, its sentence and the sentence before. */
    private record Place(int sentence, int block, int opensBlock, int opensThis, int opensLast) {
    }

    private AntecedentFeatures features(int entity, Seen seen, Place place, boolean genderKnown) {
        DiscourseMention last = seen.last;
        int subject = seen.subject == DocumentView.NONE ? AntecedentFeatures.NEVER : place.sentence() - seen.subject;
        return new AntecedentFeatures(entity, seen.weight + bonus(entity, place.sentence()),
                last == null ? AntecedentFeatures.NEVER : place.sentence() - last.sentence(), seen.order,
                last == null ? Role.OTHER : last.role(), last != null && last.block() == place.block(), counts.getOrDefault(entity, 0),
                entity == lastSpeaker, speakers.contains(entity), seen.quotedNearby, entity == place.opensBlock(), genderKnown,
                subject, entity == place.opensThis(), entity == place.opensLast(), place.opensThis() != DocumentView.NONE);
    }

    /** What is seen of one entity from a place. */
    private static final class Seen {
        private @Nullable DiscourseMention last;
        private int order;
        private double weight;
        private boolean quotedNearby;
        private int subject = DocumentView.NONE;

        private void see(DiscourseMention mention, int others, int sentence, double mentionWeight) {
            weight = Math.max(weight, mentionWeight);
            quotedNearby |= mention.quoted() && mention.sentence() >= sentence - 1;
            if (!mention.quoted() && mention.role() == Role.SUBJECT && subject == DocumentView.NONE) {
                subject = mention.sentence();
            }
            if (!mention.quoted() && last == null) {
                last = mention;
                order = others;
            }
        }
    }

    /** The entities in view from a sentence of a block that pass the test, the one that stands out most first. */
    public List<Candidate> candidates(int sentence, int block, IntPredicate test) {
        Map<Integer, Double> weights = new HashMap<>();
        for (DiscourseMention mention : mentions.subList(oldest(), mentions.size())) {
            if (test.test(mention.entity())) {
                weights.merge(mention.entity(), weight(mention, sentence, block), Math::max);
            }
        }
        return weights.entrySet().stream()
                .map(entry -> new Candidate(entry.getKey(), entry.getValue() + bonus(entry.getKey(), sentence)))
                .sorted(Comparator.comparingDouble(Candidate::weight).reversed().thenComparingInt(Candidate::entity))
                .toList();
    }

    private double weight(DiscourseMention mention, int sentence, int block) {
        return StrictMath.pow(DECAY_PER_SENTENCE, sentence - mention.sentence()) * weight(mention.role())
                * (mention.block() == block ? 1 : OTHER_BLOCK_FACTOR) * (mention.quoted() ? QUOTED_FACTOR : 1);
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
        double frequency = BONUS_PER_LOG_MENTION * StrictMath.log(1 + counts.getOrDefault(entity, 0));
        boolean spoke = entity == lastSpeaker && sentence - lastSpeakerSentence <= MAX_SENTENCES_SINCE_SPEECH;
        return frequency + (spoke ? LAST_SPEAKER_BONUS : 0);
    }
}
