package org.whosaid.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whosaid.article.Article;
import org.whosaid.article.Block;
import org.whosaid.attribution.Attribution.Basis;
import org.whosaid.attribution.Attribution.Flag;
import org.whosaid.attribution.Attribution.Type;
import org.whosaid.attribution.Contents.Stretch;
import org.whosaid.attribution.QuotationCues.Match;
import org.whosaid.attribution.QuotationCues.Place;
import org.whosaid.attribution.Unattributed.Reason;
import org.whosaid.language.Sentence;
import org.whosaid.quotation.Quotation;
import org.whosaid.quotation.QuotationMarks;
import org.whosaid.text.Span;

/** One article's reading by patterns: quotation by quotation, then the cues that no quotation took. */
final class PatternReading {

    /** Shorter fragments without a cue are words kept at a distance. */
    private static final int SHORTEST_WITHOUT_CUE = 6;

    private final Article article;
    private final Passage passage;
    private final QuotationMarks marks;
    private final List<List<Cue>> cues;
    private final QuotationUse use;
    private final QuotationCues quotationCues;
    private final Contents contents;
    private final Sources sources;

    private final List<Draft> drafts = new ArrayList<>();
    private final Map<Cue, Draft> draftOf = new HashMap<>();
    private final List<Unattributed> unattributed = new ArrayList<>();
    /** The tokens that are content already. */
    private final BitSet taken = new BitSet();
    private @Nullable Last last;

    /** The quotation read last, with its attribution. */
    private record Last(Draft draft, Quotation quotation) {
    }

    PatternReading(Article article, Passage passage, QuotationMarks marks) {
        this.article = article;
        this.passage = passage;
        this.marks = marks;
        this.cues = new CueFinder(passage).bySentence();
        this.use = new QuotationUse(passage);
        this.contents = new Contents(passage, cues);
        this.quotationCues = new QuotationCues(passage, cues, contents);
        this.sources = new Sources(passage);
    }

    Attributions attributions() {
        readTurns();
        passage.quotations().forEach(this::read);
        readIndirect();
        marks.measures().forEach(span -> unattributed.add(new Unattributed(span, Reason.MEASURE)));
        unattributed.sort(Comparator.comparing(Unattributed::span));
        return new Attributions(finished(), unattributed);
    }

    // --- quotations ---

    private void read(Quotation quotation) {
        if (!passage.isRead(quotation.extent())) {
            unattributed.add(new Unattributed(quotation.extent(), Reason.BOILERPLATE));
        } else if (!isInTurn(quotation)) {
            use.reason(quotation).ifPresentOrElse(
                    reason -> unattributed.add(new Unattributed(quotation.extent(), reason)),
                    () -> attribute(quotation));
        }
    }

    private void attribute(Quotation quotation) {
        int start = passage.firstToken(quotation.extent());
        int end = passage.endToken(quotation.extent());
        if (use.isSentence(quotation)) {
            quotationCues.ofSentence(start, end).ifPresentOrElse(
                    match -> add(quotation, draft(match.cue())), () -> follow(quotation, start, end));
        } else {
            quotationCues.ofFragment(start, end).ifPresentOrElse(
                    match -> addFragment(quotation, match, start), () -> fragmentWithoutCue(quotation, start, end));
        }
    }

    private Draft draft(Cue cue) {
        return draftOf.computeIfAbsent(cue, key -> register(Draft.of(passage.span(key.start(), key.end()),
                key.source().map(sources::of).orElse(new Source.Unknown()))));
    }

    private Draft register(Draft draft) {
        drafts.add(draft);
        return draft;
    }

    private void add(Quotation quotation, Draft draft) {
        quotation.parts().forEach(part -> take(draft, part));
        if (quotation.flags().contains(Quotation.Flag.UNCLOSED)) {
            draft.flag(Flag.UNCLOSED);
        }
        last = new Last(draft, quotation);
    }

    /** A fragment's content is the clause that it is built into. */
    private void addFragment(Quotation quotation, Match match, int start) {
        Draft draft = draft(match.cue());
        boolean interrupted = draft.content().stream().anyMatch(span -> span.end() <= draft.cue().orElse(span).start());
        add(quotation, draft);
        if (interrupted) {
            return;
        }
        Optional<Stretch> clause = match.place() == Place.BEFORE ? contents.behind(match.cue()) : Optional.empty();
        clause.filter(stretch -> stretch.contains(start))
                .ifPresent(stretch -> take(draft, passage.span(stretch.start(), stretch.end())));
    }

    private void fragmentWithoutCue(Quotation quotation, int start, int end) {
        Optional<NounPhrase> subject = sources.subject(passage.sentenceOf(start), start);
        if (subject.isPresent() && use.wordCount(start, end) >= SHORTEST_WITHOUT_CUE) {
            add(quotation, register(Draft.without(sources.of(subject.get()), Basis.ADJACENT)));
        } else if (use.wordCount(start, end) < SHORTEST_WITHOUT_CUE) {
            unattributed.add(new Unattributed(quotation.extent(), Reason.SCARE));
        } else {
            follow(quotation, start, end);
        }
    }

