/** Files and folders: names, compression, encodings. */
@NullMarked
package org.whosaid.input.file;

import org.jspecify.annotations.NullMarked;
