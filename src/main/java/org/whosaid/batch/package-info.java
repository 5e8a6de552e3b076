/**
 * Runs over many articles: threads, order, failures, resuming, the account of the run.
 */
@NullMarked
package org.whosaid.batch;

import org.jspecify.annotations.NullMarked;
