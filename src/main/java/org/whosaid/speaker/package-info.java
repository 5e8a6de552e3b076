/**
 * From the source of an attribution to the one who speaks: an entity, or an honest description.
 */
@NullMarked
package org.whosaid.speaker;

import org.jspecify.annotations.NullMarked;
