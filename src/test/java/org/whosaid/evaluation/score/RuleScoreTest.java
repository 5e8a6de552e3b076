package org.whosaid.evaluation.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.evaluation.TinyGold;
import org.whosaid.evaluation.gold.EvaluationException;
import org.whosaid.evaluation.gold.GoldSources;
import org.whosaid.evaluation.score.RuleScore.Decision;
import org.whosaid.evaluation.score.RuleScore.RuleFigures;
import org.whosaid.text.Span;

class RuleScoreTest {

    @TempDir
    private Path folder;

    private List<RuleFigures> score(TinyGold gold, String sources, Decision... decisions) throws IOException {
        Files.writeString(folder.resolve("sources.tsv"), sources);
        RuleScore score = new RuleScore(GoldSources.read(folder));
        score.add(gold.article(), List.of(decisions), gold.records());
        return score.figures();
    }

    private static TinyGold rain() {
        return new TinyGold("“Rain will come,” Ada Ode said. It was “wet”.").annotated("Ada Ode", "said", "“Rain will come,”");
    }

    @Test
    void decisionIsRightWhereItsWordsHaveTheSpeakerThatPeopleGave() throws IOException {
        TinyGold gold = rain().found("Ada Ode", "said", "“Rain will come,”");
        assertEquals(List.of(new RuleFigures("tied", 1, 1, 1)),
                score(gold, "tiny\t0\tperson\tAda Ode\tOde\n", new Decision("tied", gold.span("“Rain will come,”"))));
    }

    @Test
    void decisionIsWrongWhereItsWordsHaveAnotherSpeaker() throws IOException {
        TinyGold gold = rain().found("Ada Ode", "said", "“Rain will come,”");
        assertEquals(List.of(new RuleFigures("tied", 1, 1, 0)),
                score(gold, "tiny\t0\tperson\tKarl Roe\t\n", new Decision("tied", gold.span("“Rain will come,”"))));
    }

    @Test
    void leavingWordsToNobodyIsRightWhereNobodyIsAnnotated() throws IOException {
        TinyGold gold = rain();
        Span wet = gold.span("“wet”");
        assertEquals(List.of(new RuleFigures("scare", 1, 1, 1)), score(gold, "", new Decision("scare", wet)));
        assertEquals(List.of(new RuleFigures("scare", 1, 1, 0)),
                score(rain().found("Ada Ode", "", "“wet”"), "", new Decision("scare", wet)));
    }

    @Test
    void ruleThatFiresMostComesFirst() throws IOException {
        TinyGold gold = rain();
        Span wet = gold.span("“wet”");
        assertEquals(List.of("b", "a"), score(gold, "", new Decision("a", wet), new Decision("b", wet), new Decision("b", wet))
                .stream().map(RuleFigures::rule).toList());
    }

    @Test
    void malformedLineIsNamed() throws IOException {
        Files.writeString(folder.resolve("sources.tsv"), "tiny\tfirst\tperson\tAda Ode\n");
        String fault = assertThrows(EvaluationException.class, () -> GoldSources.read(folder)).getMessage();
        assertEquals(true, fault.contains("sources.tsv") && fault.contains("1") && fault.contains("attribution's number"), fault);
    }
}
