/**
 * A run as a folder of pages: an overview, lists, and a page for each article. Reads records as a stream; what it holds does
 * not grow with the number of articles.
 */
@NullMarked
package org.whosaid.report;

import org.jspecify.annotations.NullMarked;
