/**
 * The entry for Java programs, {@link org.whosaid.Whosaid}, and the pipeline behind it: one article through all rooms,
 * from a document to its record. The public API is {@code Whosaid} with the types that it takes and gives, the records of
 * {@link org.whosaid.record} and {@link org.whosaid.corenlp.WhosaidAnnotator}. Everything else is internal, public or
 * not, and may change in any version.
 */
@NullMarked
package org.whosaid;

import org.jspecify.annotations.NullMarked;
