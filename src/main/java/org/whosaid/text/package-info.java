/**
 * Stretches of text, counted in Unicode code points. Knows nothing else of the program.
 */
@NullMarked
package org.whosaid.text;

import org.jspecify.annotations.NullMarked;
