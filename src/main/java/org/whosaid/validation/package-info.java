/**
 * Holds a run's folder against what the program promises of it: the schema, offsets, ids, references, counts. Believes
 * nothing that it reads. Goes by one record after the other and holds none; of each it keeps eight bytes.
 */
@NullMarked
package org.whosaid.validation;

import org.jspecify.annotations.NullMarked;
