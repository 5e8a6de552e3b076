package org.whosaid.article;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a short piece is written: what tells a title from a sentence before anybody understands a word.
 *
 * @param words    number of words with a letter or a digit
 * @param capitals whether it is in capitals, at least two letters
 * @param titled   whether its long words start in capitals, as in titles
 * @param strict whether no word but articles, prepositions and conjunctions is in lower case
 * @param small  how many words start in lower case
 * @param ended    whether it ends as a sentence does, closing marks apart
 * @param sentences how many of its words look like the end of a sentence, the last one apart
 */
record LineShape(int words, boolean capitals, boolean titled, boolean strict, int small, boolean ended, int sentences) {

    private static final int LONG_WORD = 4;
    /** Long words that titles leave in lower case. */
    private static final Set<String> SMALL = Set.of("from", "with", "over", "into", "after", "amid", "about", "than",
            "upon", "against", "between", "through", "during", "before", "without", "toward", "towards", "under");

    private static final Set<String> ABBREVIATIONS = Set.of("Rep", "Sen", "Gov", "Gen", "Mrs", "Col", "Rev", "Prof",
            "Capt", "Sgt", "Maj", "Hon", "Jan", "Feb", "Mar", "Apr", "Aug", "Sept", "Oct", "Nov", "Dec");
    private static final Pattern ABBREVIATED = Pattern.compile("\\b(?:Inc|Corp|Ltd|Co|Jr|Sr)\\.$");
    private static final Pattern SPACES = Pattern.compile(" +");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern NOTE = Pattern.compile("(?: *\\[\\d{1,3}\\])+$");
    private static final Set<String> SMALLEST = Set.of("a", "an", "the", "of", "in", "on", "to", "for", "and", "or",
            "but", "nor", "at", "by", "as", "vs", "v", "via", "per", "de", "la");

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
            odd += small && !SMALL.contains(letters) && !SMALLEST.contains(letters) ? 1 : 0;
            if (words == 1 || letters.length() >= LONG_WORD && !(small && SMALL.contains(letters))) {
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
