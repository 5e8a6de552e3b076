/** Figures and errors, as text, pages and pictures. */
@NullMarked
package org.whosaid.evaluation.report;

import org.jspecify.annotations.NullMarked;
