/**
 * Checks a run's folder against the program's promises: schema, offsets, ids, references, counts. Trusts nothing that
 * it reads. Reads record by record and keeps eight bytes of each.
 */
@NullMarked
package org.whosaid.validation;

import org.jspecify.annotations.NullMarked;
