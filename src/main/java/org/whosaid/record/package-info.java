/**
 * What the program says of an article: the values of the JSON record, which are public API, and their making from the
 * results of the rooms, which is internal.
 */
@NullMarked
package org.whosaid.record;

import org.jspecify.annotations.NullMarked;
