package org.whosaid.attribution;

import org.whosaid.text.Span;

/** Told each time that one of an ordered list of rules decides; for evaluation. */
@FunctionalInterface
public interface RuleTrace {

    /** Takes note of nothing. */
    RuleTrace NONE = (rule, decided) -> { };

    /**
     * A rule has decided.
     *
     * @param rule    its name, unique in its list
     * @param decided the words that it decided about, in code points: those of a source, or what is attributed
     */
    void fired(String rule, Span decided);
}
