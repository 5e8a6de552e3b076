package org.whosaid.speaker;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whosaid.attribution.RuleTrace;
import org.whosaid.entity.EntityMention.Form;
import org.whosaid.entity.NamedEntity.Gender;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.language.TokenView;
import org.whosaid.reference.AntecedentFeatures;
import org.whosaid.reference.Discourse;
import org.whosaid.reference.Discourse.Candidate;
import org.whosaid.reference.DiscourseMention;
import org.whosaid.reference.DiscourseMention.Role;
import org.whosaid.reference.DocumentView;
import org.whosaid.reference.PronounChoice;
import org.whosaid.reference.PronounReference;
import org.whosaid.reference.Pronouns;
import org.whosaid.speaker.ResolvedSpeaker.Kind;
import org.whosaid.text.Span;

/**
 * One pass through an article from its first token to its last: names come into view, pronouns are resolved where they
 * stand, sources where their head stands. So each is judged by what a reader knows up to that place. For one thread, once.
 */
final class ResolutionPass {

    /** Below this salience nobody is in view. */
    private static final double MIN_SALIENCE = 0.12;
    /** How much the learned model counts, of the two that tell whom a source means. */
    private static final double SHARE_OF_LEARNED = 2.0 / 3;
    /** The one whom the sentence before is about is meant at least that likely. */
    private static final double MIN_SUBJECT_PROBABILITY = 0.9;
    /** Nobody is quite out of question. */
    private static final double LEAST_SHARE = 0.02;

    private final PronounChoice choice;
    private final Map<Integer, PronounReference> meant;
    private final TokenView tokens;
    private final DocumentView view;
    private final Gender[] genders;
    private final Discourse discourse = new Discourse();
    private final ResolvedPronouns pronouns = new ResolvedPronouns();
    private final SortedMap<Span, Resolution> sources = new TreeMap<>();
    private final UnnamedReferents unnamed;
    private final NominalResolver nominals;
    private final PrecedingSubject precedingSubject;

    /**
     * For an article.
     *
     * @param choice for pronouns that are sources outside quotation marks
     * @param meant  by its token, whom each personal pronoun means
     */
    ResolutionPass(DocumentView view, Gender[] genders, PronounChoice choice, Map<Integer, PronounReference> meant,
                   IndirectSpeechIndex speech, RuleTrace trace) {
        this.choice = choice;
        this.meant = meant;
        this.view = view;
        this.tokens = view.tokens();
        this.genders = genders;
        this.unnamed = new UnnamedReferents(view, speech);
        this.nominals = new NominalResolver(new ReadingState(view, genders, discourse, unnamed, pronouns,
                meant), trace);
        this.precedingSubject = new PrecedingSubject(view, pronouns);
    }

    /**
     * Reads the article.
     *
     * @param heads for the token at which the head of a source stands, that source
     */
    ResolvedReferences over(Map<Integer, SourcePhrase> heads) {
        int token = 0;
        while (token < tokens.size()) {
            int end = readName(token);
            if (end == token + 1) {
                readWord(token, heads);
            }
            for (int i = token; i < end; i++) {
                resolveSource(heads.get(i));
            }
            token = end;
        }
        return new ResolvedReferences(pronouns.all(), sources);
    }

    /** Takes in the name that begins here; returns one past it, or past the token where no name does. */
    private int readName(int token) {
        int entity = view.entityOf(token);
        int end = token + 1;
        if (entity == DocumentView.NONE) {
            return end;
        }
        while (view.entityOf(end) == entity && tokens.sameSentence(token, end)) {
            end++;
        }
        discourse.see(view.mention(entity, token, end));
        if (view.isPerson(entity) && !view.isQuoted(token)) {
            unnamed.giveWay(token);
        }
        return end;
    }

    private void readWord(int token, Map<Integer, SourcePhrase> heads) {
        SourcePhrase source = heads.get(token);
        resolvePronoun(token, source != null && source.start() == token);
        readDescription(token, heads);
        unnamed.see(token);
    }

    /** "the senator" brings her into view again, where no source does so by itself. */
    private void readDescription(int token, Map<Integer, SourcePhrase> heads) {
        if (!tokens.is(token, "the") || view.isQuoted(token)) {
            return;
        }
        int end = token + 1;
        while (tokens.sameSentence(token, end) && view.entityOf(end) == DocumentView.NONE && tokens.pos(end)
                .in(PartOfSpeech.ADJECTIVE, PartOfSpeech.NOUN, PartOfSpeech.PROPER_NOUN, PartOfSpeech.HYPHEN)) {
            end++;
        }
        int after = end;
        if (end > token + 1 && tokens.pos(end - 1).isNoun() && !heads.containsKey(end - 1) && !tokens.is(end, "of")) {
            nominals.titled(token, end - 1).ifPresent(entity -> discourse.see(view.mention(entity, token, after)));
        }
    }

