/** The words of the language that the rooms go by: one table, read by one class. */
@NullMarked
package org.whosaid.lexicon;

import org.jspecify.annotations.NullMarked;
