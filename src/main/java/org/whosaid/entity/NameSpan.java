package org.whosaid.entity;

import java.util.Arrays;
import java.util.List;
import org.whosaid.language.EntityType;
import org.whosaid.text.Span;

/**
 * A stretch of an article that is taken for a name.
 *
 * @param type  what it names
 * @param start its first token
 * @param end   one past its last token
 * @param span  where it stands, in code points: narrower than its tokens in "Japan" of "Japan-U.S."
 * @param text  its words as they stand, white space and apostrophes made plain
 */
record NameSpan(EntityType type, int start, int end, Span span, String text) {

    /** The same words, taken for another type. */
    NameSpan as(EntityType other) {
        return other == type ? this : new NameSpan(other, start, end, span, text);
    }

    /** Its words, parted at white space: "Baron-Cohen" is one. */
    List<String> words() {
        return Arrays.asList(text.split(" "));
    }

    /** Whether it has one word. */
    boolean isSingle() {
        return text.indexOf(' ') < 0;
    }
}
