package org.whosaid.attribution.span;

import org.whosaid.text.Span;

/**
 * A word as the model reads it.
 *
 * @param span     where it stands, in code points
 * @param pieces   the numbers of its word pieces, at least one; not to be changed
 * @param features the row of {@link Features} that holds for it
 */
@SuppressWarnings("ArrayRecordComponent")
public record Word(Span span, int[] pieces, int features) {
}
