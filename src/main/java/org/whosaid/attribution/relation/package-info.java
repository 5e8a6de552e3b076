/**
 * Which source, cue and content belong together. Reads spans that are found already; knows no model that finds them.
 */
@NullMarked
package org.whosaid.attribution.relation;

import org.jspecify.annotations.NullMarked;
