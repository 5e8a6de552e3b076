/** Bytes of a file cut into records, and records parsed into the fields of documents. */
@NullMarked
package org.whosaid.input.parse;

import org.jspecify.annotations.NullMarked;
