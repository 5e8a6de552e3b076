/**
 * Corrections that people make to a run's quotes: another speaker, not a quotation, or confirmed. They are kept next to the
 * run's records, which stay unchanged.
 */
@NullMarked
package org.whosaid.correction;

import org.jspecify.annotations.NullMarked;
