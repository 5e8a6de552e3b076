package org.whosaid.reference;

import java.util.List;
import java.util.Map;
import org.whosaid.attribution.Attribution;
import org.whosaid.attribution.span.WordVectors;

/** Tells whom personal pronouns of the third person mean. Implementations are safe for all threads. */
@FunctionalInterface
public interface PronounResolver {

    /**
     * The personal pronouns of an article, within and without quotation marks, by their token.
     *
     * @param attributions of the article: whose words a pronoun stands in, tells whom it means
     * @param vectors      of its words
     */
    Map<Integer, PronounReference> resolve(DocumentView view, List<Attribution> attributions, WordVectors vectors);
}
