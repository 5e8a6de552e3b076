package org.whosaid.attribution;

import org.whosaid.attribution.relation.RelationFinder;
import org.whosaid.attribution.rule.QuotationMerger;
import org.whosaid.attribution.rule.QuotedTokens;
import org.whosaid.attribution.rule.SpanBorders;
import org.whosaid.attribution.span.SpanTagger;
import org.whosaid.attribution.span.TaggedSpans;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.language.TokenView;
import org.whosaid.models.Models;
import org.whosaid.quotation.QuotationMarks;

/**
 * Attribution by a learned model: a fine-tuned encoder finds sources, cues and contents, a second, small one ties them,
 * and the quotation marks decide where they are certain. Safe for all threads.
 */
public final class EncoderAttributor implements Attributor {

    private final SpanTagger tagger;
    private final RelationFinder relations;
    private final RuleTrace trace;

    private EncoderAttributor(SpanTagger tagger, RelationFinder relations, RuleTrace trace) {
        this.tagger = tagger;
        this.relations = relations;
        this.trace = trace;
    }

    /** Loads both models; takes a few tenths of a second. */
    public static EncoderAttributor load(Models models) {
        return new EncoderAttributor(SpanTagger.load(models), RelationFinder.load(models), RuleTrace.NONE);
    }

    /** The same, with the same models, which tells of the rules that settle quotations; safe for the threads that the trace is. */
    public EncoderAttributor traced(RuleTrace by) {
        return new EncoderAttributor(tagger, relations, by);
    }

    @Override
    public void close() {
        tagger.close();
    }

    @Override
    public Attributions attribute(TokenView tokens, QuotationMarks marks) {
        TaggedSpans tagged = tokens.size() == 0 ? TaggedSpans.NONE
                : tagger.tag(tokens.article(), marks, word -> canRefer(tokens, tokens.firstToken(word)));
        QuotedTokens quoted = new QuotedTokens(tokens, marks);
        return new QuotationMerger(quoted, marks, trace)
                .of(relations.of(tokens, new SpanBorders(quoted).cut(tagged.spans()))).withVectors(tagged.vectors());
    }

    /** Nouns, pronouns and whatever starts with a capital. */
    private static boolean canRefer(TokenView tokens, int token) {
        PartOfSpeech pos = tokens.pos(token);
        return tokens.has(token) && (pos.isNoun() || tokens.isCapitalized(token)
                || pos.in(PartOfSpeech.PRONOUN, PartOfSpeech.POSSESSIVE_PRONOUN));
    }
}
