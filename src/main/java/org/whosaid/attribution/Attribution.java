package org.whosaid.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whosaid.text.Span;

/**
 * Words and the one they are attributed to, in the terms of PARC 3 and PolNeAR: content, cue and source.
 *
 * @param type    whether the words stand between marks
 * @param content where the words stand, in order; several spans where a cue or a paragraph break interrupts them
 * @param cue     the wording that marks the reporting ("said", "according to"); empty where there is none
 * @param source  who is named as the one who speaks
 * @param basis   what the attribution stands on
 * @param flags   what a reader should know of it
 * @param within  the number of the attribution of the same article in whose content this one stands; empty for most
 * @param certainty how sure the attributor is of the source, 0 to 1, by its own lights; not calibrated
 */
public record Attribution(Type type, List<Span> content, Optional<Span> cue, Source source, Basis basis,
                          Set<Flag> flags, Optional<Integer> within, double certainty) {

    /** Checks that there is content, in order and disjoint. */
    public Attribution {
        content = List.copyOf(content);
        flags = Set.copyOf(flags);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution without content");
        }
        for (int i = 1; i < content.size(); i++) {
            if (!content.get(i - 1).isBefore(content.get(i))) {
                throw new IllegalArgumentException("content out of order: " + content);
            }
        }
    }

    /** Whether the words stand between quotation marks. */
    public enum Type {
        /** All of them; or the words of a labelled turn, which stand as they were said. */
        DIRECT,
        /** Some of them. */
        MIXED,
        /** None of them: reported speech. */
        INDIRECT
    }

    /** What an attribution stands on. */
    public enum Basis {
        /** A cue with its source: "Iwaya said". */
        CUE,
        /** A source right beside the words, without a verb: "Ms. Ode: “…”". */
        ADJACENT,
        /** It goes on from the attribution before it. */
        CONTINUED,
        /** The turn of a conversation. */
        CONVERSATION,
        /** The label of a turn in a transcript. */
        LABEL,
        /** A headline: "Sanders: …". */
        HEADING,
        /** Nothing: no source was found. */
        NONE
    }

    /** What a reader should know. */
    public enum Flag {
        /** Its quotation marks are never closed. */
        UNCLOSED,
        /** It stands within another quotation. */
        NESTED,
        /** It is known only from what somebody else reports: from the source of the attribution that it stands in. */
        HEARSAY
    }
}
