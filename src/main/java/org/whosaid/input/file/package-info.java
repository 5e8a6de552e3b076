/** Files and folders: listing, names, compression, encodings. */
@NullMarked
package org.whosaid.input.file;

import org.jspecify.annotations.NullMarked;
