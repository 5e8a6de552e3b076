package org.whosaid.spark;

import java.io.Serializable;
import java.util.function.Function;
import org.whosaid.document.Document;
import org.whosaid.record.ArticleRecord;

/** Where an executor gets its pipeline from. Equal sources give equal pipelines. */
interface PipelineSource extends Serializable {

    /** Loads it; safe for all threads. */
    Function<Document, ArticleRecord> load();
}
