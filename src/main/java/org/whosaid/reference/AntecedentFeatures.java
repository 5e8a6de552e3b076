package org.whosaid.reference;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.whosaid.reference.DiscourseMention.Role;

/**
 * What is known, at a pronoun, of an entity that it may mean.
 *
 * @param entity       its number
 * @param salience     by {@link Discourse}'s rules of thumb
 * @param sentences    since it was last named or meant outside quotations; {@link #NEVER} where it was not
 * @param order        how many others were named or meant since, outside quotations
 * @param role         there, in its sentence
 * @param sameBlock    whether that was in this paragraph
 * @param mentions     so far
 * @param spokeLast    whether it was the last source
 * @param spoke        whether it was a source before
 * @param quotedNearby whether a quotation in this sentence or the one before names it
 * @param opensBlock   whether it is the first one named in this paragraph, outside quotations
 * @param genderKnown  whether its gender is known, and then fits
 * @param subject      sentences since it was last a subject outside quotations; {@link #NEVER} where it was not
 * @param opensThis    whether it is the first one named in this sentence
 * @param opensLast    whether it is the first one named in the sentence before
 * @param inner        whether anybody was named or meant in this sentence, outside quotations
 */
public record AntecedentFeatures(int entity, double salience, int sentences, int order, Role role, boolean sameBlock,
                                 int mentions, boolean spokeLast, boolean spoke, boolean quotedNearby, boolean opensBlock,
                                 boolean genderKnown, int subject, boolean opensThis, boolean opensLast, boolean inner) {

    /** More sentences than any article has. */
    static final int NEVER = Integer.MAX_VALUE;
    /** Distances beyond count alike. */
    private static final int MAX_DISTANCE = 4;

    /** What speaks for it and against it, by name. */
    public Map<String, Double> features() {
        Map<String, Double> features = new LinkedHashMap<>();
        features.put("salience", salience);
        features.put("mentions", StrictMath.log(1 + mentions));
        put(features, "quoted only", sentences == NEVER);
        if (sentences != NEVER) {
            features.put("sentences " + Math.min(MAX_DISTANCE, sentences), 1.0);
            features.put("order " + Math.min(MAX_DISTANCE, order), 1.0);
            features.put("role " + role.name().toLowerCase(Locale.ROOT), 1.0);
        }
        addSpeech(features);
        put(features, "opens block", opensBlock);
        put(features, "gender known", genderKnown);
        addPlace(features);
        return features;
    }

    private void addSpeech(Map<String, Double> features) {
        put(features, "same block", sameBlock);
        put(features, "spoke last", spokeLast);
        put(features, "spoke last here", spokeLast && sameBlock);
        put(features, "spoke", spoke);
        put(features, "quoted nearby", quotedNearby);
    }

    /** What tells more where the pronoun is the first one of its sentence to mean anybody than where it is not. */
    private void addPlace(Map<String, Double> features) {
        String place = inner ? "inner " : "first ";
        if (subject != NEVER) {
            features.put(place + "subject " + Math.min(MAX_DISTANCE, subject), 1.0);
        }
        if (sentences != NEVER) {
            features.put(place + "order " + Math.min(2, order), 1.0);
        }
        put(features, place + "opens this", opensThis);
        put(features, place + "opens last", opensLast);
        put(features, place + "spoke last", spokeLast);
    }

    private static void put(Map<String, Double> features, String name, boolean holds) {
        if (holds) {
            features.put(name, 1.0);
        }
    }
}
