package org.whosaid.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognizes the note at the end of an article that says who wrote it: "Ann Example is a pilot in Kent and the author
 * of two books." It names somebody whom the article has not mentioned before.
 */
final class AuthorNote {

    private static final int LAST_LINES = 3;
    private static final int MAX_CHARS = 700;
    private static final Pattern NOTE = Pattern.compile(
            "[*_(]*(?<name>(?:\\p{Lu}[\\p{L}\\p{M}.'’-]* ){1,3}(?<last>\\p{Lu}[\\p{L}\\p{M}'’-]+)),? is "
            + "(?:an? |the |(?:[\\p{Ll}-]+ ){1,4}" + Phrases.anyOf("note prepositions") + " )");

    private AuthorNote() {
    }

    /** The name that such a note gives, or nothing if none of the last lines is one. */
    static Optional<String> author(ArticleBuilder builder) {
        int checked = 0;
        for (int index = builder.size() - 1; index > 0 && checked < LAST_LINES; index--) {
            if (builder.isOpen(index)) {
                checked++;
                Optional<String> author = author(builder, index);
                if (author.isPresent()) {
                    return author;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> author(ArticleBuilder builder, int index) {
        Matcher note = NOTE.matcher(builder.line(index).head());
        boolean fits = builder.line(index).length() <= MAX_CHARS && note.lookingAt();
        return fits && isNew(note.group("name"), note.group("last"), builder, index)
                ? Optional.of(note.group("name")) : Optional.empty();
    }

    /** Whether nobody has that last name before, except with another first name: relatives may. */
    private static boolean isNew(String name, String last, ArticleBuilder builder, int index) {
        Pattern bare = Pattern.compile("(?<!\\p{Lu}[\\p{L}.'’-]{1,20} )\\b" + Pattern.quote(last) + "\\b");
        for (int before = 0; before < index; before++) {
            String words = builder.line(before).words();
            if (words.contains(name) || bare.matcher(words).find()) {
                return false;
            }
        }
        return true;
    }
}
