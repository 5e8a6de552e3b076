package org.whosaid.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.whosaid.article.Block;
import org.whosaid.attribution.Attribution;
import org.whosaid.attribution.Source;
import org.whosaid.entity.EntityMention;
import org.whosaid.entity.EntityMention.Form;
import org.whosaid.entity.NamedEntity;
import org.whosaid.language.EntityType;
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
    private final Confidence confidences;
    private @Nullable Resolution interviewed;

    QuoteResolver(DocumentView view, ResolvedReferences references, Confidence confidences) {
        this.tokens = view.tokens();
        this.view = view;
        this.references = references;
        this.confidences = confidences;
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
        double confidence = confidences.of(attribution, resolution);
        Optional<Integer> reporter = attribution.within().flatMap(number -> resolution(all.get(number), all).entity())
                .filter(entity -> !resolution.entity().equals(Optional.of(entity)));
        List<Alternative> alternatives = reporter.isPresent() ? withReporter(reporter.get(), resolution, confidence)
                : alternatives(resolution, confidence);
        return new ResolvedQuote(attribution, speaker, confidence, alternatives);
    }

    /** Who the source of an attribution is. */
    Resolution resolution(Attribution attribution, List<Attribution> all) {
        Attribution origin = origin(attribution, all);
        if (origin.source() instanceof Source.Stated stated) {
            Resolution words = references.source(stated.span()).orElse(Resolution.unknown(Form.NAME));
            return origin.basis() == Attribution.Basis.LABEL ? labelled(tokens.words(stated.span()), words)
                    : isTold(origin, words) ? Resolution.described(Kind.UNNAMED, tokens.words(stated.span())) : words;
        }
        return origin.source() instanceof Source.Author ? author() : Resolution.unknown(Form.PRONOUN);
    }

    /** "“…,” the caddie said": whoever says words as they are is somebody, whatever the noun. */
    private boolean isTold(Attribution origin, Resolution words) {
        return words.kind() == Kind.UNKNOWN && words.form() == Form.NOMINAL
                && origin.type() == Attribution.Type.DIRECT && origin.cue()
                .filter(cue -> Lexicon.PERSONAL_SPEECH_VERB.has(tokens.lemma(tokens.endToken(cue) - 1))).isPresent();
    }

    private static Attribution origin(Attribution attribution, List<Attribution> all) {
        return attribution.source() instanceof Source.SameAs same ? all.get(same.attribution()) : attribution;
    }

    /** Who speaks where a label stands before the words: "Q", "A", initials, or else a name, which is a person's. */
    private Resolution labelled(String label, Resolution words) {
        return label.equals("Q") ? author() : label.equals("A") ? interviewed()
                : withInitials(label).orElseGet(() -> words.isUnlistedOrganization() ? words.withKind(Kind.PERSON) : words);
    }

    private Resolution entity(int number) {
        return Resolution.of(view, number, Form.NOMINAL, List.of());
    }

    /** "AO" where Ada Ode, and nobody else with these initials, is named. */
    private Optional<Resolution> withInitials(String label) {
        List<Integer> people = IntStream.range(0, view.entities().size()).filter(number -> {
            NamedEntity entity = view.entity(number);
            return entity.type() == EntityType.PERSON && label.length() > 1 && label.equals(initials(entity.name()));
        }).boxed().toList();
        return people.size() == 1 ? Optional.of(entity(people.get(0)).withForm(Form.NAME)) : Optional.empty();
    }

    private static String initials(String name) {
        return Arrays.stream(name.split("[ -]+")).map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }

    private Resolution interviewed() {
        interviewed = interviewed == null ? mostNamed() : interviewed;
        return interviewed;
    }

    /** Who answers in an interview: the one whom the writer's own paragraphs name most. */
    private Resolution mostNamed() {
        int[] mentions = view.entities().stream().mapToInt(this::mentionsInParagraphs).toArray();
        int most = 0;
        for (int i = 0; i < mentions.length; i++) {
            most = mentions[i] > mentions[most] ? i : most;
        }
        return mentions.length == 0 || mentions[most] == 0 ? Resolution.unknown(Form.NAME)
                : entity(most);
    }

    private int mentionsInParagraphs(NamedEntity entity) {
        return entity.type() != EntityType.PERSON ? 0 : (int) entity.mentions().stream()
                .filter(mention -> tokens.block(tokens.blockOf(tokens.firstToken(mention.span()))).kind() != Block.Kind.SPEECH)
                .count();
    }

    private Resolution author() {
        return tokens.article().author().map(this::author)
                .orElse(Resolution.described(Kind.UNNAMED, "the author")).withForm(Form.PRONOUN);
    }

    private Resolution author(String name) {
        for (int number = 0; number < view.entities().size(); number++) {
            NamedEntity entity = view.entity(number);
            if (entity.type() == EntityType.PERSON && entity.name().equalsIgnoreCase(name)) {
                return entity(number);
            }
        }
        return Resolution.described(Kind.PERSON, name);
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
