/** Texts and spans counted in Unicode code points, lists of words, hashes. Knows no other room. */
@NullMarked
package org.whosaid.text;

import org.jspecify.annotations.NullMarked;
