package org.whosaid.evaluation.gold;

import java.util.List;
import org.whosaid.text.Text;

/**
 * An article and what people annotated in it.
 *
 * @param id          the text file's name without its ending
 * @param text        exactly as it stands in the file
 * @param isAnnotated whether there is an annotation file, if only an empty one
 * @param annotations in the order of that file
 */
public record GoldArticle(String id, Text text, boolean isAnnotated, List<Annotation> annotations) {

    /** Copies the list. */
    public GoldArticle {
        annotations = List.copyOf(annotations);
    }
}
