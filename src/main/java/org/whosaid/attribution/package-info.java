/**
 * From quotations and language to attributions: source, cue and content, tied together. Knows no entity and no speaker.
 */
@NullMarked
package org.whosaid.attribution;

import org.jspecify.annotations.NullMarked;
