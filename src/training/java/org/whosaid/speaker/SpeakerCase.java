package org.whosaid.speaker;

import java.util.List;
import org.whosaid.attribution.Attribution;
import org.whosaid.entity.NamedEntity;
import org.whosaid.language.TokenView;
import org.whosaid.quotation.QuotationMarks;
import org.whosaid.reference.DocumentView;

/**
 * An article of which it is known who speaks.
 *
 * @param tokens       of the article
 * @param marks        of it
 * @param attributions found in it
 * @param entities     found in it
 * @param judge        knows who speaks
 */
public record SpeakerCase(TokenView tokens, QuotationMarks marks, List<Attribution> attributions,
                          List<NamedEntity> entities, Judge judge) {

    /** Whether the speaker of an attribution, given by its number and name, is the right one. */
    @FunctionalInterface
    public interface Judge {

        /** 1 right, 0 wrong, -1 not known. */
        int judge(int attribution, String name);
    }

    DocumentView view() {
        return new DocumentView(tokens, marks, entities);
    }
}
