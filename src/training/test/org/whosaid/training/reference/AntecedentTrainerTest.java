package org.whosaid.training.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.whosaid.entity.NamedEntity.Gender;
import org.whosaid.reference.AntecedentScorer;
import org.whosaid.reference.AntecedentWeights;
import org.whosaid.reference.AntecedentWeights.Part;
import org.whosaid.reference.ArticleReferents;
import org.whosaid.reference.ArticleReferents.PronounSite;
import org.whosaid.reference.DiscourseMention.Role;
import org.whosaid.reference.DocumentView;
import org.whosaid.reference.Referent;
import org.whosaid.reference.Referent.Kind;

class AntecedentTrainerTest {

    /**
     * Two names and two pronouns; each pronoun means the name of which class 1 holds, the second one by way of the
     * first.
     */
    private static LabelledText text(int number, int meant) {
        List<Referent> mentions = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            mentions.add(new Referent(i < 2 ? Kind.NAME : Kind.PRONOUN, i, i + 1, i < 2 ? i : DocumentView.NONE, 0, 0,
                    false, Role.SUBJECT,
                    Gender.UNKNOWN));
        }
        PronounSite first = new PronounSite(2, new int[] {0}, List.of(1, 0), List.of(classes(meant == 1),
                classes(meant == 0)));
        PronounSite second = new PronounSite(3, new int[] {0}, List.of(2, 1, 0), List.of(new int[] {0, 3},
                new int[] {0, 2}, new int[] {0, 2}));
        List<float[]> none = new ArrayList<>(java.util.Collections.nCopies(4, null));
        ArticleReferents article = new ArticleReferents(mentions, none, none, List.of(first, second));
        Map<Integer, PronounLabel> labels = new TreeMap<>(Map.of(3, PronounLabel.means(Set.of(meant))));
        return new LabelledText("text" + number, article, 2, labels, 1);
    }

    private static int[] classes(boolean meant) {
        return new int[] {0, meant ? 1 : 2};
    }

    private static List<LabelledText> texts() {
        List<LabelledText> texts = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            texts.add(text(i, i % 2));
        }
        return texts;
    }

    @Test
    void learnsWhoIsMeantThroughAPronounThatHasNoLabel() {
        ReferenceScore trained = new ReferenceScore();
        trained.add(texts(), new AntecedentTrainer(texts(), 1).train());
        assertTrue(trained.toString().startsWith("100.0 % right of 400"), trained::toString);
    }

    @Test
    void sameSeedGivesTheSameWeights() {
        List<LabelledText> few = texts().subList(0, 20);
        assertArrayEquals(new AntecedentTrainer(few, 5).train().of(Part.CLASSES), new AntecedentTrainer(few, 5)
                .train().of(Part.CLASSES));
    }

    @Test
    void mentionsAndNobodyAreLearnedToo() {
        LabelledText nobody = new LabelledText("nobody", text(0, 0).article(), 2,
                Map.of(2, new PronounLabel(Set.of(), Set.of(), Set.of(), true), 3, PronounLabel.isNot(Set.of(0, 1))),
                        1);
        AntecedentWeights weights = new AntecedentTrainer(java.util.Collections.nCopies(2000, nobody), 1).train();
        AntecedentScorer scorer = new AntecedentScorer(weights, nobody.article());
        assertTrue(scorer.probabilities(nobody.article().pronouns().get(0))[2] > 0.9);
    }
}
