/** What is to be read: documents, and what can't be read. */
@NullMarked
package org.whosaid.document;

import org.jspecify.annotations.NullMarked;
