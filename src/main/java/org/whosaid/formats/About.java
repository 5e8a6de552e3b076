package org.whosaid.formats;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.whosaid.record.ArticleRecord;

/** What is known of an article apart from its text, without the input's own fields, which can be of any type. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record About(String id, @Nullable String title, @Nullable String published, @Nullable String place,
             @Nullable String author, @Nullable String url, String language, String path, @Nullable Long line) {

    static About of(ArticleRecord article) {
        return new About(article.id(), known(article, "title"), known(article, "published"), known(article, "place"),
                known(article, "author"), known(article, "url"), article.language(), article.source().path(),
                article.source().line());
    }

    /** A field of the article's metadata; null unless it is text. */
    static @Nullable String known(ArticleRecord article, String field) {
        return article.metadata().get(field) instanceof String text ? text : null;
    }
}
