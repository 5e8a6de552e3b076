/** The pipeline: one article through all rooms, from a document to its record. */
@NullMarked
package org.whosaid;

import org.jspecify.annotations.NullMarked;
