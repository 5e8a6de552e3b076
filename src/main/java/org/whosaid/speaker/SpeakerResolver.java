package org.whosaid.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.attribution.Attribution;
import org.whosaid.attribution.Attributions;
import org.whosaid.attribution.Source;
import org.whosaid.entity.EntityMention;
import org.whosaid.entity.NamedEntity;
import org.whosaid.entity.NamedEntity.Gender;
import org.whosaid.language.TokenView;
import org.whosaid.models.Models;
import org.whosaid.quotation.QuotationMarks;
import org.whosaid.reference.DocumentView;
import org.whosaid.reference.PronounChoice;
import org.whosaid.reference.PronounRanker;
import org.whosaid.reference.Pronouns;

/**
 * Finds out who each source is: an entity of the article, or an honest description. Pronouns are resolved on the way and
 * become mentions of their entities. General coreference is left out on purpose. Safe for all threads.
 */
public final class SpeakerResolver {

    /** So much more must speak for a gender than against it before a pronoun settles it. */
    private static final double CLEAR_MARGIN = 0.2;
    /** What a pronoun tells of the gender of the only one in view: it may mean somebody whom the article doesn't name. */
    private static final double ONLY_ONE = 0.5;

    private final PronounChoice pronouns;
    private final Confidence confidence;

    SpeakerResolver(PronounChoice pronouns, Confidence confidence) {
        this.pronouns = pronouns;
        this.confidence = confidence;
    }

    /** Loads what tells whom a pronoun means and how sure a speaker is. */
    public static SpeakerResolver load(Models models) {
        return new SpeakerResolver(PronounRanker.load(models), Confidence.load(models));
    }

    /** The speakers of an article's attributions. */
    public ResolvedSpeakers resolve(TokenView tokens, QuotationMarks marks, Attributions attributions,
                                    List<NamedEntity> entities) {
        DocumentView scene = new DocumentView(tokens, marks, entities);
        ResolutionPass walk = settled(scene, attributions.attributions(), pronouns);
        return new ResolvedSpeakers(new QuoteResolver(scene, walk, confidence).of(attributions.attributions()), withPronouns(scene, walk));
    }

    /** A first walk finds out genders, a second one uses them. */
    static ResolutionPass settled(DocumentView scene, List<Attribution> attributions, PronounChoice pronouns) {
        Map<Integer, SourcePhrase> heads = heads(scene, attributions);
        Gender[] genders = scene.entities().stream().map(NamedEntity::gender).toArray(Gender[]::new);
        IndirectSpeechIndex reported = new IndirectSpeechIndex(scene, attributions);
        ResolutionPass first = new ResolutionPass(scene, genders, pronouns, reported).over(heads);
        return new ResolutionPass(scene, withVotes(scene, genders, first), pronouns, reported).over(heads);
    }

    private static Map<Integer, SourcePhrase> heads(DocumentView scene, List<Attribution> attributions) {
        Map<Integer, SourcePhrase> heads = new HashMap<>();
        for (Attribution attribution : attributions) {
            if (attribution.source() instanceof Source.Stated stated) {
                phrase(scene, stated).ifPresent(phrase -> heads.put(phrase.head(), phrase));
            }
        }
        return heads;
    }

    /** "inside the agency" names the agency; "at least a dozen" is a number. */
    private static int behindPreposition(DocumentView scene, int start, int head) {
        boolean before = scene.has(start) && start < head && scene.tag(start).equals("IN") && !scene.tag(start + 1).equals("JJS");
        return before ? start + 1 : start;
    }

    static Optional<SourcePhrase> phrase(DocumentView scene, Source.Stated stated) {
        int head = scene.endToken(stated.head()) - 1;
        int start = behindPreposition(scene, scene.firstToken(stated.span()), head);
        return scene.has(start) && scene.has(head) && start <= head
                ? Optional.of(new SourcePhrase(stated.span(), start, scene.endToken(stated.span()),
                        scene.firstToken(stated.head()), head)) : Optional.empty();
    }

    /** Whom only a pronoun's gender tells: the gender that the first walk's clear cases speak for. */
    private static Gender[] withVotes(DocumentView scene, Gender[] genders, ResolutionPass walk) {
        double[] votes = new double[genders.length];
        walk.pronouns().forEach((token, resolution) -> resolution.entity().ifPresent(entity -> {
            if (genders[entity] == Gender.UNKNOWN && resolution.margin() > CLEAR_MARGIN) {
                double vote = resolution.candidates().size() == 1 ? ONLY_ONE : resolution.margin();
                votes[entity] += Pronouns.gender(scene.lower(token)) == Gender.MALE ? vote : -vote;
            }
        }));
        Gender[] settled = Arrays.copyOf(genders, genders.length);
        for (int i = 0; i < votes.length; i++) {
            settled[i] = votes[i] > 0 ? Gender.MALE : votes[i] < 0 ? Gender.FEMALE : genders[i];
        }
        return settled;
    }

    private static List<NamedEntity> withPronouns(DocumentView scene, ResolutionPass walk) {
        List<List<EntityMention>> mentions = new ArrayList<>();
        scene.entities().forEach(entity -> mentions.add(new ArrayList<>(entity.mentions())));
        walk.pronouns().forEach((token, resolution) -> resolution.entity().ifPresent(entity ->
                mentions.get(entity).add(new EntityMention(scene.token(token).span(), EntityMention.Form.PRONOUN))));
        walk.sources().forEach((span, resolution) -> resolution.entity()
                .filter(entity -> resolution.form() == EntityMention.Form.NOMINAL)
                .ifPresent(entity -> mentions.get(entity).add(new EntityMention(span, EntityMention.Form.NOMINAL))));
        List<NamedEntity> complete = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            NamedEntity entity = scene.entities().get(i);
            mentions.get(i).sort(Comparator.comparing(EntityMention::span));
            complete.add(new NamedEntity(entity.type(), entity.name(), entity.aliases(), entity.titles(), entity.gender(),
                    mentions.get(i)));
        }
        return complete;
    }
}
