package org.whosaid.attribution.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.whosaid.article.Block;
import org.whosaid.attribution.Attribution.Basis;
import org.whosaid.attribution.Source;
import org.whosaid.attribution.relation.Relation;
import org.whosaid.attribution.span.LabelledSpan;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.text.Span;

/**
 * Attributions from the relations that the model found. Whose words they are is read by an ordered list of rules, of which
 * the first that knows a source counts. For one article, whose relations are read in order.
 */
final class RelationReader {

    private final TokenView tokens;
    private final QuotedTokens quoted;
    private final ContentTokens contents;
    private final Heads heads;
    private final PassiveAddressees addressees;
    private final List<Function<Relation, Optional<Source>>> sourceRules =
            List.of(this::addressee, this::labelled, this::subjectShared, this::nameBefore);
    private @Nullable AttributionBuilder last;

    RelationReader(QuotedTokens quoted, ContentTokens contents) {
        this.tokens = quoted.tokens();
        this.quoted = quoted;
        this.contents = contents;
        this.heads = new Heads(tokens);
        this.addressees = new PassiveAddressees(tokens);
    }

    /** The attribution that a relation makes, with its contents. */
    AttributionBuilder read(Relation found) {
        Relation relation = withWholeCue(found);
        Source source = sourceRules.stream().flatMap(rule -> rule.apply(relation).stream()).findFirst().orElseGet(Source.Unknown::new);
        Span cue = relation.cue().span();
        AttributionBuilder attribution = AttributionBuilder.tied(cue, source, basis(relation, source), certainty(relation));
        last = attribution;
        relation.contents().stream().map(LabelledSpan::span).filter(span -> tokens.isRead(span) && isWithinReach(cue, span))
                .forEach(span -> contents.take(attribution, span));
        return attribution;
    }

    /** "Ode wanted to know": the verb behind belongs to the cue, and is nothing that was said. */
    private Relation withWholeCue(Relation relation) {
        int cue = tokens.endToken(relation.cue().span());
        return relation.contents().stream().filter(content -> tokens.firstToken(content.span()) == cue && isToKnow(content.span()))
                .findFirst().map(content -> new Relation(new LabelledSpan(LabelledSpan.Role.CUE, relation.cue().span().to(content.span()),
                        relation.cue().probability()), relation.source(), relation.contents().stream()
                        .filter(other -> other != content).toList(), relation.probability())).orElse(relation);
    }

    private boolean isToKnow(Span content) {
        int first = tokens.firstToken(content);
        return tokens.lemma(first - 1).equals("want") && tokens.pos(first) == PartOfSpeech.TO && tokens.endToken(content) == first + 2 && tokens.pos(first + 1) == PartOfSpeech.INFINITIVE
                && Lexicon.LEARNING.has(tokens.lemma(first + 1));
    }

    private static double certainty(Relation relation) {
        return relation.probability() * relation.source().map(LabelledSpan::probability).orElse(1.0);
    }

    /**
     * Words without marks are reported in the paragraph of their cue, or right below one that ends with a colon. (Of others
     * that the tagger found in articles that it had not learned from, a third were contents at all.)
     */
    private boolean isWithinReach(Span cue, Span content) {
        int first = tokens.firstToken(content);
        int apart = tokens.blockOf(first) - tokens.blockOf(tokens.firstToken(cue));
        return apart == 0 || !quoted.isPlain(first, tokens.endToken(content))
                || apart == 1 && endsInColon(tokens.block(tokens.blockOf(first) - 1));
    }

    private boolean endsInColon(Block block) {
        return tokens.words(block.span()).stripTrailing().endsWith(":");
    }

    private Basis basis(Relation relation, Source source) {
        int cue = tokens.firstToken(relation.cue().span());
        boolean word = tokens.words(relation.cue().span()).codePoints().anyMatch(Character::isLetter);
        boolean headline = tokens.block(tokens.blockOf(cue)).kind() == Block.Kind.HEADLINE;
        return source instanceof Source.Unknown ? Basis.NONE : word ? Basis.CUE : headline ? Basis.HEADING : Basis.ADJACENT;
    }

    // --- rules for sources, in order ---

    /** "Ode was told that …": the subject is spoken to, and nobody is named who speaks. */
    private Optional<Source> addressee(Relation relation) {
        return addressees.isSubjectOf(relation) ? Optional.of(new Source.Unknown()) : Optional.empty();
    }

    /** The source that the model tied to the cue; "I" outside marks is the author. */
    private Optional<Source> labelled(Relation relation) {
        return relation.source().map(LabelledSpan::span).map(span -> isAuthor(span) ? new Source.Author(span)
                : new Source.Stated(span, heads.of(span)));
    }

    private boolean isAuthor(Span source) {
        int first = tokens.firstToken(source);
        return tokens.text(first).equals("I") && tokens.endToken(source) == first + 1 && !quoted.isQuoted(first);
    }

    /**
     * "Ode said that it rained and asked for a coat": the second verb has the first one's subject. (The tagger often takes
     * its past tense for a participle.)
     */
    private Optional<Source> subjectShared(Relation relation) {
        int cue = tokens.firstToken(relation.cue().span());
        PartOfSpeech form = asPastTense(tokens.pos(cue));
        if (last == null || !Lexicon.VERB_CONJUNCTION.has(tokens.lower(cue - 1)) || !form.isFinite()) {
            return Optional.empty();
        }
        Span before = last.cue().orElseThrow();
        int verb = tokens.endToken(before) - 1;
        return tokens.sameSentence(verb, cue) && tokens.pos(verb) == form
                && last.source() instanceof Source.Stated stated && stated.span().isBefore(before)
                ? Optional.of(stated) : Optional.empty();
    }

    private static PartOfSpeech asPastTense(PartOfSpeech verb) {
        return verb == PartOfSpeech.PARTICIPLE ? PartOfSpeech.PAST_TENSE : verb;
    }

    /** "Ode was quoted as saying “…”": where the tagger saw no source, the name or pronoun right before the cue is it. */
    private Optional<Source> nameBefore(Relation relation) {
        int end = tokens.firstToken(relation.cue().span());
        int start = end;
        while (tokens.pos(start - 1).isProperNoun() && isBeside(start - 1, end)) {
            start--;
        }
        if (start == end && isPronoun(end - 1) && isBeside(end - 1, end)) {
            start--;
        }
        return start == end || !isQuotedAtEnd(relation) ? Optional.empty()
                : Optional.of(new Source.Stated(tokens.span(start, end), tokens.span(start, end)));
    }

    private boolean isQuotedAtEnd(Relation relation) {
        return relation.contents().stream().anyMatch(content -> quoted.isQuoted(tokens.endToken(content.span()) - 1));
    }

    private boolean isPronoun(int token) {
        return tokens.pos(token).in(PartOfSpeech.PRONOUN, PartOfSpeech.WH_DETERMINER, PartOfSpeech.WH_PRONOUN);
    }

    private boolean isBeside(int token, int cue) {
        return tokens.sentenceOf(token) == tokens.sentenceOf(cue) && !quoted.isQuoted(token);
    }
}
