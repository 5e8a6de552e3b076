package org.whosaid.attribution;

import java.util.Optional;
import org.whosaid.language.Sentence;

/** Turns phrases into sources, and finds the source where no cue tells it. */
final class Sources {

    private final Passage passage;
    private final NounPhrases phrases;
    private final Subjects subjects;

    Sources(Passage passage) {
        this.passage = passage;
        this.phrases = new NounPhrases(passage);
        this.subjects = new Subjects(passage, phrases);
    }

    Source of(NounPhrase phrase) {
        if (passage.text(phrase.head()).equals("I") && !passage.isQuoted(phrase.head())) {
            return new Source.Author(passage.token(phrase.head()).span());
        }
        return new Source.Stated(passage.span(phrase.start(), endOfApposition(phrase)),
                passage.span(headStart(phrase), phrase.head() + 1));
    }

    /** "her lawyer, Ada Ode": up to the end of a name that a comma adds to a common noun. */
    private int endOfApposition(NounPhrase phrase) {
        boolean open = passage.tag(phrase.head()).equals("NN") && passage.isComma(phrase.end());
        return open ? named(phrase.end() + 1).map(NounPhrase::end).filter(end -> passage.isComma(end)
                || passage.isVerb(end)).orElse(phrase.end()) : phrase.end();
    }

    /** Of a name all its words, of another phrase the noun. */
    private int headStart(NounPhrase phrase) {
        int start = phrase.head();
        while (start > phrase.start() && passage.tag(start).startsWith("NNP") && passage.tag(start - 1).startsWith("NNP")) {
            start--;
        }
        return start;
    }

    /** The subject of the first finite verb of a sentence before {@code end}, outside quotations. */
    Optional<NounPhrase> subject(Sentence sentence, int end) {
        for (int i = sentence.start(); i < Math.min(end, sentence.end()); i++) {
            if (passage.tag(i).matches("VBD|VBZ|VBP|MD") && !passage.isQuoted(i)) {
                Optional<NounPhrase> subject = subjects.of(i);
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        return Optional.empty();
    }

    /** The name behind a dash after a quotation: “…” — Ada Ode. */
    Optional<NounPhrase> signature(int end) {
        return Words.DASHES.contains(passage.text(end)) ? named(end + 1) : Optional.empty();
    }

    /** The name before a colon in front of a quotation: Ada Ode: “…”. */
    Optional<NounPhrase> label(int start) {
        boolean colon = passage.text(start - 1).equals(":") && !passage.isQuoted(start - 1);
        return colon ? phrases.endingAt(start - 1).filter(phrase -> passage.tag(phrase.head()).startsWith("NNP"))
                .filter(phrase -> phrase.start() == passage.sentenceOf(phrase.start()).start()) : Optional.empty();
    }

    private Optional<NounPhrase> named(int start) {
        return phrases.startingAt(start).filter(phrase -> passage.tag(phrase.head()).startsWith("NNP"));
    }
}
