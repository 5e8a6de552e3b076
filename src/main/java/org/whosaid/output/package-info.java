/**
 * Where the results of a run are written: a folder that survives interruptions, or standard output.
 */
@NullMarked
package org.whosaid.output;

import org.jspecify.annotations.NullMarked;
