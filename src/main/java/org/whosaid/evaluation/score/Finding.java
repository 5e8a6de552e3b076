package org.whosaid.evaluation.score;

import org.whosaid.evaluation.gold.ScorerTokens;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

/**
 * One error in its place.
 *
 * @param error    its class
 * @param article  the article's id
 * @param place    what it is about
 * @param expected what the gold says; empty where it says nothing
 * @param found    what the record says; empty where it says nothing
 * @param context  the words at that place and around it
 */
public record Finding(Error error, String article, Span place, String expected, String found, Context context) {

    /** Classes of errors, in the order in which they are listed. */
    public enum Error {
        /** Annotated, and nothing found overlaps it. */
        SOURCE_MISSED("source missed"), CUE_MISSED("cue missed"), CONTENT_MISSED("content missed"),
        /** Annotated, found, but with another border. */
        SOURCE_BORDER("source with a wrong border"), CUE_BORDER("cue with a wrong border"),
        CONTENT_BORDER("content with a wrong border"),
        /** Found, and nothing annotated overlaps it. */
        SOURCE_SPURIOUS("spurious source"), CUE_SPURIOUS("spurious cue"), CONTENT_SPURIOUS("spurious content"),
        /** An attributed quoted unit that no quote covers. */
        SPEAKER_MISSED("speaker missed: no quote"),
        /** One whose speaker is another one. */
        SPEAKER_WRONG("wrong speaker"),
        /** One whose speaker is said to be unknown. */
        SPEAKER_UNKNOWN("speaker unknown"),
        /** Quotation marks that quote nobody, given a speaker. */
        UNATTRIBUTED_GIVEN("unattributed marks given a speaker");

        private final String words;

        Error(String words) {
            this.words = words;
        }

        /** For readers. */
        public String words() {
            return words;
        }
    }

    /**
     * Words of an article and what stands around them, in one line.
     *
     * @param before some words before
     * @param words  exactly those of the place but for line breaks
     * @param after  some words behind
     */
    public record Context(String before, String words, String after) {

        private static final int AROUND = 80;

        static Context of(Text text, Span place) {
            return new Context(line(text, Math.max(0, place.start() - AROUND), place.start()),
                    line(text, place.start(), place.end()),
                    line(text, place.end(), Math.min(text.length(), place.end() + AROUND)));
        }

        private static String line(Text text, int start, int end) {
            return inOneLine(text.slice(start, end));
        }
    }

    /** With each run of white space made one space. */
    static String inOneLine(String words) {
        StringBuilder line = new StringBuilder(words.length());
        boolean space = false;
        for (int i = 0; i < words.length(); i++) {
            boolean here = ScorerTokens.isSpace(words.charAt(i)) || Character.isISOControl(words.charAt(i));
            if (!here || !space) {
                line.append(here ? ' ' : words.charAt(i));
            }
            space = here;
        }
        return line.toString();
    }
}
