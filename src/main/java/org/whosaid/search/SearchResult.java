package org.whosaid.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of a search.
 *
 * @param total    the number of hits on all pages
 * @param hits     the hits of this page
 * @param first    the earliest of all hits with a date; null if none has a date or the query is empty
 * @param speakers the speakers with the most hits
 * @param entities the entities that the most hits mention
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SearchResult(long total, List<Hit> hits, @Nullable Hit first, List<Facet> speakers, List<Facet> entities) {

    /**
     * A name and its number of hits.
     *
     * @param name  the name of an entity
     * @param count the number of hits
     */
    public record Facet(String name, long count) {
    }
}
