package org.whosaid.attribution.span;

import org.whosaid.attribution.span.LabelledSpan.Role;

/**
 * A stretch of a segment's words with a role.
 *
 * @param role  what it is
 * @param start number of its first word in the segment
 * @param end   number of the word behind its last
 */
public record WordSpan(Role role, int start, int end) {
}
