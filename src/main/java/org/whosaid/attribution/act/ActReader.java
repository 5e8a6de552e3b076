package org.whosaid.attribution.act;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.whosaid.attribution.Attribution;
import org.whosaid.attribution.act.ReportedAct.Act;
import org.whosaid.attribution.act.ReportedAct.Mode;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.models.Models;
import org.whosaid.text.Span;

/**
 * Tells what kind of report an attribution is. Words between marks and of labelled turns are always words; of others a model
 * tells whether they are any, and the cue which. Safe for all threads.
 */
public final class ActReader {

    /** From there on what is likely to be words counts as words: of those below, half are none. */
    private static final double MIN_PROBABILITY = 0.55;

    private static final List<ReportingClass> OF_INFINITIVES =
            List.of(ReportingClass.PROMISE, ReportingClass.DEMAND, ReportingClass.INTENTION, ReportingClass.REFUSAL);

    private final ToDoubleFunction<Map<String, Double>> score;

    /** @param score what speaks for words less what speaks against, of the features by their names; 0 says nothing */
    public ActReader(ToDoubleFunction<Map<String, Double>> score) {
        this.score = score;
    }

    /** Loads the learned weights. */
    public static ActReader load(Models models) {
        return new ActReader(ActModel.load(models));
    }

    /** What kind of report an attribution of an article is. */
    public ReportedAct of(TokenView tokens, Attribution attribution) {
        Optional<ActCues> cues = attribution.cue().filter(cue -> tokens.firstToken(cue) < tokens.size())
                .map(cue -> new ActCues(tokens, attribution));
        boolean marked = attribution.type() != Attribution.Type.INDIRECT || attribution.basis() == Attribution.Basis.LABEL;
        return marked || cues.isEmpty() ? asStated(tokens, attribution, cues) : asReported(cues.get());
    }

    private static ReportedAct asStated(TokenView tokens, Attribution attribution, Optional<ActCues> cues) {
        Optional<ReportingClass> known = cues.flatMap(ActReader::wordClass);
        Mode mode = known.flatMap(ReportingClass::mode).orElse(Mode.SAID);
        return ReportedAct.certain(isQuestion(tokens, attribution) ? Act.QUESTION
                : cues.map(ActReader::act).orElse(Act.STATEMENT), mode);
    }

    /** Whether the last words end with a question mark, in or before the closing mark. */
    private static boolean isQuestion(TokenView tokens, Attribution attribution) {
        Span last = attribution.content().get(attribution.content().size() - 1);
        int end = tokens.endToken(last) - 1;
        while (tokens.firstToken(last) < end && tokens.isSign(end) && !tokens.text(end).contains("?")) {
            end--;
        }
        return tokens.text(end).contains("?");
    }

    private ReportedAct asReported(ActCues cues) {
        double probability = 1 / (1 + StrictMath.exp(-score.applyAsDouble(cues.features())));
        if (probability < MIN_PROBABILITY) {
            return new ReportedAct(Act.DEED, Optional.empty(), Math.max(0.5, 1 - probability));
        }
        return new ReportedAct(act(cues), Optional.of(mode(cues)), probability);
    }

    private static Act act(ActCues cues) {
        if (cues.cue().isNegated()) {
            return negated(cues);
        }
        return cues.isStudy() ? Act.FINDING : wordClass(cues).map(ReportingClass::act).orElse(Act.STATEMENT);
    }

    /** "did not say whether" keeps it back; "did not deny" admits it; "doesn't believe" is a belief. */
    private static Act negated(ActCues cues) {
        Act act = wordClass(cues).map(ReportingClass::act).orElse(Act.STATEMENT);
        return switch (act) {
            case STATEMENT -> Act.REFUSAL;
            case DENIAL -> Act.STATEMENT;
            default -> act;
        };
    }

    private static Mode mode(ActCues cues) {
        return cues.isDocument() ? Mode.WRITTEN : wordClass(cues).flatMap(ReportingClass::mode).orElse(Mode.SAID);
    }

    /** Of what the head may mean, what goes with its complement. */
    private static Optional<ReportingClass> wordClass(ActCues cues) {
        List<ReportingClass> words = cues.classes().stream().filter(ReportingClass::isOfWords).toList();
        return preferred(cues).stream().filter(words::contains).findFirst().or(() -> words.stream().findFirst());
    }

    private static List<ReportingClass> preferred(ActCues cues) {
        return switch (cues.complement()) {
            case INFINITIVE, OBJECT_INFINITIVE -> OF_INFINITIVES;
            case WH -> List.of(ReportingClass.QUESTION);
            case OBJECT, GERUND, OBJECT_BEFORE -> ofObject(cues);
            default -> cues.isDocument() ? List.of(ReportingClass.FINDING) : List.of();
        };
    }

    private static List<ReportingClass> ofObject(ActCues cues) {
        return cues.cue().asksFor() ? List.of(ReportingClass.DEMAND)
                : cues.isDocument() ? List.of(ReportingClass.FINDING) : List.of(ReportingClass.JUDGMENT);
    }
}
