/**
 * What the program says of an article: the values of the JSON record, and their making from the results of the rooms.
 */
@NullMarked
package org.whosaid.record;

import org.jspecify.annotations.NullMarked;
