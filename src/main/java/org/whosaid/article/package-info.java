/**
 * From a document's text to its parts: headline, by-line, dateline, headings, paragraphs, boilerplate. Knows layout,
 * nothing of language processing.
 */
@NullMarked
package org.whosaid.article;

import org.jspecify.annotations.NullMarked;
