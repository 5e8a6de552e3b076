package org.whosaid.formats;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.whosaid.record.ArticleRecord;

/**
 * An article in OpenSearch: the names in it, by type, and the names of its speakers. The mapping is
 * {@code opensearch-articles.json}.
 */
record ArticleDocument(About article, Map<String, List<String>> entities, List<String> speakers,
                       @JsonProperty("quote_count") int quoteCount, List<String> warnings) {

    static ArticleDocument of(ArticleRecord article) {
        return new ArticleDocument(About.of(article), names(article), speakers(article), article.quotes().size(),
                article.warnings());
    }

    private static Map<String, List<String>> names(ArticleRecord article) {
        return article.entities().stream().collect(Collectors.groupingBy(
                entity -> entity.type().name().toLowerCase(Locale.ROOT), TreeMap::new,
                Collectors.mapping(ArticleRecord.Entity::name, Collectors.toList())));
    }

    private static List<String> speakers(ArticleRecord article) {
        return article.quotes().stream().map(ArticleRecord.Quote::speaker).filter(speaker -> speaker.entity() != null)
                .map(ArticleRecord.Speaker::name).filter(Objects::nonNull).distinct().toList();
    }
}
