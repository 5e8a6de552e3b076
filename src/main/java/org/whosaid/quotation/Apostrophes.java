package org.whosaid.quotation;

import java.util.Locale;
import java.util.Set;
import org.whosaid.text.Text;
import org.whosaid.text.WordLists;

/** Single marks before or after a word that stand for letters left out. */
final class Apostrophes {

    private static final Set<String> ELISIONS = WordLists.beside(Apostrophes.class, "words.txt").of("elisions");
    private static final int MAX_ELISION_CHARS = 6;

    private Apostrophes() {
    }

    /**
     * Where the elision after an apostrophe ends: 'em, '90s, 'n' (with its second apostrophe).
     *
     * @param start the offset after the apostrophe
     * @param end   of the paragraph
     * @return {@code start} if there is none
     */
    static int endOfElision(Text text, int start, int end) {
        int year = endOfYear(text, start, end);
        return year > start ? year : endOfElidedWord(text, start, end);
    }

    private static int endOfYear(Text text, int start, int end) {
        int offset = start + 2;
        if (offset > end || !isDigit(text.at(start)) || !isDigit(text.at(start + 1))) {
            return start;
        }
        boolean decade = offset < end && Character.toLowerCase(text.at(offset)) == 's';
        offset += decade ? 1 : 0;
        return offset == end || endsYear(text.at(offset), decade) ? offset : start;
    }

    /** '24' is a quotation, the '60s' is not. */
    private static boolean endsYear(int codePoint, boolean decade) {
        return !Character.isLetterOrDigit(codePoint) && (decade || !isSingle(codePoint));
    }

    private static int endOfElidedWord(Text text, int start, int end) {
        int offset = start;
        while (offset < end && offset - start < MAX_ELISION_CHARS && Character.isLetterOrDigit(text.at(offset))) {
            offset++;
        }
        boolean whole = offset == end || !Character.isLetterOrDigit(text.at(offset));
        String word = text.slice(start, offset).toLowerCase(Locale.ROOT);
        if (!whole || !ELISIONS.contains(word)) {
            return start;
        }
        return word.equals("n") && offset < end && isSingle(text.at(offset)) ? offset + 1 : offset;
    }

    /**
     * Whether the word that ends at this offset is one that apostrophes follow: a plural or a name in s, x or z, a
     * participle without its g, a lone o.
     *
     * @param start of the paragraph
     */
    static boolean mayFollow(Text text, int start, int offset) {
        int last = letter(text, start, offset - 1);
        int beforeLast = letter(text, start, offset - 2);
        return switch (last) {
            case 's', 'x', 'z' -> true;
            case 'n' -> beforeLast == 'i';
            case 'o' -> beforeLast == 0;
            default -> false;
        };
    }

    /** Whether a sentence ends between the offsets: a word in small letters, a full stop or its like, a space. */
    static boolean isSentenceEndWithin(Text text, int start, int end) {
        for (int offset = start + 2; offset < end - 1; offset++) {
            int codePoint = text.at(offset);
            if ((codePoint == '.' || codePoint == '?' || codePoint == '!') && Text.isSpace(text.at(offset + 1))
                    && Character.isLowerCase(text.at(offset - 1)) && Character.isLowerCase(text.at(offset - 2))) {
                return true;
            }
        }
        return false;
    }

    /** The letter there in lower case, or 0 if there is none. */
    private static int letter(Text text, int start, int offset) {
        return offset >= start && Character.isLetter(text.at(offset)) ? Character.toLowerCase(text.at(offset)) : 0;
    }

    private static boolean isDigit(int codePoint) {
        return codePoint >= '0' && codePoint <= '9';
    }

    private static boolean isSingle(int codePoint) {
        return codePoint == '\'' || codePoint == '’' || codePoint == '‘';
    }
}
