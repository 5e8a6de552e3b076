/**
 * One article as a page for people: its text with quotations, sources, cues and names marked in place, and what the record
 * says of each quotation in words. The style sheet and the script that every page uses come with it.
 */
@NullMarked
package org.whosaid.page;

import org.jspecify.annotations.NullMarked;
