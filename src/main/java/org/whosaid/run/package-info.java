/**
 * Reads the folder of a finished run: records, failures, and the texts of the articles.
 */
@NullMarked
package org.whosaid.run;

import org.jspecify.annotations.NullMarked;
