/**
 * Extraction on Apache Spark: articles from any Hadoop file system, to the same records as on one machine. One task
 * splits a file into its articles, which costs a thousandth of the extraction; the articles go to tasks of equal bytes;
 * Spark's own commit protocol writes the results.
 */
@NullMarked
package org.whosaid.spark;

import org.jspecify.annotations.NullMarked;
