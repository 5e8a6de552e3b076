/** Splits a file's bytes into records, and parses records of JSON and CSV. Knows input.file and below. */
@NullMarked
package org.whosaid.input.parse;

import org.jspecify.annotations.NullMarked;
