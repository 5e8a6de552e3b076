/**
 * From an article's paragraphs to the stretches between its quotation marks. Sees text and paragraphs only.
 */
@NullMarked
package org.whosaid.quotation;

import org.jspecify.annotations.NullMarked;
