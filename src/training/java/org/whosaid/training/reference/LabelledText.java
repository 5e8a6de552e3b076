package org.whosaid.training.reference;

import java.util.Map;
import org.whosaid.reference.ArticleReferents;

/**
 * A text with pronouns of which it is known whom they mean.
 *
 * @param name     the name of its file, or its number in the corpus
 * @param article  the text as the model sees it
 * @param entities how many entities it names
 * @param labels   what is known, by the mention's number
 * @param weight   how much it counts; 1 as a rule
 */
record LabelledText(String name, ArticleReferents article, int entities, Map<Integer, PronounLabel> labels,
        double weight) {

    LabelledText {
        labels = Map.copyOf(labels);
    }
}
