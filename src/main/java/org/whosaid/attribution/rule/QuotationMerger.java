package org.whosaid.attribution.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.whosaid.article.Article;
import org.whosaid.article.Block;
import org.whosaid.attribution.Attribution;
import org.whosaid.attribution.Attribution.Basis;
import org.whosaid.attribution.Attribution.Flag;
import org.whosaid.attribution.Attribution.Type;
import org.whosaid.attribution.AttributionBuilder;
import org.whosaid.attribution.Attributions;
import org.whosaid.attribution.Source;
import org.whosaid.attribution.Unattributed;
import org.whosaid.attribution.Unattributed.Reason;
import org.whosaid.attribution.relation.Relation;
import org.whosaid.attribution.span.LabelledSpan;
import org.whosaid.quotation.Quotation;
import org.whosaid.quotation.QuotationMarks;
import org.whosaid.text.Span;

/**
 * One article's attributions from its tied spans and its quotation marks. What marks make certain outranks the tagger:
 * where most of a quotation is content, all of it is, in every paragraph over which it runs.
 */
public final class QuotationMerger {

    /** A quotation with that share of content is content as a whole. */
    private static final double MOST = 0.5;

    /** Shorter words in a heading may stand anywhere. */
    private static final int SHORTEST_REPEATED = 8;
    /** More quotations in headings than that are no headings. */
    private static final int MOST_HEADINGS = 20;

    private final Article article;
    private final Passage passage;
    private final QuotationMarks marks;
    private final QuotationUse use;
    private final Heads heads;
    private final Dialogue dialogue;
    private final Signatures signatures;
    private final QuotedTurns quotedTurns;
    private final PassiveAddressees hearers;

    private final List<AttributionBuilder> drafts = new ArrayList<>();
    private final List<Unattributed> unattributed = new ArrayList<>();
    /** The draft that each token is content of. */
    private final Map<Integer, AttributionBuilder> contentOf = new HashMap<>();
    /** Quotations that are titles, nicknames or terms, by their number. */
    private final Set<Integer> names = new HashSet<>();
    /** Attributions that have a source and no content yet, by the first token of source and cue. */
    private final Map<Integer, AttributionBuilder> idle = new HashMap<>();
    private final List<Quotation> inHeadings = new ArrayList<>();
    private @Nullable AttributionBuilder lastDraft;
    private @Nullable AttributionBuilder lastTied;
    private int lastToken = Passage.NONE;

    public QuotationMerger(Article article, Passage passage, QuotationMarks marks) {
        this.article = article;
        this.passage = passage;
        this.marks = marks;
        this.use = new QuotationUse(passage);
        this.heads = new Heads(passage);
        this.dialogue = new Dialogue(passage);
        this.signatures = new Signatures(passage);
        this.quotedTurns = new QuotedTurns(passage);
        this.hearers = new PassiveAddressees(passage);
    }

    public Attributions of(List<Relation> ties) {
        readTurns();
        ties.stream().filter(tie -> !isInTurn(tie.cue().span()) && passage.isRead(tie.cue().span())).forEach(this::read);
        for (int number = 0; number < passage.quotations().size(); number++) {
            read(number);
        }
        inHeadings.forEach(this::attributeLikeTheBody);
        drafts.addAll(new NestedQuotationRule(passage, contentOf).in(marks.quotations()));
        marks.measures().forEach(span -> unattributed.add(new Unattributed(span, Reason.MEASURE)));
        unattributed.sort(Comparator.comparing(Unattributed::span));
        return new Attributions(finished(), unattributed);
    }

    // --- spans ---

    private void read(Relation tie) {
        Source source = hearers.isSubjectOf(tie) ? new Source.Unknown()
                : tie.source().map(this::source).or(() -> subjectShared(tie)).orElseGet(() -> nameBefore(tie));
        AttributionBuilder draft = AttributionBuilder.tied(tie.cue().span(), source, basis(tie, source), certainty(tie));
        drafts.add(draft);
        lastTied = draft;
        if (tie.contents().isEmpty() && tie.source().isPresent()) {
            idle.put(passage.firstToken(tie.cue().span().start() < tie.source().get().span().start()
                    ? tie.cue().span() : tie.source().get().span()), draft);
        }
        tie.contents().stream().map(LabelledSpan::span).filter(span -> passage.isRead(span) && isWithinReach(tie.cue().span(), span))
                .forEach(span -> take(draft, span));
    }

