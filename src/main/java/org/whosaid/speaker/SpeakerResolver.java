package org.whosaid.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.whosaid.attribution.Attribution;
import org.whosaid.attribution.Attributions;
import org.whosaid.attribution.RuleTrace;
import org.whosaid.attribution.Source;
import org.whosaid.attribution.act.ActReader;
import org.whosaid.entity.EntityMention;
import org.whosaid.entity.EntityMention.Form;
import org.whosaid.entity.NamedEntity;
import org.whosaid.entity.NamedEntity.Gender;
import org.whosaid.language.TokenView;
import org.whosaid.models.Models;
import org.whosaid.quotation.QuotationMarks;
import org.whosaid.reference.DocumentView;
import org.whosaid.reference.PronounChoice;
import org.whosaid.reference.PronounRanker;
import org.whosaid.reference.PronounReference;
import org.whosaid.reference.PronounResolver;
import org.whosaid.reference.Pronouns;
import org.whosaid.reference.ReferenceModel;

/**
 * Finds out who each source is: an entity of the article, or an honest description. Pronouns are resolved on the way and
 * become mentions of their entities. General coreference is left out on purpose. Safe for all threads.
 */
public final class SpeakerResolver {

    /** So much more must speak for a gender than against it before a pronoun settles it. */
    private static final double MIN_GENDER_MARGIN = 0.2;
    /** What a pronoun tells of the gender of the only one in view: it may mean somebody whom the article doesn't name. */
    private static final double LONE_CANDIDATE_VOTE = 0.5;

    private final PronounResolver pronouns;
    private final PronounChoice sources;
    private final Confidence confidence;
    private final ActReader acts;
    private final RuleTrace trace;

    /**
     * A resolver that asks others in what is learned.
     *
     * @param pronouns   tells whom "he", "him", "his" and the like mean
     * @param sources    chooses whom those mean that are sources outside quotation marks
     * @param confidence the score of a quote's speaker, of its features by their names; the logistic function of it is the
     *                   confidence. Asked once for each quote with a known speaker, in order
     * @param acts       tells what kind of report a quote is
     */
    public SpeakerResolver(PronounResolver pronouns, PronounChoice sources,
                           ToDoubleFunction<Map<String, Double>> confidence, ActReader acts) {
        this(pronouns, sources, new Confidence(confidence), acts, RuleTrace.NONE);
    }

    private SpeakerResolver(PronounResolver pronouns, PronounChoice sources, Confidence confidence, ActReader acts,
                            RuleTrace trace) {
        this.pronouns = pronouns;
        this.sources = sources;
        this.confidence = confidence;
        this.acts = acts;
        this.trace = trace;
    }

    /** Loads what tells whom a pronoun means and how sure a speaker is. */
    public static SpeakerResolver load(Models models) {
        return new SpeakerResolver(ReferenceModel.load(models), PronounRanker.load(models), Confidence.load(models),
                ActReader.load(models));
    }

    /** The same, which tells by which rule it resolves the words of each source that is no "he" or "she". */
    public SpeakerResolver traced(RuleTrace by) {
        return new SpeakerResolver(pronouns, sources, confidence, acts, by);
    }

    /** The speakers of an article's attributions. */
    public ResolvedSpeakers resolve(TokenView tokens, QuotationMarks marks, Attributions attributions,
                                    List<NamedEntity> entities) {
        DocumentView view = new DocumentView(tokens, marks, entities);
        ResolvedReferences references = references(view, attributions);
        return new ResolvedSpeakers(new QuoteResolver(view, references, acts, confidence).of(attributions.attributions()),
                withMentions(view, references));
    }

    /** Whom pronouns and sources mean: a first pass finds out genders, a second one uses them. */
    private ResolvedReferences references(DocumentView view, Attributions found) {
        List<Attribution> attributions = found.attributions();
        Map<Integer, PronounReference> meant = pronouns.resolve(view, attributions, found.vectors());
        Map<Integer, SourcePhrase> heads = heads(view.tokens(), attributions);
        Gender[] genders = view.entities().stream().map(NamedEntity::gender).toArray(Gender[]::new);
        IndirectSpeechIndex speech = new IndirectSpeechIndex(view.tokens(), attributions);
        ResolvedReferences first = new ResolutionPass(view, genders, sources, meant, speech, RuleTrace.NONE).over(heads);
        return new ResolutionPass(view, withVotes(view, genders, first), sources, meant, speech, trace).over(heads);
    }

    private static Map<Integer, SourcePhrase> heads(TokenView tokens, List<Attribution> attributions) {
        Map<Integer, SourcePhrase> heads = new HashMap<>();
        for (Attribution attribution : attributions) {
            if (attribution.source() instanceof Source.Stated stated) {
                SourcePhrase.of(tokens, stated).ifPresent(phrase -> heads.put(phrase.head(), phrase));
            }
        }
        return heads;
    }

    /** Whom only a pronoun's gender tells: the gender that the first pass's clear cases speak for. */
    private static Gender[] withVotes(DocumentView view, Gender[] genders, ResolvedReferences first) {
        double[] votes = new double[genders.length];
        first.pronouns().forEach((token, resolution) -> resolution.entity().ifPresent(entity -> {
            if (genders[entity] == Gender.UNKNOWN && resolution.margin() > MIN_GENDER_MARGIN) {
                double vote = resolution.candidates().size() == 1 ? LONE_CANDIDATE_VOTE : resolution.margin();
                votes[entity] += Pronouns.gender(view.tokens().lower(token)) == Gender.MALE ? vote : -vote;
            }
        }));
        Gender[] settled = Arrays.copyOf(genders, genders.length);
        for (int i = 0; i < votes.length; i++) {
            settled[i] = votes[i] > 0 ? Gender.MALE : votes[i] < 0 ? Gender.FEMALE : genders[i];
        }
        return settled;
    }

    /** The entities with the pronouns and descriptions that mean them. */
    private static List<NamedEntity> withMentions(DocumentView view, ResolvedReferences references) {
        List<List<EntityMention>> mentions = new ArrayList<>();
        view.entities().forEach(entity -> mentions.add(new ArrayList<>(entity.mentions())));
        references.pronouns().forEach((token, resolution) -> resolution.entity().ifPresent(entity ->
                mentions.get(entity).add(new EntityMention(view.tokens().span(token), Form.PRONOUN))));
        references.sources().forEach((span, resolution) -> resolution.entity().filter(entity -> resolution.form() == Form.NOMINAL)
                .ifPresent(entity -> mentions.get(entity).add(new EntityMention(span, Form.NOMINAL))));
        List<NamedEntity> complete = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            complete.add(withMentions(view.entity(i), mentions.get(i)));
        }
        return complete;
    }

    private static NamedEntity withMentions(NamedEntity entity, List<EntityMention> mentions) {
        return new NamedEntity(entity.type(), entity.name(), entity.aliases(), entity.titles(), entity.gender(),
                mentions.stream().sorted(Comparator.comparing(EntityMention::span)).toList());
    }
}
