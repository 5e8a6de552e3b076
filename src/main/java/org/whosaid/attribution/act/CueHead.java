package org.whosaid.attribution.act;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.text.Span;

/**
 * The word of a cue that tells what is done, and how the cue is built around it: of "has never made the claim" the claim, of
 * "went on to explain" the explaining.
 */
final class CueHead {

    private final TokenView tokens;
    private final int start;
    private final int end;
    private final int verb;
    private final int head;

    CueHead(TokenView tokens, Span cue) {
        this.tokens = tokens;
        this.start = tokens.firstToken(cue);
        this.end = tokens.endToken(cue);
        this.verb = last(i -> tokens.pos(i).isVerb()).orElse(TokenView.NONE);
        this.head = head();
    }

    private OptionalInt last(IntPredicate wanted) {
        return IntStream.iterate(end - 1, i -> i >= start, i -> i - 1).filter(wanted).findFirst();
    }

    private int head() {
        OptionalInt noun = last(i -> i > verb && !tokens.pos(i).isVerb() && isReporting(i));
        return verb == TokenView.NONE || Lexicon.LIGHT_VERB.has(tokens.lemma(verb)) ? noun.orElse(verb) : verb;
    }

    private boolean isReporting(int token) {
        return !classes(token).isEmpty() || tokens.pos(token).isCommonNoun();
    }

    private List<ReportingClass> classes(int token) {
        return ReportingClass.of(tokens.lemma(token));
    }

    /** What the head may mean; empty where it is no word of reporting. */
    List<ReportingClass> classes() {
        return classes(head);
    }

    /** The base form; empty where the cue is a sign. */
    String lemma() {
        return tokens.lemma(head);
    }

    boolean isSign() {
        return IntStream.range(start, end).allMatch(tokens::isSign);
    }

    boolean isVerb() {
        return head == verb && verb != TokenView.NONE;
    }

    /** "was asked", and "known as" without an auxiliary. */
    boolean isPassive() {
        boolean auxiliary = isBefore(i -> Lexicon.PASSIVE_AUXILIARY.has(tokens.lower(i)));
        return isVerb() && tokens.pos(verb) == PartOfSpeech.PARTICIPLE && (auxiliary || verb == start);
    }

    boolean isNegated() {
        return isBefore(i -> Lexicon.NEGATION.has(tokens.lower(i)));
    }

    boolean isModal() {
        return isBefore(i -> tokens.pos(i) == PartOfSpeech.MODAL);
    }

    boolean isInfinitive() {
        return isVerb() && (tokens.pos(verb) == PartOfSpeech.INFINITIVE && !isModal() && !isNegated() || isBefore(this::isTo));
    }

    boolean isParticiple() {
        return isVerb() && tokens.pos(verb) == PartOfSpeech.GERUND;
    }

    /** Whether another verb stands before it: "tried to explain". */
    boolean isGoverned() {
        return isVerb() && isBefore(this::isTo) && isBefore(i -> tokens.pos(i).isVerb());
    }

    /** "called for", "spoke about" */
    boolean endsInPreposition() {
        return tokens.pos(end - 1).in(PartOfSpeech.PREPOSITION, PartOfSpeech.PARTICLE, PartOfSpeech.TO);
    }

    /** Whether the last word is one of those that join a demand to what is asked for. */
    boolean asksFor() {
        return Lexicon.DEMANDING_PREPOSITION.has(tokens.lower(end - 1));
    }

    private boolean isTo(int token) {
        return tokens.pos(token) == PartOfSpeech.TO;
    }

    private boolean isBefore(IntPredicate wanted) {
        return IntStream.range(start, head).anyMatch(wanted);
    }
}
