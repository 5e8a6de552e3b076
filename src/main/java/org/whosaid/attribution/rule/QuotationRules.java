package org.whosaid.attribution.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whosaid.article.Block;
import org.whosaid.attribution.Attribution.Basis;
import org.whosaid.attribution.Attribution.Flag;
import org.whosaid.attribution.Source;
import org.whosaid.attribution.Unattributed;
import org.whosaid.attribution.Unattributed.Reason;
import org.whosaid.attribution.rule.Introductions.Introduction;
import org.whosaid.attribution.rule.QuotationRule.Candidate;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.quotation.Quotation;
import org.whosaid.text.Span;

/**
 * The rules that settle quotations, in order: the first that fits counts. What marks make certain outranks the tagger: where
 * most of a quotation is content, all of it is, in every paragraph over which it runs. For one article, whose quotations
 * are settled in the order of the text.
 */
final class QuotationRules {

    /** More quotations in headings than that are no headings. */
    private static final int MAX_HEADING_QUOTATIONS = 20;

    private final TokenView tokens;
    private final QuotedTokens quoted;
    private final ContentTokens contents;
    private final QuotationUse use;
    private final Heads heads;
    private final Dialogue dialogue;
    private final Signatures signatures;
    private final Introductions introductions;
    private final Map<String, QuotationRule> rules = new LinkedHashMap<>();

    private final List<AttributionBuilder> attributions;
    private final List<Unattributed> unattributed = new ArrayList<>();
    /** Quotations that are titles, nicknames or terms, by their extent. */
    private final Set<Span> names = new HashSet<>();
    /** Attributions that have a source and no content yet, by the first token of source and cue. */
    private final Map<Integer, AttributionBuilder> idle = new HashMap<>();
    private final List<Quotation> inHeadings = new ArrayList<>();
    private @Nullable AttributionBuilder last;
    private int lastToken = TokenView.NONE;

    QuotationRules(QuotedTokens quoted, ContentTokens contents, LabelledTurns turns, List<AttributionBuilder> attributions) {
        this.tokens = quoted.tokens();
        this.quoted = quoted;
        this.contents = contents;
        this.attributions = attributions;
        this.use = new QuotationUse(quoted);
        this.heads = new Heads(tokens);
        this.dialogue = new Dialogue(quoted);
        this.signatures = new Signatures(tokens);
        this.introductions = new Introductions(quoted);
        rules.put("turn of a dialogue", this::turnOfDialogue);
        rules.put("cue behind", this::cueBehind);
        rules.put("report beyond the cue", this::reportBeyondCue);
        rules.put("title, nickname or term", this::noSpeech);
        rules.put("signature", this::signature);
        rules.put("introduced", this::introduced);
        rules.put("gesture behind", this::gestureBehind);
        rules.put("tied by the model", this::tied);
        rules.put("labelled turn", candidate -> turns.contains(candidate.quotation().extent()));
        rules.put("heading", this::heading);
        rules.put("sentence goes on", this::sentenceGoesOn);
        rules.put("words of the writer", this::wordsOfTheWriter);
        rules.put("same speaker goes on", this::speakerGoesOn);
        rules.put("nobody named", this::nobodyNamed);
    }

    /** Notes an attribution with a source and without content, which a quotation may turn out to be. */
    void noteIdle(int firstToken, AttributionBuilder attribution) {
        idle.put(firstToken, attribution);
    }

    /** Settles the next quotation; the name of the rule that did. */
    String settle(Quotation quotation) {
        if (!tokens.isRead(quotation.extent())) {
            leave(quotation, Reason.BOILERPLATE);
            return "boilerplate";
        }
        Candidate candidate = new Candidate(quotation, tokens.firstToken(quotation.extent()), tokens.endToken(quotation.extent()),
                use.reason(quotation), contents.owner(quotation));
        return rules.entrySet().stream().filter(rule -> rule.getValue().settles(candidate)).findFirst().orElseThrow().getKey();
    }

    /** Settles what stands in headings, once the body is. */
    void settleHeadings() {
        HeadingWords words = new HeadingWords(tokens, attributions);
        for (Quotation quotation : inHeadings) {
            Optional<AttributionBuilder> same = words.inBody(quotation);
            if (same.isPresent()) {
                give(quotation, register(AttributionBuilder.like(same.get(), Basis.HEADING)));
            } else if (use.isSentence(quotation)) {
                giveNobody(quotation);
            } else {
                leave(quotation, Reason.SCARE);
            }
        }
    }

