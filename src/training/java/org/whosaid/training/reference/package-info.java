/** Learning whom pronouns mean, from corpora in which that is known. */
@NullMarked
package org.whosaid.training.reference;

import org.jspecify.annotations.NullMarked;
