package org.whosaid.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search gives.
 *
 * @param total    the number of all hits
 * @param hits     those of the page
 * @param first    the earliest dated one of all hits: who said it first; null where none has a date, or nothing was asked
 * @param speakers the speakers with the most hits
 * @param entities who and what the most hits mention
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Found(long total, List<Hit> hits, @Nullable Hit first, List<Facet> speakers, List<Facet> entities) {

    /**
     * A name, and how many hits have it.
     *
     * @param name  as the articles' entities have it
     * @param count of hits
     */
    public record Facet(String name, long count) {
    }
}
