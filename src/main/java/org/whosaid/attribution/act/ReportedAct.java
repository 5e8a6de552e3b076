package org.whosaid.attribution.act;

import java.util.Optional;

/**
 * What kind of report an attribution is.
 *
 * @param act       what somebody does with the words
 * @param mode      how the words came about; empty for a deed alone
 * @param certainty how sure it is that the attribution reports words, or that it reports none where it is a deed: 0.5 to 1
 */
public record ReportedAct(Act act, Optional<Mode> mode, double certainty) {

    /** Checks the mode and the certainty. */
    public ReportedAct {
        if (mode.isEmpty() != (act == Act.DEED) || !(certainty >= 0.5 && certainty <= 1)) {
            throw new IllegalArgumentException("no such report: " + act + " " + mode + " " + certainty);
        }
    }

    /** Words that are certainly somebody's: they stand between marks or behind a label. */
    static ReportedAct certain(Act act, Mode mode) {
        return new ReportedAct(act, Optional.of(mode), 1);
    }

    /** What somebody does with the words. */
    public enum Act {
        /** Says how things are. */
        STATEMENT,
        /** Asks. */
        QUESTION,
        /** Asks for something, or asks somebody to do it. */
        DEMAND,
        /** Says that something is not so. */
        DENIAL,
        /** Says what he will do, also as a threat. */
        PROMISE,
        /** Says or thinks what something is worth, or holds something for true. */
        OPINION,
        /** Finds something to be so: "a study shows". */
        FINDING,
        /** Means to do something. */
        INTENTION,
        /** Declines to say something. */
        REFUSAL,
        /** No report of words: a deed, an event, or being for or against something. */
        DEED
    }

    /** How the words came about. */
    public enum Mode {
        /** Spoken, or nothing tells otherwise. */
        SAID,
        /** Written, also by a document. */
        WRITTEN,
        /** Only thought. */
        THOUGHT
    }
}
