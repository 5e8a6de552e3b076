package org.whosaid.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whosaid.attribution.Attribution;
import org.whosaid.attribution.Source;
import org.whosaid.attribution.act.ActReader;
import org.whosaid.attribution.act.ReportedAct;
import org.whosaid.entity.EntityMention;
import org.whosaid.entity.EntityMention.Form;
import org.whosaid.entity.NamedEntity;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.reference.Discourse.Candidate;
import org.whosaid.reference.DocumentView;
import org.whosaid.speaker.ResolvedQuote.Alternative;
import org.whosaid.speaker.ResolvedSpeaker.Kind;
import org.whosaid.text.Span;

/** Turns attributions and resolved sources into quotes. */
final class QuoteResolver {

    private static final int MAX_ALTERNATIVES = 3;

    private final TokenView tokens;
    private final DocumentView view;
    private final ResolvedReferences references;
    private final ActReader acts;
    private final Confidence confidences;
    private final TurnSpeakers turns;

    QuoteResolver(DocumentView view, ResolvedReferences references, ActReader acts, Confidence confidences) {
        this.tokens = view.tokens();
        this.view = view;
        this.references = references;
        this.acts = acts;
        this.confidences = confidences;
        this.turns = new TurnSpeakers(view);
    }

    List<ResolvedQuote> of(List<Attribution> attributions) {
        List<ResolvedQuote> quotes = new ArrayList<>();
        for (Attribution attribution : attributions) {
            quotes.add(quote(attribution, attributions));
        }
        return quotes;
    }

    private ResolvedQuote quote(Attribution attribution, List<Attribution> all) {
        Source source = origin(attribution, all).source();
        Resolution resolution = resolution(attribution, all);
        ResolvedSpeaker speaker = new ResolvedSpeaker(resolution.kind(), resolution.name(), resolution.entity(),
                resolution.entity().flatMap(this::title), mention(attribution, source, resolution));
        ReportedAct act = acts.of(tokens, attribution);
        double confidence = confidences.of(attribution, resolution) * act.certainty();
        Optional<Integer> reporter = attribution.within().flatMap(number -> resolution(all.get(number), all).entity())
                .filter(entity -> !resolution.entity().equals(Optional.of(entity)));
        List<Alternative> alternatives = reporter.isPresent() ? withReporter(reporter.get(), resolution, confidence)
                : alternatives(resolution, confidence);
        return new ResolvedQuote(attribution, speaker, act, confidence, alternatives);
    }

    /** Who the source of an attribution is. */
    Resolution resolution(Attribution attribution, List<Attribution> all) {
        Attribution origin = origin(attribution, all);
        if (origin.source() instanceof Source.Stated stated) {
            Resolution words = references.source(stated.span()).orElse(Resolution.unknown(Form.NAME));
            return origin.basis() == Attribution.Basis.LABEL ? turns.speaker(stated.span(), words)
                    : words.kind() == Kind.UNKNOWN ? ofNoKnownKind(origin, words) : words;
        }
        return origin.source() instanceof Source.Author ? turns.author() : Resolution.unknown(Form.PRONOUN);
    }

    /**
     * A source whose noun is on no list: the verb tells its kind. "“…,” the caddie said": whoever says words as they are is
     * somebody; "the wiring shows" something; "the mill announced" a body.
     */
    private Resolution ofNoKnownKind(Attribution origin, Resolution words) {
        boolean told = origin.type() == Attribution.Type.DIRECT && hasCue(origin, Lexicon.PERSONAL_SPEECH_VERB);
        return words.name().isEmpty() || words.form() != Form.NOMINAL ? Resolution.unknown(words.form()) : words.withKind(told ? Kind.UNNAMED
                : hasCue(origin, Lexicon.EVIDENCE_VERB) ? Kind.DOCUMENT : Kind.ORGANIZATION);
    }

    private boolean hasCue(Attribution origin, Lexicon verbs) {
        return origin.cue().filter(cue -> verbs.has(tokens.lemma(tokens.endToken(cue) - 1))).isPresent();
    }

    private static Attribution origin(Attribution attribution, List<Attribution> all) {
        return attribution.source() instanceof Source.SameAs same ? all.get(same.attribution()) : attribution;
    }

    private Optional<String> title(int number) {
        NamedEntity entity = view.entity(number);
        return entity.titles().stream().filter(title -> title.contains(" ")).findFirst()
                .or(() -> entity.titles().stream().findFirst());
    }

    private Optional<EntityMention> mention(Attribution attribution, Source source, Resolution resolution) {
        if (source instanceof Source.Stated stated) {
            return isImplied(attribution, stated) ? Optional.empty()
                    : Optional.of(new EntityMention(stated.span(), resolution.form()));
        }
        return source instanceof Source.Author author
                ? Optional.of(new EntityMention(author.span(), Form.PRONOUN)) : Optional.empty();
    }

    /** In a paragraph of its own a quotation that goes on names nobody. */
    private boolean isImplied(Attribution attribution, Source.Stated stated) {
        return attribution.source() instanceof Source.SameAs
                && blockOf(attribution.content().get(0)) != blockOf(stated.span());
    }

    private int blockOf(Span span) {
        return tokens.blockOf(Math.min(tokens.firstToken(span), tokens.size() - 1));
    }

    /** Of words at second hand the one who tells of them may be the speaker as well as all others together. */
    private static List<Alternative> withReporter(int reporter, Resolution resolution, double confidence) {
        double left = (1 - confidence) / 2;
        List<Alternative> alternatives = new ArrayList<>(List.of(new Alternative(reporter, left)));
        alternatives(resolution, 1 - left).stream().filter(other -> other.entity() != reporter)
                .limit(MAX_ALTERNATIVES - 1).forEach(alternatives::add);
        return alternatives;
    }

    /** The other candidates share what the first one leaves, in proportion to their weights. */
    private static List<Alternative> alternatives(Resolution resolution, double confidence) {
        List<Candidate> others = resolution.candidates().stream().skip(1).limit(MAX_ALTERNATIVES).toList();
        double all = others.stream().mapToDouble(Candidate::weight).sum();
        return others.stream().map(other -> new Alternative(other.entity(),
                (1 - confidence) * other.weight() / (all + resolution.candidates().get(0).weight()))).toList();
    }
}
