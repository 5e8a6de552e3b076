package org.whosaid.article;

import java.util.Optional;
import org.whosaid.text.Span;

/**
 * One part of an article: a paragraph, or a line on its own. White space at its borders is not part of it.
 *
 * @param kind what it is
 * @param span where it stands, in code points
 * @param name of a label, the words in it that name who speaks, without role, time and notes; empty where nobody is
 */
public record Block(Kind kind, Span span, Optional<Span> name) {

    /** A part that is no label, or a label that names nobody. */
    public Block(Kind kind, Span span) {
        this(kind, span, Optional.empty());
    }

    /** What a part of an article can be. */
    public enum Kind {
        /** The title above the article. */
        HEADLINE,
        /** Who wrote it: "By Ann Example". */
        BYLINE,
        /** Where and when it was written, on a line of its own or at the head of a paragraph, dash included. */
        DATELINE,
        /** A heading within the article. */
        HEADING,
        /** The name before a turn in a transcript, with its role, time and colon: "WALLACE, HOST:", "Q:". */
        LABEL,
        /** What is said in a turn: the rest of the line after a label, and unlabelled paragraphs that continue it. */
        SPEECH,
        /** Running text. */
        PARAGRAPH,
        /** Below a picture: what it shows and who took it. It is read for names; nobody is quoted in it. */
        CAPTION,
        /** What the site put there, not the writer: "Subscribe Us", "0 Comments", markup, share buttons. */
        BOILERPLATE;

        /** Whether it is written in sentences, where capitals tell names: paragraphs, speech and captions. */
        public boolean isProse() {
            return isBody() || this == CAPTION;
        }

        /** Whether it is the article's own text: paragraphs and speech. */
        public boolean isBody() {
            return this == PARAGRAPH || this == SPEECH;
        }
    }
}
