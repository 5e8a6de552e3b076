package org.whosaid.attribution.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whosaid.TaggedText;
import org.whosaid.attribution.span.LabelledSpan;
import org.whosaid.attribution.span.LabelledSpan.Role;

class RelationFinderTest {

    private static final TaggedText TWO = TaggedText.of("Ada/NNP said/VBD/say it/PRP rained/VBD ./. "
            + "| Karl/NNP said/VBD/say it/PRP poured/VBD ./.");

    /** Nearer is better, and any source is better than none. */
    private static final RelationFinder NEAREST = new RelationFinder(new RelationModel(Map.of("c<d0", 2.0, "c>d0", 2.0, "s<d0", 2.0, "n.bias", -1.0)));

    private static LabelledSpan span(Role role, TaggedText text, String words, int time) {
        return new LabelledSpan(role, text.span(words, time), 0.9);
    }

    @Test
    void contentGoesToTheCueThatTheModelPrefersAndTheCueToItsSource() {
        LabelledSpan ada = span(Role.SOURCE, TWO, "Ada", 0);
        LabelledSpan first = span(Role.CUE, TWO, "said", 0);
        LabelledSpan rained = span(Role.CONTENT, TWO, "it rained", 0);
        LabelledSpan karl = span(Role.SOURCE, TWO, "Karl", 0);
        LabelledSpan second = span(Role.CUE, TWO, "said", 1);
        LabelledSpan poured = span(Role.CONTENT, TWO, "it poured", 0);
        List<Relation> ties = NEAREST.of(TWO.tokens(), List.of(ada, first, rained, karl, second, poured));
        assertEquals(List.of(Optional.of(ada), Optional.of(karl)), ties.stream().map(Relation::source).toList());
        assertEquals(List.of(List.of(rained), List.of(poured)), ties.stream().map(Relation::contents).toList());
    }

    @Test
    void wordsWithoutMarksGoToACueOfTheirParagraphThoughTheModelPrefersAnother() {
        TaggedText text = TaggedText.of("It/PRP rained/VBD ,/, Ada/NNP said/VBD/say ./.",
                "The/DT bridge/NN broke/VBD ,/, Karl/NNP said/VBD/say ./.");
        LabelledSpan first = span(Role.CUE, text, "said", 0);
        LabelledSpan broke = span(Role.CONTENT, text, "The bridge broke", 0);
        LabelledSpan second = span(Role.CUE, text, "said", 1);
        RelationFinder before = new RelationFinder(new RelationModel(Map.of("c<", 2.0)));
        assertEquals(List.of(List.of(), List.of(broke)),
                before.of(text.tokens(), List.of(first, broke, second)).stream().map(Relation::contents).toList());
    }

    @Test
    void cueThatReportsNothingHasNoContents() {
        Relation tie = NEAREST.of(TWO.tokens(), List.of(span(Role.CUE, TWO, "said", 0))).get(0);
        assertEquals(List.of(), tie.contents());
    }

    @Test
    void contentWithoutCueIsTiedToNothing() {
        assertEquals(List.of(), NEAREST.of(TWO.tokens(), List.of(span(Role.CONTENT, TWO, "it rained", 0))));
    }

    @Test
    void cueWithoutSourceIsKept() {
        LabelledSpan cue = span(Role.CUE, TWO, "said", 0);
        LabelledSpan content = span(Role.CONTENT, TWO, "it rained", 0);
        List<Relation> ties = NEAREST.of(TWO.tokens(), List.of(cue, content));
        assertEquals(Optional.empty(), ties.get(0).source());
        assertEquals(1, ties.get(0).probability());
    }

    @Test
    void orderOfTheSpansDoesNotMatter() {
        LabelledSpan ada = span(Role.SOURCE, TWO, "Ada", 0);
        LabelledSpan cue = span(Role.CUE, TWO, "said", 0);
        LabelledSpan content = span(Role.CONTENT, TWO, "it rained", 0);
        assertEquals(NEAREST.of(TWO.tokens(), List.of(ada, cue, content)),
                NEAREST.of(TWO.tokens(), List.of(content, cue, ada)));
    }

    @Test
    void noSpansGiveNoTies() {
        assertEquals(List.of(), NEAREST.of(TWO.tokens(), List.of()));
    }
}
