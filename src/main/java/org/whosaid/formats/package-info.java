/**
 * Exports the records of a finished run: tables as CSV and Parquet, one JSON file per article, documents for
 * OpenSearch. Each depends only on the records, so the same run gives the same bytes. Records are read one by one, and
 * none is held.
 */
@NullMarked
package org.whosaid.formats;

import org.jspecify.annotations.NullMarked;
