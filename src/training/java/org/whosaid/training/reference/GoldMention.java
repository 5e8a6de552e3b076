package org.whosaid.training.reference;

import org.whosaid.entity.EntityMention.Form;
import org.whosaid.text.Span;

/**
 * A mention as a corpus has it.
 *
 * @param span where it stands, in code points
 * @param form how it refers
 */
record GoldMention(Span span, Form form) {
}
