/**
 * The formats that records are written in. Decides nothing about their content.
 */
@NullMarked
package org.whosaid.output;

import org.jspecify.annotations.NullMarked;
