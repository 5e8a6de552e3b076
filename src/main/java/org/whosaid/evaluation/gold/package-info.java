/** Articles as people annotated them. */
@NullMarked
package org.whosaid.evaluation.gold;

import org.jspecify.annotations.NullMarked;