    private void resolvePronoun(int token, boolean source) {
        PronounReference reference = meant.get(token);
        if (reference != null && Pronouns.isPersonal(tokens.lower(token))) {
            Resolution resolution = view.isQuoted(token) ? resolved(reference) : resolvedOutside(token, source, reference);
            pronouns.record(token, resolution);
            // Whoever is meant between quotation marks does not come into view outside them.
            resolution.entity().filter(entity -> !view.isQuoted(token))
                    .ifPresent(entity -> discourse.see(view.mention(entity, token, token + 1)));
        }
    }

    private Resolution resolved(PronounReference reference) {
        return reference.isSomebody() ? Resolution.first(view, reference.candidates(), Form.PRONOUN)
                : Resolution.unknown(Form.PRONOUN);
    }

    /** Outside quotation marks, one without a name who was spoken of last comes first. */
    private Resolution resolvedOutside(int token, boolean source, PronounReference reference) {
        Gender gender = Pronouns.gender(tokens.lower(token));
        return unnamed.meant(token, gender, source).map(last -> source ? nameless(last, reference) : last)
                .orElseGet(() -> source ? person(token, gender, reference) : resolved(reference));
    }

    /** Of those without a name the one whom the model takes to be meant, or else the last one. */
    private Resolution nameless(Resolution last, PronounReference reference) {
        return reference.noun().map(nominals::described).filter(one -> one.kind() == Kind.UNNAMED).orElse(last);
    }

    /** A source, by both models: the ranker knows who spoke before, the other one what the words around tell. */
    private Resolution person(int token, Gender gender, PronounReference reference) {
        List<AntecedentFeatures> antecedents = discourse.profiles(tokens.sentenceOf(token), tokens.blockOf(token),
                entity -> view.isPerson(entity) && fits(entity, gender), entity -> genders[entity] == gender);
        return antecedents.stream().noneMatch(antecedent -> antecedent.salience() >= MIN_SALIENCE)
                ? Resolution.unknown(Form.PRONOUN)
                : Resolution.first(view, chosen(token, pooled(choice.choose(token, antecedents), reference)), Form.PRONOUN);
    }

    private boolean fits(int entity, Gender gender) {
        return genders[entity] == gender || genders[entity] == Gender.UNKNOWN;
    }

    /** The one whom the sentence before is about comes first; of others, what was learned tells. */
    private List<Candidate> chosen(int token, List<Candidate> learned) {
        int subject = precedingSubject.before(token).orElse(DocumentView.NONE);
        Optional<Candidate> first = learned.stream().filter(candidate -> candidate.entity() == subject).findFirst();
        return first.isEmpty() || first.get().weight() >= MIN_SUBJECT_PROBABILITY ? learned : withFirst(first.get(), learned);
    }

    private static List<Candidate> withFirst(Candidate first, List<Candidate> all) {
        double others = (1 - MIN_SUBJECT_PROBABILITY) / (1 - first.weight());
        return Stream.concat(Stream.of(new Candidate(first.entity(), MIN_SUBJECT_PROBABILITY)),
                all.stream().filter(other -> other != first)
                        .map(other -> new Candidate(other.entity(), other.weight() * others))).toList();
    }

    /** The weighted geometric mean of two opinions (Genest and Zidek, Statistical Science 1986). */
    private static List<Candidate> pooled(List<Candidate> ranked, PronounReference reference) {
        Map<Integer, Double> learned = reference.candidates().stream()
                .collect(Collectors.toMap(Candidate::entity, Candidate::weight));
        List<Candidate> pooled = ranked.stream().map(candidate -> new Candidate(candidate.entity(),
                StrictMath.pow(candidate.weight(), 1 - SHARE_OF_LEARNED) * StrictMath.pow(
                        learned.getOrDefault(candidate.entity(), 0.0) + LEAST_SHARE, SHARE_OF_LEARNED))).toList();
        double sum = pooled.stream().mapToDouble(Candidate::weight).sum();
        return pooled.stream().map(candidate -> new Candidate(candidate.entity(), candidate.weight() / sum))
                .sorted(Comparator.comparingDouble(Candidate::weight).reversed()).toList();
    }

    private void resolveSource(@Nullable SourcePhrase phrase) {
        if (phrase != null) {
            Resolution resolution = resolved(phrase);
            sources.put(phrase.span(), resolution);
            unnamed.hear(phrase, resolution);
            resolution.entity().ifPresent(entity -> hear(entity, phrase));
        }
    }

    private Resolution resolved(SourcePhrase phrase) {
        Optional<Resolution> pronoun = phrase.startsWithHead() ? pronouns.at(phrase.head()) : Optional.empty();
        return pronoun.orElseGet(() -> nominals.of(phrase));
    }

    private void hear(int entity, SourcePhrase phrase) {
        int sentence = tokens.sentenceOf(phrase.head());
        discourse.heard(entity, sentence);
        if (view.entityOf(phrase.head()) == DocumentView.NONE && pronouns.at(phrase.head()).isEmpty()) {
            discourse.see(new DiscourseMention(entity, phrase.head(), sentence, tokens.blockOf(phrase.head()), Role.SUBJECT, false));
        }
    }
}