    /** What nobody is quoted with, in the order of settling. */
    List<Unattributed> unattributed() {
        return unattributed;
    }

    /** Whether a token stands in words that somebody is quoted with, not in a title or a term. */
    boolean isSpeech(int token) {
        return quoted.isQuoted(token) && !names.contains(quoted.quotations().get(quoted.quotationOf(token)).extent());
    }

    /** A paragraph of a dialogue that names nobody: the other one speaks. */
    private boolean turnOfDialogue(Candidate candidate) {
        Optional<AttributionBuilder> turn = candidate.reason().isPresent() ? Optional.empty()
                : dialogue.whoseTurn(tokens.blockOf(candidate.start()));
        turn.ifPresent(other -> {
            contents.release(candidate.quotation());
            give(candidate.quotation(), register(AttributionBuilder.like(other, Basis.CONVERSATION)));
        });
        return turn.isPresent();
    }

    /** "…," Ode said: a cue right behind whole sentences in marks reports them, though the tagger saw no content for it. */
    private boolean cueBehind(Candidate candidate) {
        int end = candidate.end();
        boolean may = candidate.reason().isEmpty() && tokens.has(end) && tokens.blockOf(end) == tokens.blockOf(end - 1)
                && (use.isSentence(candidate.quotation()) || endsInComma(candidate));
        @Nullable AttributionBuilder behind = may ? idle.get(tokens.is(end, ",") ? end + 1 : end) : null;
        if (behind == null || isGestureBehind(candidate, behind)) {
            return false;
        }
        candidate.owner().ifPresent(other -> contents.cutOut(other, candidate.start(), candidate.end()));
        give(candidate.quotation(), behind);
        return true;
    }

    /** "… the old one,” Ode reported": a comma within the marks leads on to the one who says it. */
    private boolean endsInComma(Candidate candidate) {
        return candidate.end() - 2 > candidate.start() && tokens.is(candidate.end() - 2, ",");
    }

    /** “…,” Ode said to express sorrow: what is reported beyond the cue, without marks, is a report of its own. Settles nothing. */
    private boolean reportBeyondCue(Candidate candidate) {
        Quotation quotation = candidate.quotation();
        candidate.owner().filter(owner -> use.isSentence(quotation) && owner.cue().filter(quotation.extent()::isBefore).isPresent())
                .ifPresent(this::partBehindCue);
        return false;
    }

    private void partBehindCue(AttributionBuilder owner) {
        Span cue = owner.cue().orElseThrow();
        List<Span> plain = owner.content().stream().filter(span -> cue.isBefore(span)
                && !quoted.isQuoted(tokens.firstToken(span)) && !quoted.isQuoted(tokens.endToken(span) - 1)).toList();
        if (!plain.isEmpty()) {
            AttributionBuilder apart = register(AttributionBuilder.tied(cue, owner.source(), owner.basis(), owner.certainty()));
            plain.forEach(owner::drop);
            plain.forEach(span -> contents.take(apart, span));
        }
    }

    /** A title, a nickname, a term; where it is all that an attribution has, the tagger knows better. */
    private boolean noSpeech(Candidate candidate) {
        boolean all = candidate.owner().filter(owner -> owner.content().stream()
                .allMatch(candidate.quotation().extent()::contains)).isPresent();
        if (candidate.reason().isEmpty() || all) {
            return false;
        }
        names.add(candidate.quotation().extent());
        contents.release(candidate.quotation());
        leave(candidate.quotation(), candidate.reason().get());
        return true;
    }

    /** “…” — Ada Ode */
    private boolean signature(Candidate candidate) {
        Optional<Span> name = signatures.of(candidate.quotation());
        name.ifPresent(span -> {
            contents.release(candidate.quotation());
            give(candidate.quotation(), register(AttributionBuilder.without(new Source.Stated(span, heads.of(span)), Basis.ADJACENT)));
        });
        return name.isPresent();
    }

    /** "From Mayor Ada Ode: “…”", "Ode was next. “…”": whoever was brought on right before speaks, not who spoke earlier. */
    private boolean introduced(Candidate candidate) {
        Optional<Introduction> introduction = introductions.before(candidate.start())
                .filter(found -> use.isSentence(candidate.quotation()) && !introductions.isCueNearer(candidate, found));
        Optional<AttributionBuilder> other = introduction.flatMap(found -> introductions.attributionIn(found, attributions)
                .or(() -> found.who().map(who -> register(AttributionBuilder.without(who, Basis.ADJACENT)))));
        other.ifPresent(attribution -> {
            candidate.owner().ifPresent(owner -> contents.cutOut(owner, introduction.get().start(), candidate.end()));
            give(candidate.quotation(), attribution);
        });
        return other.isPresent();
    }

