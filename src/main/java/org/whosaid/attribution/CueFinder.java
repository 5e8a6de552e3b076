package org.whosaid.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whosaid.language.Sentence;

/** Finds the cues of an article outside its quotations, each with its source. */
final class CueFinder {

    private final Passage passage;
    private final NounPhrases phrases;
    private final Subjects subjects;

    CueFinder(Passage passage) {
        this.passage = passage;
        this.phrases = new NounPhrases(passage);
        this.subjects = new Subjects(passage, phrases);
    }

    /** All cues in order, listed by the number of their sentence. */
    List<List<Cue>> bySentence() {
        List<List<Cue>> cues = new ArrayList<>();
        passage.sentences().forEach(sentence -> cues.add(in(sentence)));
        return cues;
    }

    private List<Cue> in(Sentence sentence) {
        List<Cue> cues = new ArrayList<>();
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (!passage.isQuoted(i)) {
                at(i).map(cue -> goesOn(cue, cues)).ifPresent(cues::add);
            }
        }
        return cues;
    }

    /** "He said that …, adding that …": a participle behind a comma has the source of the report that it goes on with. */
    private Cue goesOn(Cue cue, List<Cue> earlier) {
        boolean participle = passage.tag(cue.verb()).equals("VBG") && passage.isComma(cue.verb() - 1);
        return participle ? earlier.stream().filter(this::opensClause).findFirst()
                .map(first -> new Cue(cue.start(), cue.verb(), cue.end(), first.source(), cue.kind())).orElse(cue) : cue;
    }

    private boolean opensClause(Cue cue) {
        return cue.source().isPresent() && (passage.text(cue.to()).equals("that") || passage.lemma(cue.verb()).equals("say"));
    }

    private Optional<Cue> at(int token) {
        if (isAccordingTo(token)) {
            return phrases.startingAt(token + 2).map(phrases::withTail)
                    .map(source -> new Cue(token, token + 1, token + 2, Optional.of(source), Cue.Kind.ACCORDING));
        }
        return passage.isVerb(token) ? kind(token).flatMap(kind -> verb(token, kind)) : Optional.empty();
    }

    private boolean isAccordingTo(int token) {
        return passage.text(token).equalsIgnoreCase("according") && passage.text(token + 1).equals("to");
    }

    private Optional<Cue.Kind> kind(int verb) {
        String lemma = passage.lemma(verb);
        if (Words.CUES.contains(lemma)) {
            return Optional.of(Cue.Kind.SPEECH);
        }
        return Words.FRAGMENT_CUES.contains(lemma) ? Optional.of(Cue.Kind.FRAGMENT) : Optional.empty();
    }

    private Optional<Cue> verb(int verb, Cue.Kind kind) {
        int start = subjects.groupStart(verb);
        if (isPassive(verb, start)) {
            return Optional.of(new Cue(start, verb, verb + 1, agent(verb), kind));
        }
        if (isReducedRelative(verb)) {
            return agent(verb).map(source -> new Cue(verb, verb, verb + 1, Optional.of(source), kind));
        }
        Optional<NounPhrase> source = subjects.of(verb).map(phrase -> phrase.start() > verb
                ? phrases.withTail(phrase) : phrase);
        int first = source.filter(phrase -> phrase.start() < verb && phrase.end() > start).map(NounPhrase::end).orElse(start);
        return Optional.of(new Cue(Math.min(first, verb), verb, verb + 1, source, kind));
    }

    private boolean isPassive(int verb, int start) {
        boolean participle = passage.tag(verb).equals("VBN");
        for (int i = start; participle && i < verb; i++) {
            if (passage.lemma(i).equals("be") && !(passage.lemma(verb).equals("quote"))) {
                return true;
            }
        }
        return false;
    }

    /** "a plan described by aides as": a participle behind its noun. */
    private boolean isReducedRelative(int verb) {
        return passage.tag(verb).equals("VBN") && passage.text(verb + 1).equals("by");
    }

    private Optional<NounPhrase> agent(int verb) {
        Sentence sentence = passage.sentenceOf(verb);
        for (int i = verb + 1; i < Math.min(sentence.end(), verb + 12); i++) {
            if (passage.text(i).equals("by") && !passage.isQuoted(i)) {
                return phrases.startingAt(i + 1);
            }
        }
        return Optional.empty();
    }
}
