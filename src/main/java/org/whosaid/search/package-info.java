/**
 * Searches the quotes of a run in an index that is built from its records and kept next to them. The only user of Lucene.
 */
@NullMarked
package org.whosaid.search;

import org.jspecify.annotations.NullMarked;
