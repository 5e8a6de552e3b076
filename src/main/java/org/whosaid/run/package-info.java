/**
 * What a run left in its folder, read back: its records and failures, and the articles that they are about. Knows nothing
 * of how records come about.
 */
@NullMarked
package org.whosaid.run;

import org.jspecify.annotations.NullMarked;
