/**
 * Writes a run as a folder of web pages: an overview, lists, and a page per article. Records are read as a stream; memory
 * doesn't grow with the number of articles.
 */
@NullMarked
package org.whosaid.report;

import org.jspecify.annotations.NullMarked;
