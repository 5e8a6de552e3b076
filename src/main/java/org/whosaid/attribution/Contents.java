package org.whosaid.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whosaid.language.Sentence;

/** Finds what a cue reports, in the writer's own sentence: the clause behind it, or the one in front of it. */
final class Contents {

    private static final Set<String> CLAUSE_OPENERS = Set.of("that", "whether", "if", "how", "why", "what");
    private static final Set<String> WITH_ADDRESSEE = Set.of("tell", "inform", "assure", "remind", "warn", "notify",
            "reassure", "convince", "persuade", "advise", "promise", "ask");

    private final Passage passage;
    private final NounPhrases phrases;
    private final List<List<Cue>> cues;

    Contents(Passage passage, List<List<Cue>> cues) {
        this.passage = passage;
        this.phrases = new NounPhrases(passage);
        this.cues = cues;
    }

    /** A stretch of tokens. */
    record Stretch(int start, int end) {
        boolean contains(int token) {
            return start <= token && token < end;
        }
    }

    /** What stands behind a cue as its object or clause, up to where the next report begins. */
    Optional<Stretch> behind(Cue cue) {
        int start = cue.to();
        int end = endOfClause(cue);
        while (start < end && passage.isSign(start) && !passage.isQuoted(start)) {
            start++;
        }
        return start < end ? Optional.of(new Stretch(start, end)) : Optional.empty();
    }

    /** What is reported without any marks, where a cue makes that plain: "said that …", "according to …". */
    Optional<Stretch> indirect(Cue cue) {
        return switch (cue.kind()) {
            case ACCORDING -> according(cue);
            case SPEECH -> clause(cue).or(() -> front(cue));
            case FRAGMENT -> Optional.empty();
        };
    }

    /** The clause behind a cue: "that …", or one without "that". */
    Optional<Stretch> clause(Cue cue) {
        int start = openerOfClause(cue);
        int end = endOfClause(cue);
        return start != Passage.NONE && end - start > 2 ? Optional.of(new Stretch(start, end)) : Optional.empty();
    }

    private int openerOfClause(Cue cue) {
        int start = cue.to();
        if (WITH_ADDRESSEE.contains(passage.lemma(cue.verb()))) {
            start = phrases.startingAt(start).map(NounPhrase::end).orElse(start);
        }
        for (int i = start; i < Math.min(start + 5, passage.sentenceOf(cue.verb()).end()); i++) {
            if (CLAUSE_OPENERS.contains(passage.text(i)) && !passage.isQuoted(i)) {
                return i;
            }
        }
        return Words.PLAIN_CUES.contains(passage.lemma(cue.verb())) && opensClause(start) ? start : Passage.NONE;
    }

    /** A noun phrase with a finite verb behind it: "said the plan was dead". */
    private boolean opensClause(int token) {
        return phrases.startingAt(token).map(phrases::withTail).map(phrase -> {
            int next = phrase.end();
            while (passage.tag(next).startsWith("RB")) {
                next++;
            }
            return passage.tag(next).matches("VBD|VBZ|VBP|MD");
        }).orElse(false);
    }

    /** "The plan was dead, she said": from the start of the sentence up to the comma. */
    private Optional<Stretch> front(Cue cue) {
        int end = cue.from();
        Sentence sentence = passage.sentenceOf(cue.verb());
        boolean comma = passage.isComma(end - 1) && end - 1 > sentence.start();
        boolean last = words(cue.to(), sentence.end()) <= 6;
        int start = startOfFront(sentence, cue);
        return comma && last && Words.PLAIN_CUES.contains(passage.lemma(cue.verb())) && hasFinite(start, end - 1)
                ? Optional.of(new Stretch(start, end - 1)) : Optional.empty();
    }

    private int startOfFront(Sentence sentence, Cue cue) {
        int start = sentence.start();
        for (Cue earlier : cues.get(passage.sentenceNumber(cue.verb()))) {
            if (earlier.to() < cue.from()) {
                start = Math.max(start, earlier.to());
            }
        }
        while (start < cue.from() && passage.isSign(start) && !passage.isQuoted(start)) {
            start++;
        }
        return start;
    }

    private Optional<Stretch> according(Cue cue) {
        Sentence sentence = passage.sentenceOf(cue.verb());
        if (cue.start() > sentence.start() + 1) {
            int end = passage.isComma(cue.start() - 1) ? cue.start() - 1 : cue.start();
            return end - sentence.start() > 2 ? Optional.of(new Stretch(sentence.start(), end)) : Optional.empty();
        }
        int start = cue.to();
        while (start < sentence.end() && !passage.isComma(start)) {
            start++;
        }
        int end = withoutStop(sentence.end());
        return start + 3 < end ? Optional.of(new Stretch(start + 1, end)) : Optional.empty();
    }

    private boolean hasFinite(int start, int end) {
        for (int i = start; i < end; i++) {
            if (passage.tag(i).matches("VBD|VBZ|VBP|MD")) {
                return true;
            }
        }
        return false;
    }

    /** The end of the sentence, or where a second report begins: ", adding that", "and called", ", she said". */
    private int endOfClause(Cue cue) {
        Sentence sentence = passage.sentenceOf(cue.verb());
        for (Cue next : cues.get(passage.sentenceNumber(cue.verb()))) {
            if (next.verb() > cue.verb() && next.start() > cue.to() && opensReport(next, cue)) {
                return beforeBorder(next);
            }
        }
        return withoutStop(sentence.end());
    }

    private boolean opensReport(Cue next, Cue cue) {
        int border = next.from() > cue.to() ? next.from() : next.start();
        boolean coordinated = passage.tag(border - 1).equals("CC") && next.source().equals(cue.source());
        boolean participle = passage.isComma(next.verb() - 1) && passage.tag(next.verb()).equals("VBG");
        boolean ended = passage.isComma(border - 1) && next.source().isPresent()
                && words(next.to(), passage.sentenceOf(next.verb()).end()) < 4;
        return coordinated || participle || ended || next.kind() == Cue.Kind.ACCORDING;
    }

    private int beforeBorder(Cue next) {
        int end = next.source().map(source -> source.start() < next.start() && passage.isComma(source.start() - 1))
                .orElse(false) ? next.from() : next.start();
        while (passage.isComma(end - 1) || passage.tag(end - 1).equals("CC")) {
            end--;
        }
        return end;
    }

    private int withoutStop(int end) {
        return passage.text(end - 1).matches("[.?!:;]") && !passage.isQuoted(end - 1) ? end - 1 : end;
    }

    private int words(int start, int end) {
        int words = 0;
        for (int i = start; i < end; i++) {
            words += passage.isSign(i) ? 0 : 1;
        }
        return words;
    }
}
