/**
 * Files, archives, folders and standard input, from bytes to {@link org.whosaid.document.Document documents}: formats,
 * compression, encodings, ids. Knows nothing of what an article looks like.
 */
@NullMarked
package org.whosaid.input;

import org.jspecify.annotations.NullMarked;
