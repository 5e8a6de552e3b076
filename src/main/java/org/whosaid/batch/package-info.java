/**
 * Many articles through all rooms: threads, order, failures, the account of the run. The only room that knows all others.
 */
@NullMarked
package org.whosaid.batch;

import org.jspecify.annotations.NullMarked;
