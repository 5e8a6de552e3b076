package org.whosaid.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the note at the end of an article that says who wrote it: "Ann Example is a pilot in Kent and the author of two
 * books." It names somebody of whom the article has not spoken before.
 */
final class AuthorNote {

    private static final int LAST_PIECES = 3;
    private static final int LONGEST = 700;
    private static final Pattern NOTE = Pattern.compile(
            "[*_(]*(?<name>(?:\\p{Lu}[\\p{L}\\p{M}.'’-]* ){1,3}(?<last>\\p{Lu}[\\p{L}\\p{M}'’-]+)),? is "
            + "(?:an? |the |(?:[\\p{Ll}-]+ ){1,4}(?:at|of|in|for|with|on) )");

    private AuthorNote() {
    }

    /** The name that such a note gives, or nothing where the last pieces are none. */
    static Optional<String> author(ArticleBuilder draft) {
        int looked = 0;
        for (int piece = draft.size() - 1; piece > 0 && looked < LAST_PIECES; piece--) {
            if (draft.isOpen(piece)) {
                looked++;
                Optional<String> author = author(draft, piece);
                if (author.isPresent()) {
                    return author;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> author(ArticleBuilder draft, int piece) {
        Matcher note = NOTE.matcher(draft.piece(piece).head());
        boolean looks = draft.piece(piece).length() <= LONGEST && note.lookingAt();
        return looks && isNew(note.group("name"), note.group("last"), draft, piece) ? Optional.of(note.group("name")) : Optional.empty();
    }

    /** Whether nobody is called by that last name before, unless with another first name: relatives may be. */
    private static boolean isNew(String name, String last, ArticleBuilder draft, int piece) {
        Pattern bare = Pattern.compile("(?<!\\p{Lu}[\\p{L}.'’-]{1,20} )\\b" + Pattern.quote(last) + "\\b");
        for (int before = 0; before < piece; before++) {
            String words = draft.piece(before).words();
            if (words.contains(name) || bare.matcher(words).find()) {
                return false;
            }
        }
        return true;
    }
}
