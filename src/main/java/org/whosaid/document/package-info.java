/** What reading gives: documents, and what could not be read. */
@NullMarked
package org.whosaid.document;

import org.jspecify.annotations.NullMarked;
