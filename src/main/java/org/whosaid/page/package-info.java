/**
 * One article as a web page: its text with quotations, sources, cues and names marked, and an explanation of each quotation
 * in words. Includes the style sheet and the script of every page.
 */
@NullMarked
package org.whosaid.page;

import org.jspecify.annotations.NullMarked;
