package org.whosaid.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whosaid.language.Sentence;

/** Finds the cue that a quotation hangs on. */
final class QuotationCues {

    /** So many words may stand between a cue and a whole sentence in marks: "said in an interview on Monday, “…”". */
    private static final int WIDEST_GAP = 14;

    /** So many words may stand between a cue and a fragment that is its own: "called it a “disgrace”". */
    private static final int NEAREST = 2;
    private static final Set<String> EXCLAMATIONS = Set.of("?", "!", "…", "...", "—", "-", "--", ",");

    private final Passage passage;
    private final List<List<Cue>> cues;
    private final Contents contents;

    QuotationCues(Passage passage, List<List<Cue>> cues, Contents contents) {
        this.passage = passage;
        this.cues = cues;
        this.contents = contents;
    }

    /** Where a cue stands, seen from its quotation. */
    enum Place {
        BEHIND, BEFORE, SENTENCE_BEFORE
    }

    /** A cue and where it stands. */
    record Match(Cue cue, Place place) {
    }

    /** The cue of words that could stand for themselves, from token {@code start} up to {@code end}. */
    Optional<Match> ofSentence(int start, int end) {
        return behind(end).or(() -> behindNewSentence(end)).or(() -> before(start, WIDEST_GAP)).or(() -> sentenceBefore(start)).or(() -> behindLater(end));
    }

    /** The cue of a few words built into the writer's sentence. */
    Optional<Match> ofFragment(int start, int end) {
        return before(start, NEAREST).or(() -> closing(end)).or(() -> outermost(start))
                .or(() -> before(start, Integer.MAX_VALUE)).or(() -> behindNewSentence(end)).or(() -> behindLater(end))
                .or(() -> sentenceBefore(start));
    }

    /** "…, a spokesman said." at the end of the sentence covers all that stands before. */
    private Optional<Match> closing(int end) {
        int sentenceEnd = passage.sentenceOf(end - 1).end();
        return firstBehind(end).filter(cue -> cue.kind() != Cue.Kind.FRAGMENT && passage.isComma(cue.from() - 1)
                && words(cue.to(), sentenceEnd) < 8).map(cue -> new Match(cue, Place.BEHIND));
    }

    /** Of nested reports ("Ode wrote that … what he calls …") the first one with a clause that holds the words. */
    private Optional<Match> outermost(int start) {
        return cues.get(passage.sentenceNumber(start)).stream()
                .filter(cue -> cue.kind() == Cue.Kind.SPEECH && cue.source().isPresent() && cue.to() <= start)
                .filter(cue -> contents.clause(cue).filter(clause -> clause.contains(start)).isPresent())
                .findFirst().map(cue -> new Match(cue, Place.BEFORE));
    }

    /** "…?" the mayor asked: the question mark has ended the sentence, but not the report. */
    private Optional<Match> behindNewSentence(int end) {
        boolean ended = end < passage.size() && passage.sentenceOf(end).start() == end
                && passage.blockOf(end) == passage.blockOf(end - 1) && EXCLAMATIONS.contains(lastSign(end));
        return ended ? cues.get(passage.sentenceNumber(end)).stream().findFirst()
                .filter(cue -> cue.source().isPresent() && cue.from() == end && cue.kind() == Cue.Kind.SPEECH)
                .filter(cue -> contents.clause(cue).isEmpty())
                .map(cue -> new Match(cue, Place.BEHIND)) : Optional.empty();
    }

    private String lastSign(int end) {
        return passage.text(end - 2);
    }

    /** "…," she said: nothing but signs between. */
    private Optional<Match> behind(int end) {
        return firstBehind(end).filter(cue -> onlySigns(end, cue.from())).map(cue -> new Match(cue, Place.BEHIND));
    }

    /** "…," as she later, in a letter to the board, said. */
    private Optional<Match> behindLater(int end) {
        return firstBehind(end).map(cue -> new Match(cue, Place.BEHIND));
    }

    private Optional<Cue> firstBehind(int end) {
        Sentence sentence = passage.sentenceOf(end - 1);
        return cues.get(passage.sentenceNumber(end - 1)).stream()
                .filter(cue -> cue.from() >= end && cue.to() <= sentence.end() && cue.source().isPresent())
                .filter(cue -> !passage.isQuoted(cue.verb()))
                .findFirst().filter(cue -> noQuotationBetween(end, cue.from()));
    }

    private Optional<Match> before(int start, int widest) {
        List<Cue> candidates = cues.get(passage.sentenceNumber(start));
        for (int i = candidates.size() - 1; i >= 0; i--) {
            Cue cue = candidates.get(i);
            if (cue.to() <= start && cue.source().isPresent() && words(cue.to(), start) <= widest) {
                return Optional.of(new Match(cue, Place.BEFORE));
            }
        }
        return Optional.empty();
    }

    /** In the sentence before, of the same block or the one above, where it ends in a colon or in the cue itself ("…, saying,"). */
    private Optional<Match> sentenceBefore(int start) {
        Sentence sentence = passage.sentenceOf(start);
        int number = passage.sentenceNumber(start) - 1;
        boolean first = start == sentence.start() && number >= 0 && sentence.block() - passage.sentence(number).block() <= 1;
        if (!first) {
            return Optional.empty();
        }
        String sign = passage.text(passage.sentence(number).end() - 1);
        return sign.equals(":") || sign.equals(",") ? last(number).map(cue -> new Match(cue, Place.SENTENCE_BEFORE)) : Optional.empty();
    }

    private Optional<Cue> last(int sentence) {
        return cues.get(sentence).stream().filter(cue -> cue.source().isPresent()).reduce((first, second) -> second);
    }

    private boolean onlySigns(int start, int end) {
        return words(start, end) == 0;
    }

    private boolean noQuotationBetween(int start, int end) {
        for (int i = start; i < end; i++) {
            if (passage.isQuoted(i)) {
                return false;
            }
        }
        return true;
    }

    private int words(int start, int end) {
        int words = 0;
        for (int i = start; i < end; i++) {
            words += passage.isSign(i) ? 0 : 1;
        }
        return words;
    }
}
