package org.whosaid.page;

import org.whosaid.text.Span;

/**
 * A marked stretch of the text.
 *
 * @param span  its span
 * @param owner the index of its owner (a quotation, an entity and so on) in the record's list
 */
record Mark(Span span, int owner) {
}
