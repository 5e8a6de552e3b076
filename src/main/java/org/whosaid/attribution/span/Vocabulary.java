package org.whosaid.attribution.span;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The word pieces that an encoder knows, and how a word is made of them: WordPiece as in BERT (Devlin et al., NAACL 2019),
 * uncased. The longest known piece from the left is taken until the word is used up. Immutable, safe for all threads.
 */
public final class Vocabulary {

    private static final String CONTINUED = "##";

    /** Longer words are unknown, as they are to BERT; so a word takes constant time. In UTF-16 units. */
    private static final int LONGEST_WORD = 100;

    private final List<String> pieces;
    private final Map<String, Integer> beginnings = new HashMap<>();
    private final Map<String, Integer> continuations = new HashMap<>();
    private final int unknown;
    private final int start;
    private final int separator;

    /**
     * From the pieces, each at its number; those that go on with a word begin with {@code ##}.
     *
     * @throws IllegalArgumentException where [UNK], [CLS] or [SEP] is not among them
     */
    public Vocabulary(List<String> pieces) {
        this.pieces = List.copyOf(pieces);
        for (int number = 0; number < pieces.size(); number++) {
            add(pieces.get(number), number);
        }
        unknown = special("[UNK]");
        start = special("[CLS]");
        separator = special("[SEP]");
    }

    private void add(String piece, int number) {
        if (piece.startsWith(CONTINUED) && piece.length() > CONTINUED.length()) {
            continuations.put(piece.substring(CONTINUED.length()), number);
        } else {
            beginnings.put(piece, number);
        }
    }

    private int special(String piece) {
        Integer number = beginnings.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("no vocabulary of word pieces: it lacks " + piece);
        }
        return number;
    }

    /** The pieces, each at its number. */
    public List<String> pieces() {
        return pieces;
    }

    /** The number of the piece before the first segment. */
    int start() {
        return start;
    }

    /** The number of the piece behind each segment. */
    int separator() {
        return separator;
    }

    /** The numbers of a word's pieces: one at least, the unknown piece for a word that can't be made of known ones. */
    int[] piecesOf(String word) {
        if (word.length() > LONGEST_WORD) {
            return new int[] {unknown};
        }
        String plain = plain(word);
        List<Integer> numbers = new ArrayList<>();
        int from = 0;
        while (from < plain.length()) {
            int to = endOfPiece(plain, from);
            if (to == from) {
                return new int[] {unknown};
            }
            numbers.add(known(from).get(plain.substring(from, to)));
            from = to;
        }
        return numbers.isEmpty() ? new int[] {unknown} : numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private int endOfPiece(String word, int from) {
        int to = word.length();
        while (to > from && !known(from).containsKey(word.substring(from, to))) {
            to--;
        }
        return to;
    }

    private Map<String, Integer> known(int from) {
        return from == 0 ? beginnings : continuations;
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(unit -> unit < 0x80)) {
            return lower;
        }
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(lower, Normalizer.Form.NFD).codePoints()
                .filter(codePoint -> Character.getType(codePoint) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
