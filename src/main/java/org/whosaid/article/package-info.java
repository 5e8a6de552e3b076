/** Divides a document's text into headline, by-line, dateline, headings, paragraphs and boilerplate. */
@NullMarked
package org.whosaid.article;

import org.jspecify.annotations.NullMarked;
