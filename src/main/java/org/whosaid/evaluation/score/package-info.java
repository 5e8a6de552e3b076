/** Records against gold: counts and figures. */
@NullMarked
package org.whosaid.evaluation.score;

import org.jspecify.annotations.NullMarked;
