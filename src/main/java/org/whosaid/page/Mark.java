package org.whosaid.page;

import org.whosaid.text.Span;

/**
 * A stretch of the text that means something.
 *
 * @param span  where it stands
 * @param owner the number of what it belongs to in the article's list: a quotation, an entity and so on
 */
record Mark(Span span, int owner) {
}
