package org.whosaid.training.reference;

import org.whosaid.reference.Referent;
import org.whosaid.text.Span;

/**
 * A mention as a corpus has it.
 *
 * @param span where it stands, in code points
 * @param kind how it refers; {@link Referent.Kind#NOUN} for a description
 */
record GoldMention(Span span, Referent.Kind kind) {
}
