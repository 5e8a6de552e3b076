package org.whosaid.attribution.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whosaid.attribution.Attribution;
import org.whosaid.attribution.Attribution.Basis;
import org.whosaid.attribution.Attribution.Type;
import org.whosaid.attribution.Attributions;
import org.whosaid.attribution.RuleTrace;
import org.whosaid.attribution.Source;
import org.whosaid.attribution.Unattributed;
import org.whosaid.attribution.Unattributed.Reason;
import org.whosaid.attribution.relation.Relation;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.quotation.Quotation;
import org.whosaid.quotation.QuotationMarks;
import org.whosaid.text.Span;

/**
 * One article's attributions from the model's relations and from its quotation marks: labelled turns first, then relations,
 * then quotations by {@link QuotationRules}, then what is quoted within other words.
 */
public final class QuotationMerger {

    private final TokenView tokens;
    private final QuotationMarks marks;
    private final QuotedTokens quoted;
    private final ContentTokens contents;
    private final LabelledTurns turns;
    private final QuotationRules rules;
    private final RuleTrace trace;
    private final List<AttributionBuilder> attributions = new ArrayList<>();

    /**
     * Prepares an article.
     *
     * @param marks of the article that the tokens are of
     * @param trace told which rule settles each quotation
     */
    public QuotationMerger(QuotedTokens quoted, QuotationMarks marks, RuleTrace trace) {
        this.trace = trace;
        this.tokens = quoted.tokens();
        this.marks = marks;
        this.quoted = quoted;
        this.contents = new ContentTokens(tokens);
        this.turns = new LabelledTurns(tokens, contents);
        this.rules = new QuotationRules(quoted, contents, turns, attributions);
    }

    /** The attributions that these relations make, in order of the text. To be asked once. */
    public Attributions of(List<Relation> relations) {
        attributions.addAll(turns.read());
        RelationReader reader = new RelationReader(quoted, contents);
        relations.stream().filter(relation -> tokens.isRead(relation.cue().span()) && !turns.contains(relation.cue().span()))
                .forEach(relation -> add(relation, reader.read(relation)));
        quoted.quotations().forEach(quotation -> trace.fired(rules.settle(quotation), quotation.extent()));
        rules.settleHeadings();
        attributions.addAll(new NestedQuotationRule(quoted, contents).in(marks.quotations()));
        return new Attributions(finished(), unattributed());
    }

    private void add(Relation relation, AttributionBuilder attribution) {
        attributions.add(attribution);
        if (attribution.content().isEmpty() && relation.source().isPresent()) {
            Span cue = relation.cue().span();
            Span source = relation.source().get().span();
            rules.noteIdle(tokens.firstToken(cue.start() < source.start() ? cue : source), attribution);
        }
    }

    private List<Unattributed> unattributed() {
        List<Unattributed> all = new ArrayList<>(rules.unattributed());
        marks.measures().forEach(span -> all.add(new Unattributed(span, Reason.MEASURE)));
        all.sort(Comparator.comparing(Unattributed::span));
        return all;
    }

    private List<Attribution> finished() {
        attributions.addAll(new SentencesApart(tokens, rules).in(attributions));
        List<AttributionBuilder> ordered = attributions.stream().filter(attribution -> !isBare(attribution))
                .sorted(Comparator.comparing(attribution -> attribution.content().get(0))).toList();
        Map<AttributionBuilder, Integer> numbers = new HashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            numbers.put(ordered.get(i), i);
        }
        return ordered.stream().map(attribution -> finished(attribution, numbers)).toList();
    }

    /** Without content, or with a word that tells nothing: "said so". */
    private boolean isBare(AttributionBuilder attribution) {
        return attribution.content().stream().allMatch(span -> tokens.endToken(span) == tokens.firstToken(span) + 1
                && Lexicon.BARE_CONTENT.has(tokens.lower(tokens.firstToken(span))));
    }

    private Attribution finished(AttributionBuilder attribution, Map<AttributionBuilder, Integer> numbers) {
        AttributionBuilder origin = attribution.origin();
        @Nullable Integer same = origin == attribution ? null : numbers.get(origin);
        // What is left without content is no attribution that this one could refer to.
        Source source = same == null ? origin.source() : new Source.SameAs(same);
        return new Attribution(type(attribution), attribution.content(), attribution.cue(), source, attribution.basis(),
                attribution.flags(), attribution.around().map(numbers::get), attribution.certainty());
    }

    private Type type(AttributionBuilder attribution) {
        if (attribution.basis() == Basis.LABEL) {
            return Type.DIRECT;
        }
        boolean speech = false;
        boolean plain = false;
        for (Span span : attribution.content()) {
            for (int i = tokens.firstToken(span); i < tokens.endToken(span); i++) {
                speech |= rules.isSpeech(i);
                plain |= !rules.isSpeech(i) && !tokens.isSign(i);
            }
        }
        return !speech ? Type.INDIRECT : plain ? Type.MIXED : Type.DIRECT;
    }
}
