/**
 * The records of a finished run in the formats of other programs: tables as CSV and Parquet, a JSON file an article, what
 * OpenSearch takes. Each is a function of the records alone, so the same run gives the same bytes; each goes by one
 * record after the other, and none is held. Knows records, not how they came about.
 */
@NullMarked
package org.whosaid.formats;

import org.jspecify.annotations.NullMarked;
