/**
 * Reads files, folders and standard input as {@link org.whosaid.document.Document documents}: chooses formats, gives
 * ids. Knows its inner packages; these know each other only from html to parse to file.
 */
@NullMarked
package org.whosaid.input;

import org.jspecify.annotations.NullMarked;