    /**
     * Words without marks are reported in the paragraph of their cue, or right below one that ends with a colon. (Of others
     * that the tagger found in articles that it had not learned from, a third were contents at all.)
     */
    private boolean isWithinReach(Span cue, Span content) {
        int first = passage.firstToken(content);
        int apart = passage.blockOf(first) - passage.blockOf(passage.firstToken(cue));
        boolean plain = IntStream.range(first, passage.endToken(content)).noneMatch(passage::isQuoted);
        return apart == 0 || !plain || apart == 1 && endsInColon(passage.block(passage.blockOf(first) - 1));
    }

    private boolean endsInColon(Block block) {
        return article.text().slice(block.span()).stripTrailing().endsWith(":");
    }

    private Source source(LabelledSpan labelled) {
        int first = passage.firstToken(labelled.span());
        boolean author = passage.text(first).equals("I") && passage.endToken(labelled.span()) == first + 1
                && !passage.isQuoted(first);
        return author ? new Source.Author(labelled.span()) : new Source.Stated(labelled.span(), heads.of(labelled.span()));
    }

    private static double certainty(Relation tie) {
        return tie.probability() * tie.source().map(LabelledSpan::probability).orElse(1.0);
    }

    /**
     * "Ode said that it rained and asked for a coat": the second verb has the first one's subject. (The tagger often takes
     * its past tense for a participle.)
     */
    private Optional<Source> subjectShared(Relation tie) {
        int cue = passage.firstToken(tie.cue().span());
        if (lastTied == null || !passage.lower(cue - 1).matches("and|but|then") || !passage.tag(cue).matches("VB[DNZP]")) {
            return Optional.empty();
        }
        Span before = lastTied.cue().orElseThrow();
        int verb = passage.endToken(before) - 1;
        return passage.sentenceNumber(verb) == passage.sentenceNumber(cue) && passage.tag(verb).equals(passage.tag(cue).replace("VBN", "VBD"))
                && lastTied.source() instanceof Source.Stated stated && stated.span().isBefore(before)
                ? Optional.of(stated) : Optional.empty();
    }

    /** "Ode was quoted as saying “…”": where the tagger saw no source, the name or pronoun right before the cue is it. */
    private Source nameBefore(Relation tie) {
        if (tie.contents().stream().noneMatch(content -> passage.isQuoted(passage.endToken(content.span()) - 1))) {
            return new Source.Unknown();
        }
        int end = passage.firstToken(tie.cue().span());
        int start = end;
        while (start > 0 && passage.tag(start - 1).startsWith("NNP") && isBeside(start - 1, end)) {
            start--;
        }
        if (start == end && end > 0 && passage.tag(end - 1).matches("PRP|WDT|WP") && isBeside(end - 1, end)) {
            start--;
        }
        return start == end ? new Source.Unknown() : new Source.Stated(passage.span(start, end), passage.span(start, end));
    }

    private boolean isBeside(int token, int cue) {
        return passage.sentenceNumber(token) == passage.sentenceNumber(cue) && !passage.isQuoted(token);
    }

    private Basis basis(Relation tie, Source source) {
        boolean word = passage.words(tie.cue().span()).codePoints().anyMatch(Character::isLetter);
        boolean headline = passage.block(passage.blockOf(passage.firstToken(tie.cue().span()))).kind() == Block.Kind.HEADLINE;
        return source instanceof Source.Unknown ? Basis.NONE : word ? Basis.CUE : headline ? Basis.HEADING : Basis.ADJACENT;
    }

    private void take(AttributionBuilder draft, Span span) {
        draft.add(span);
        for (int i = passage.firstToken(span); i < passage.endToken(span); i++) {
            contentOf.put(i, draft);
        }
    }

    // --- quotations ---

