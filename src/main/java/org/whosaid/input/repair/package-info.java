/**
 * Mends text that was broken before it got here, where that is certain: entities as letters, UTF-8 that was read as
 * something else, soft hyphens. Each repair is told in a warning.
 */
@NullMarked
package org.whosaid.input.repair;

import org.jspecify.annotations.NullMarked;
