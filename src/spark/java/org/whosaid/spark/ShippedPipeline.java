package org.whosaid.spark;

import java.util.function.Function;
import org.whosaid.Pipeline;
import org.whosaid.document.Document;
import org.whosaid.models.Models;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.TextOption;

/**
 * The pipeline with the models in the jar.
 *
 * @param option whether records hold the whole text
 */
record ShippedPipeline(TextOption option) implements PipelineSource {

    private static final long serialVersionUID = 1;

    @Override
    public Function<Document, ArticleRecord> load() {
        return Pipeline.load(Models.load(), option);
    }
}
