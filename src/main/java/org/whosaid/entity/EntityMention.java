package org.whosaid.entity;

import org.whosaid.text.Span;

/**
 * A place in the text that refers to an entity.
 *
 * @param span where it stands, in code points
 * @param form how it refers
 */
public record EntityMention(Span span, Form form) {

    /** How a mention refers. */
    public enum Form {
        /** By name: "Iwaya". */
        NAME,
        /** By a description: "the minister". */
        NOMINAL,
        /** By a pronoun: "he". */
        PRONOUN
    }
}
