package org.whosaid.attribution.act;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.whosaid.attribution.act.ReportedAct.Act;
import org.whosaid.attribution.act.ReportedAct.Mode;
import org.whosaid.lexicon.Lexicon;

/** Classes of verbs and nouns of reporting, with what they mean where nothing else tells. A word may belong to several. */
enum ReportingClass {
    WRITTEN(Act.STATEMENT, Mode.WRITTEN, Lexicon.WRITTEN_VERB),
    STATEMENT(Act.STATEMENT, Mode.SAID, Lexicon.STATEMENT_VERB, Lexicon.STATEMENT_NOUN),
    QUESTION(Act.QUESTION, Mode.SAID, Lexicon.QUESTION_VERB, Lexicon.QUESTION_NOUN),
    DENIAL(Act.DENIAL, Mode.SAID, Lexicon.DENIAL_VERB, Lexicon.DENIAL_NOUN),
    PROMISE(Act.PROMISE, Mode.SAID, Lexicon.PROMISE_VERB, Lexicon.PROMISE_NOUN),
    DEMAND(Act.DEMAND, Mode.SAID, Lexicon.DEMAND_VERB, Lexicon.DEMAND_NOUN),
    JUDGMENT(Act.OPINION, Mode.SAID, Lexicon.JUDGMENT_VERB),
    THOUGHT(Act.OPINION, Mode.THOUGHT, Lexicon.THOUGHT_VERB, Lexicon.OPINION_NOUN),
    FINDING(Act.FINDING, Mode.SAID, Lexicon.FINDING_VERB, Lexicon.FINDING_NOUN),
    INTENTION(Act.INTENTION, Mode.THOUGHT, Lexicon.INTENTION_VERB, Lexicon.INTENTION_NOUN),
    REFUSAL(Act.REFUSAL, Mode.SAID, Lexicon.REFUSAL_VERB),
    ATTITUDE(Act.DEED, Mode.THOUGHT, Lexicon.ATTITUDE_VERB),
    DEED(Act.DEED, Mode.SAID, Lexicon.DEED_VERB);

    private final Act act;
    private final Mode mode;
    private final List<Lexicon> words;

    ReportingClass(Act act, Mode mode, Lexicon... words) {
        this.act = act;
        this.mode = mode;
        this.words = List.of(words);
    }

    /** The classes of a word, by its base form, in order. */
    static List<ReportingClass> of(String lemma) {
        return Arrays.stream(values()).filter(one -> one.words.stream().anyMatch(list -> list.has(lemma))).toList();
    }

    Act act() {
        return act;
    }

    /** The mode; empty where no words are reported. */
    Optional<Mode> mode() {
        return act == Act.DEED ? Optional.empty() : Optional.of(mode);
    }

    /** Whether somebody speaks who does it. */
    boolean isSaid() {
        return this == STATEMENT || this == WRITTEN || this == QUESTION || this == DENIAL;
    }

    /** Whether its words tell of something that is said or thought. */
    boolean isOfWords() {
        return act != Act.DEED;
    }
}
