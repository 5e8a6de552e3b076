package org.whosaid.article;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a short line is written: what tells a title from a sentence without understanding a word.
 *
 * @param words    number of words with a letter or a digit
 * @param capitals whether it is in capitals, at least two letters
 * @param titled   whether its long words start in capitals, as in titles
 * @param strict   whether no word but articles, prepositions and conjunctions is in lower case
 * @param small    how many words start in lower case
 * @param ended    whether it ends as a sentence does, closing marks apart
 * @param sentences how many of its words look like the end of a sentence, the last one apart
 */
record LineShape(int words, boolean capitals, boolean titled, boolean strict, int small, boolean ended, int sentences) {

    private static final int LONG_WORD_CHARS = 4;
    private static final Set<String> LONG_SMALL_WORDS = Phrases.set("long small words");
    private static final Set<String> SMALL_WORDS = Phrases.set("small words");
    private static final Set<String> ABBREVIATIONS = Phrases.set("abbreviations");
    private static final Pattern ABBREVIATED = Pattern.compile("\\b" + Phrases.anyOf("company abbreviations") + "\\.$");
    private static final Pattern SPACES = Pattern.compile(" +");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern NOTE = Pattern.compile("(?: *\\[\\d{1,3}\\])+$");

    /** The shape of some words in which white space is plain. */
    static LineShape of(String line) {
        Counter counter = new Counter();
        for (String word : SPACES.split(line)) {
            counter.add(word);
        }
        return new LineShape(counter.words, counter.isCapitals(), counter.isTitled(), counter.odd == 0,
                counter.lowerWords, isEnded(line), counter.sentences);
    }

    /** Whether words end in a full stop, a question or exclamation mark or dots, closing marks and "[1]" apart. */
    static boolean isEnded(String line) {
        String bare = line.endsWith("]") ? NOTE.matcher(line).replaceFirst("") : line;
        int end = bare.length();
        if (ABBREVIATED.matcher(bare).find()) {
            return false;
        }
        while (end > 0 && " \"”“'’)]»".indexOf(bare.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?…。！？؟।".indexOf(bare.charAt(end - 1)) >= 0;
    }

    private static final class Counter {
        private int words;
        private int upper;
        private int lower;
        private int large;
        private int small;
        private int sentences;
        private int odd;
        private int lowerWords;
        private boolean stopped;

        void add(String word) {
            String letters = NO_LETTERS.matcher(word).replaceAll("");
            if (letters.isEmpty()) {
                return;
            }
            int first = letters.codePointAt(0);
            sentences += stopped && !Character.isLowerCase(first) ? 1 : 0;
            stopped = letters.length() > 2 && isEnded(word) && !ABBREVIATIONS.contains(letters);
            words++;
            upper += (int) letters.codePoints().filter(Character::isUpperCase).count();
            lower += (int) letters.codePoints().filter(Character::isLowerCase).count();
            weigh(letters, first);
        }

        /** Short words say little, except the first. */
        private void weigh(String letters, int first) {
            boolean small = Character.isLowerCase(first);
            lowerWords += small ? 1 : 0;
            odd += small && !LONG_SMALL_WORDS.contains(letters) && !SMALL_WORDS.contains(letters) ? 1 : 0;
            if (words == 1 || letters.length() >= LONG_WORD_CHARS && !(small && LONG_SMALL_WORDS.contains(letters))) {
                this.small += small ? 1 : 0;
                large += small ? 0 : 1;
            }
        }

        boolean isCapitals() {
            return upper >= 2 && lower * 8 <= upper;
        }

        boolean isTitled() {
            return large > 0 && small * 5 <= large;
        }
    }
}