    /** "“…,” Ode said. “….” Her husband nodded.": a gesture behind whole sentences is no cue where the first one goes on. */
    private boolean gestureBehind(Candidate candidate) {
        Optional<AttributionBuilder> owner = candidate.owner().filter(other -> isGestureBehind(candidate, other));
        if (owner.isPresent() && last != null) {
            contents.cutOut(owner.get(), candidate.start(), candidate.end());
            give(candidate.quotation(), last);
        }
        return owner.isPresent();
    }

    private boolean isGestureBehind(Candidate candidate, AttributionBuilder owner) {
        boolean goesOn = last != null && owner != last && tokens.blockOf(lastToken) == tokens.blockOf(candidate.start())
                && tokens.sentenceOf(candidate.start()) - tokens.sentenceOf(lastToken) <= 1;
        return goesOn && use.isSentence(candidate.quotation()) && !endsInComma(candidate)
                && owner.cue().filter(cue -> tokens.firstToken(cue) >= candidate.end()
                        && Lexicon.GESTURE.has(tokens.lemma(tokens.endToken(cue) - 1))).isPresent();
    }

    /** The model found whose content it is; a quotation over several paragraphs is one. */
    private boolean tied(Candidate candidate) {
        Optional<AttributionBuilder> owner = contents.claimAllParts(candidate.quotation()).or(candidate::owner);
        owner.ifPresent(found -> give(candidate.quotation(), found));
        return owner.isPresent();
    }

    /** A heading quotes what the article says in full; it is settled when the body is. */
    private boolean heading(Candidate candidate) {
        Block.Kind kind = tokens.block(tokens.blockOf(candidate.start())).kind();
        boolean heading = (kind == Block.Kind.HEADLINE || kind == Block.Kind.HEADING) && inHeadings.size() < MAX_HEADING_QUOTATIONS;
        return heading && inHeadings.add(candidate.quotation());
    }

    /** "It is “good,” Ode wrote to them, and “done.”": the sentence goes on as it was quoted before the cue. */
    private boolean sentenceGoesOn(Candidate candidate) {
        int start = candidate.start();
        boolean joined = last != null && Lexicon.ADDING_CONJUNCTION.has(tokens.lower(start - 1)) && tokens.sameSentence(lastToken, start)
                && last.cue().filter(cue -> tokens.firstToken(cue) > lastToken && tokens.endToken(cue) < start).isPresent();
        if (joined && last != null) {
            give(candidate.quotation(), last);
        }
        return joined;
    }

    /** Marks around some words of the writer's own sentence, which nobody is named for. */
    private boolean wordsOfTheWriter(Candidate candidate) {
        if (use.isSentence(candidate.quotation())) {
            return false;
        }
        leave(candidate.quotation(), Reason.SCARE);
        return true;
    }

    /** Right behind the quotation before, it is the same one; in the next paragraph, a new one of the same source. */
    private boolean speakerGoesOn(Candidate candidate) {
        int apart = tokens.blockOf(candidate.start()) - tokens.blockOf(lastToken);
        if (last == null || apart > 1) {
            return false;
        }
        boolean near = apart == 0 && tokens.sentenceOf(candidate.start()) - tokens.sentenceOf(lastToken) <= 1;
        give(candidate.quotation(), near ? last : register(AttributionBuilder.like(last, Basis.CONTINUED)));
        return true;
    }

    private boolean nobodyNamed(Candidate candidate) {
        giveNobody(candidate.quotation());
        return true;
    }

    private void leave(Quotation quotation, Reason reason) {
        unattributed.add(new Unattributed(quotation.extent(), reason));
    }

    private void giveNobody(Quotation quotation) {
        give(quotation, register(AttributionBuilder.without(new Source.Unknown(), Basis.NONE)));
    }

    private void give(Quotation quotation, AttributionBuilder attribution) {
        quotation.parts().forEach(part -> contents.takeFree(attribution, part));
        if (attribution.content().isEmpty()) {
            return;
        }
        if (quotation.flags().contains(Quotation.Flag.UNCLOSED)) {
            attribution.flag(Flag.UNCLOSED);
        }
        dialogue.note(tokens.blockOf(tokens.firstToken(quotation.extent())), attribution);
        last = attribution;
        lastToken = tokens.endToken(quotation.extent()) - 1;
    }

    private AttributionBuilder register(AttributionBuilder attribution) {
        attributions.add(attribution);
        return attribution;
    }
}