    // --- quotations that have no cue of their own ---

    private void follow(Quotation quotation, int start, int end) {
        Optional<NounPhrase> named = sources.signature(end).or(() -> sources.label(start));
        if (named.isPresent()) {
            add(quotation, register(Draft.without(sources.of(named.get()), Basis.ADJACENT)));
        } else if (isLastInBlock(passage.blockOf(start))) {
            goOn(quotation, start);
        } else {
            fromContext(quotation, start);
        }
    }

    private boolean isLastInBlock(int block) {
        return last != null && passage.blockOf(passage.firstToken(last.quotation().parts().get(0))) == block
                || last != null && passage.blockOf(passage.endToken(last.quotation().extent()) - 1) == block;
    }

    /** Right behind the cue of the quotation before, it is the same quotation; further on, a new one of the same source. */
    private void goOn(Quotation quotation, int start) {
        int from = passage.endToken(last.quotation().extent());
        if (passage.sentenceNumber(start) - passage.sentenceNumber(from - 1) <= 1) {
            add(quotation, last.draft());
        } else {
            add(quotation, register(Draft.like(last.draft(), Basis.CONTINUED)));
        }
    }

    private void fromContext(Quotation quotation, int start) {
        int block = passage.blockOf(start);
        Optional<NounPhrase> subject = subjectBefore(start);
        if (subject.isPresent()) {
            add(quotation, register(Draft.without(sources.of(subject.get()), Basis.ADJACENT)));
        } else if (last != null && block - passage.blockOf(passage.endToken(last.quotation().extent()) - 1) <= 1) {
            add(quotation, register(Draft.like(last.draft(), Basis.CONTINUED)));
        } else {
            add(quotation, register(Draft.without(new Source.Unknown(), Basis.NONE)));
        }
    }

    /** In the same block, or in the one before where that ends in a colon. */
    private Optional<NounPhrase> subjectBefore(int start) {
        int number = passage.sentenceNumber(start) - 1;
        if (number < 0) {
            return Optional.empty();
        }
        Sentence sentence = passage.sentence(number);
        boolean near = sentence.block() == passage.blockOf(start)
                || sentence.block() == passage.blockOf(start) - 1 && passage.text(sentence.end() - 1).equals(":");
        return near ? sources.subject(sentence, sentence.end()) : Optional.empty();
    }

    // --- speech in turns, reported speech ---

    private void readTurns() {
        Draft turn = null;
        for (int number = 0; number < article.blocks().size(); number++) {
            Block block = article.blocks().get(number);
            if (block.kind() == Block.Kind.LABEL) {
                Span name = withoutColon(block.span());
                turn = Draft.without(new Source.Stated(name, name), Basis.LABEL);
            } else if (block.kind() == Block.Kind.SPEECH && turn != null) {
                if (turn.content().isEmpty()) {
                    drafts.add(turn);
                }
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

    private boolean isInTurn(Quotation quotation) {
        return passage.block(passage.blockOf(passage.firstToken(quotation.extent()))).kind() == Block.Kind.SPEECH;
    }

    private void readIndirect() {
        for (List<Cue> sentence : cues) {
            for (Cue cue : sentence) {
                if (!draftOf.containsKey(cue) && cue.source().isPresent()
                        && passage.block(passage.blockOf(cue.verb())).kind() != Block.Kind.SPEECH) {
                    contents.indirect(cue).filter(this::isFree).ifPresent(stretch ->
                            take(draft(cue), passage.span(stretch.start(), stretch.end())));
                }
            }
        }
    }

    /** Whether no other attribution has its content there already. */
    private boolean isFree(Stretch stretch) {
        int next = taken.nextSetBit(stretch.start());
        return next < 0 || next >= stretch.end();
    }

    private void take(Draft draft, Span span) {
        draft.add(span);
        taken.set(passage.firstToken(span), Math.max(passage.firstToken(span), passage.endToken(span)));
    }

    // --- the end ---

    private List<Attribution> finished() {
        List<Draft> ordered = drafts.stream().filter(draft -> !draft.content().isEmpty())
                .sorted(Comparator.comparing(draft -> draft.content().get(0))).toList();
        Map<Draft, Integer> numbers = new HashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            numbers.put(ordered.get(i), i);
        }
        return ordered.stream().map(draft -> finished(draft, numbers)).toList();
    }

    private Attribution finished(Draft draft, Map<Draft, Integer> numbers) {
        Source source = draft.origin() == draft ? draft.source() : new Source.SameAs(numbers.get(draft.origin()));
        return new Attribution(type(draft), draft.content(), draft.cue(), source, draft.basis(), draft.flags());
    }

    private Type type(Draft draft) {
        boolean quoted = false;
        boolean plain = false;
        for (Span span : draft.content()) {
            for (int i = passage.firstToken(span); i < passage.endToken(span); i++) {
                quoted |= passage.isQuoted(i);
                plain |= !passage.isQuoted(i) && !passage.isSign(i);
            }
        }
        return quoted && draft.basis() != Basis.LABEL ? plain ? Type.MIXED : Type.DIRECT : Type.INDIRECT;
    }
}
