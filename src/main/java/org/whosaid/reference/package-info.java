/** Mentions and antecedents: whom a pronoun means. */
@NullMarked
package org.whosaid.reference;

import org.jspecify.annotations.NullMarked;
