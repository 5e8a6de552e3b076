/** Attributions read from labelled spans and quotation marks, rule by rule. */
@NullMarked
package org.whosaid.attribution.rule;

import org.jspecify.annotations.NullMarked;