    private void read(int number) {
        Quotation quotation = passage.quotations().get(number);
        if (!passage.isRead(quotation.extent())) {
            unattributed.add(new Unattributed(quotation.extent(), Reason.BOILERPLATE));
            return;
        }
        List<QuotedTurns.Turn> turns = quotedTurns.of(quotation);
        if (!turns.isEmpty()) {
            quotation.parts().forEach(this::release);
            turns.forEach(this::add);
            return;
        }
        Optional<Reason> reason = use.reason(quotation);
        Optional<AttributionBuilder> turn = dialogue.whoseTurn(passage.blockOf(passage.firstToken(quotation.extent())));
        if (turn.isPresent() && reason.isEmpty()) {
            quotation.parts().forEach(this::release);
            add(quotation, register(AttributionBuilder.like(turn.get(), Basis.CONVERSATION)));
            return;
        }
        Optional<AttributionBuilder> owner = owner(quotation);
        Optional<AttributionBuilder> behind = reason.isEmpty() && (use.isSentence(quotation) || endsInComma(quotation))
                ? idleBehind(quotation) : Optional.empty();
        if (behind.isPresent()) {
            owner.ifPresent(other -> cut(other, quotation));
            add(quotation, behind.get());
            return;
        }
        owner.ifPresent(draft -> part(draft, quotation));
        Optional<Span> signature = signatures.of(quotation);
        if (reason.isPresent() && !isAllOf(owner, quotation)) {
            names.add(number);
            quotation.parts().forEach(this::release);
            unattributed.add(new Unattributed(quotation.extent(), reason.get()));
        } else if (signature.isPresent()) {
            sign(quotation, signature.get());
        } else if (owner.isPresent()) {
            add(quotation, owner.get());
        } else if (!isInTurn(quotation.extent())) {
            attribute(quotation);
        }
    }

    private void add(QuotedTurns.Turn turn) {
        AttributionBuilder draft = register(AttributionBuilder.without(new Source.Stated(turn.label(), turn.label()), Basis.ADJACENT));
        turn.words().forEach(span -> take(draft, span));
    }

    /** "…," Ode said: a cue right behind whole sentences in marks reports them, though the tagger saw no content for it. */
    private Optional<AttributionBuilder> idleBehind(Quotation quotation) {
        int end = passage.endToken(quotation.extent());
        boolean same = end < passage.size() && passage.blockOf(end) == passage.blockOf(end - 1);
        return same ? Optional.ofNullable(idle.get(passage.isComma(end) ? end + 1 : end)) : Optional.empty();
    }

    /** "… the old one,” Ode reported": a comma within the marks leads on to the one who says it. */
    private boolean endsInComma(Quotation quotation) {
        int last = passage.endToken(quotation.extent()) - 2;
        return last > passage.firstToken(quotation.extent()) && passage.isComma(last);
    }

    /** Leaves of an attribution's content what stands before and behind a quotation. */
    private void cut(AttributionBuilder draft, Quotation quotation) {
        int first = passage.firstToken(quotation.extent());
        int end = passage.endToken(quotation.extent());
        for (Span span : draft.content()) {
            if (span.overlaps(quotation.extent())) {
                draft.drop(span);
                keep(draft, passage.firstToken(span), first);
                keep(draft, end, passage.endToken(span));
            }
        }
        for (int i = first; i < end; i++) {
            contentOf.remove(i);
        }
    }

