package org.whosaid.training;

import java.util.List;
import org.whosaid.attribution.Attributions;
import org.whosaid.entity.NamedEntity;
import org.whosaid.language.TokenView;
import org.whosaid.quotation.QuotationMarks;
import org.whosaid.reference.PronounResolver;
import org.whosaid.speaker.ResolvedSpeakers;
import org.whosaid.speaker.SpeakerResolver;

/**
 * An article of which it is known who speaks.
 *
 * @param tokens       of the article
 * @param marks        of it
 * @param attributions found in it
 * @param entities     found in it
 * @param pronouns     tells whom personal pronouns mean
 * @param judge        knows who speaks
 */
record SpeakerCase(TokenView tokens, QuotationMarks marks, Attributions attributions, List<NamedEntity> entities,
                   PronounResolver pronouns, Judge judge) {

    /** Whether the speaker of an attribution, given by its number and name, is the right one. */
    @FunctionalInterface
    interface Judge {

        /** 1 right, 0 wrong, -1 not known. */
        int judge(int attribution, String name);
    }

    /** What a resolver makes of it. */
    ResolvedSpeakers resolvedBy(SpeakerResolver resolver) {
        return resolver.resolve(tokens, marks, attributions, entities);
    }
}
