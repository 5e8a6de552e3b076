/** Finds the text between quotation marks in an article's blocks. */
@NullMarked
package org.whosaid.quotation;

import org.jspecify.annotations.NullMarked;