    private void keep(AttributionBuilder draft, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && passage.isSign(start)) {
            start++;
        }
        while (end > start && passage.isSign(end - 1)) {
            end--;
        }
        if (start < end) {
            take(draft, passage.span(start, end));
        }
    }

    /** “…,” Ode said to express sorrow: what is reported beyond the cue, without marks, is a report of its own. */
    private void part(AttributionBuilder draft, Quotation quotation) {
        if (draft.cue().isEmpty() || !use.isSentence(quotation) || !quotation.extent().isBefore(draft.cue().get())) {
            return;
        }
        List<Span> plain = draft.content().stream().filter(span -> draft.cue().get().isBefore(span)
                && !passage.isQuoted(passage.firstToken(span)) && !passage.isQuoted(passage.endToken(span) - 1)).toList();
        if (!plain.isEmpty()) {
            AttributionBuilder apart = register(AttributionBuilder.tied(draft.cue().get(), draft.source(), draft.basis(), draft.certainty()));
            plain.forEach(draft::drop);
            plain.forEach(span -> take(apart, span));
        }
    }

    private void sign(Quotation quotation, Span name) {
        for (Span part : quotation.parts()) {
            release(part);
        }
        add(quotation, register(AttributionBuilder.without(new Source.Stated(name, heads.of(name)), Basis.ADJACENT)));
    }

    /** Whether a quotation is all that an attribution has: then the tagger knows better than the look of a title. */
    private static boolean isAllOf(Optional<AttributionBuilder> owner, Quotation quotation) {
        return owner.filter(draft -> draft.content().stream().allMatch(quotation.extent()::contains)).isPresent();
    }

    /** Takes back content that lies within the marks; what reaches beyond them stays. */
    private void release(Span part) {
        for (int i = passage.firstToken(part); i < passage.endToken(part); i++) {
            AttributionBuilder other = contentOf.remove(i);
            if (other != null) {
                other.drop(part);
            }
        }
    }

    /** The attribution that most of a quotation's tokens are content of. */
    private Optional<AttributionBuilder> owner(Quotation quotation) {
        Map<AttributionBuilder, Integer> counts = new LinkedHashMap<>();
        int all = 0;
        for (Span part : quotation.parts()) {
            for (int i = passage.firstToken(part); i < passage.endToken(part); i++) {
                all++;
                AttributionBuilder draft = contentOf.get(i);
                if (draft != null) {
                    counts.merge(draft, 1, Integer::sum);
                }
            }
        }
        int enough = (int) Math.ceil(all * (quotation.parts().size() > 1 ? MOST / quotation.parts().size() : MOST));
        return counts.keySet().stream().filter(draft -> counts.get(draft) >= enough)
                .max(Comparator.comparing(counts::get));
    }

    private void add(Quotation quotation, AttributionBuilder draft) {
        quotation.parts().forEach(part -> takePart(draft, part));
        if (draft.content().isEmpty()) {
            return;
        }
        if (quotation.flags().contains(Quotation.Flag.UNCLOSED)) {
            draft.flag(Flag.UNCLOSED);
        }
        dialogue.note(passage.blockOf(passage.firstToken(quotation.extent())), draft);
        lastDraft = draft;
        lastToken = passage.endToken(quotation.extent()) - 1;
    }

    /** All of a part; where others have some of it, and the attribution has none, as much as they leave. */
    private void takePart(AttributionBuilder draft, Span part) {
        int first = passage.firstToken(part);
        int end = passage.endToken(part);
        if (IntStream.range(first, end).allMatch(i -> contentOf.getOrDefault(i, draft) == draft)) {
            take(draft, part);
        } else if (IntStream.range(first, end).noneMatch(i -> contentOf.get(i) == draft)) {
            takeFree(draft, first, end);
        }
    }

    private void takeFree(AttributionBuilder draft, int first, int end) {
        int start = first;
        for (int i = first; i <= end; i++) {
            if (i == end || contentOf.containsKey(i)) {
                keep(draft, start, i);
                start = i + 1;
            }
        }
    }

    /** Words in marks that the tagger passed over. */
    private void attribute(Quotation quotation) {
        int start = passage.firstToken(quotation.extent());
        if (isInHeading(start) && inHeadings.size() < MOST_HEADINGS) {
            inHeadings.add(quotation);
        } else if (lastDraft != null && isJoined(lastDraft, start)) {
            add(quotation, lastDraft);
        } else if (!use.isSentence(quotation)) {
            unattributed.add(new Unattributed(quotation.extent(), Reason.SCARE));
        } else if (lastDraft != null && passage.blockOf(start) - passage.blockOf(lastToken) <= 1) {
            goOn(quotation, lastDraft, start);
        } else {
            add(quotation, register(AttributionBuilder.without(new Source.Unknown(), Basis.NONE)));
        }
    }

    /** "It is “good,” Ode wrote to them, and “done.”": the sentence goes on as it was quoted before the cue. */
    private boolean isJoined(AttributionBuilder draft, int start) {
        boolean and = start > 0 && passage.lower(start - 1).matches("and|but");
        return and && passage.sentenceNumber(lastToken) == passage.sentenceNumber(start) && draft.cue()
                .filter(cue -> passage.firstToken(cue) > lastToken && passage.endToken(cue) < start).isPresent();
    }

    private boolean isInHeading(int token) {
        Block.Kind kind = passage.block(passage.blockOf(token)).kind();
        return kind == Block.Kind.HEADLINE || kind == Block.Kind.HEADING;
    }

    /** A heading quotes what the article says in full: the speaker of the same words further down is the speaker here. */
    private void attributeLikeTheBody(Quotation quotation) {
        String words = plain(quotation.extent());
        Optional<AttributionBuilder> same = drafts.stream().filter(draft -> draft.content().stream()
                .anyMatch(span -> plain(span).contains(words))).findFirst();
        if (words.length() >= SHORTEST_REPEATED && same.isPresent()) {
            add(quotation, register(AttributionBuilder.like(same.get(), Basis.HEADING)));
        } else if (use.isSentence(quotation)) {
            add(quotation, register(AttributionBuilder.without(new Source.Unknown(), Basis.NONE)));
        } else {
            unattributed.add(new Unattributed(quotation.extent(), Reason.SCARE));
        }
    }

    /** The words alone, so that neither marks nor case count. */
    private String plain(Span span) {
        return passage.words(span).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** Right behind the quotation before, it is the same one; further on, a new one of the same source. */
    private void goOn(Quotation quotation, AttributionBuilder before, int start) {
        boolean near = passage.blockOf(start) == passage.blockOf(lastToken)
                && passage.sentenceNumber(start) - passage.sentenceNumber(lastToken) <= 1;
        add(quotation, near ? before : register(AttributionBuilder.like(before, Basis.CONTINUED)));
    }

    private AttributionBuilder register(AttributionBuilder draft) {
        drafts.add(draft);
        return draft;
    }

    // --- speech in turns ---

    private void readTurns() {
        AttributionBuilder turn = null;
        for (Block block : article.blocks()) {
            if (block.kind() == Block.Kind.LABEL) {
                Span name = withoutColon(block.span());
                turn = register(AttributionBuilder.without(new Source.Stated(name, name), Basis.LABEL));
            } else if (block.kind() == Block.Kind.SPEECH && turn != null) {
                take(turn, block.span());
            } else {
                turn = null;
            }
        }
    }

    private Span withoutColon(Span label) {
        int end = label.end();
        while (end > label.start() + 1 && !Character.isLetterOrDigit(article.text().at(end - 1))) {
            end--;
        }
        return new Span(label.start(), end);
    }

    private boolean isInTurn(Span span) {
        Block.Kind kind = passage.block(passage.blockOf(passage.firstToken(span))).kind();
        return passage.isRead(span) && (kind == Block.Kind.SPEECH || kind == Block.Kind.LABEL);
    }

    // --- the end ---

    private List<Attribution> finished() {
        List<AttributionBuilder> ordered = drafts.stream().filter(draft -> !draft.content().isEmpty())
                .sorted(Comparator.comparing(draft -> draft.content().get(0))).toList();
        Map<AttributionBuilder, Integer> numbers = new HashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            numbers.put(ordered.get(i), i);
        }
        return ordered.stream().map(draft -> finished(draft, numbers)).toList();
    }

    private Attribution finished(AttributionBuilder draft, Map<AttributionBuilder, Integer> numbers) {
        Source source = draft.origin() == draft ? draft.source() : new Source.SameAs(numbers.get(draft.origin()));
        return new Attribution(type(draft), draft.content(), draft.cue(), source, draft.basis(), draft.flags(),
                draft.around().map(numbers::get), draft.certainty());
    }

    private Type type(AttributionBuilder draft) {
        boolean quoted = false;
        boolean plain = false;
        for (Span span : draft.content()) {
            for (int i = passage.firstToken(span); i < passage.endToken(span); i++) {
                boolean inMarks = passage.isQuoted(i) && !names.contains(passage.quotationOf(i));
                quoted |= inMarks;
                plain |= !inMarks && !passage.isSign(i);
            }
        }
        return quoted && draft.basis() != Basis.LABEL ? plain ? Type.MIXED : Type.DIRECT : Type.INDIRECT;
    }
}
