/**
 * The same work on Apache Spark: articles from any Hadoop file system, the records that one machine gives. A file is cut
 * into its articles by one task, as cutting costs a thousandth of what follows; the articles go to tasks of equal bytes;
 * their results are written by Spark's own commit protocol.
 */
@NullMarked
package org.whosaid.spark;

import org.jspecify.annotations.NullMarked;
