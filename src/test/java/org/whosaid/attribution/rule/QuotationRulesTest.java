package org.whosaid.attribution.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whosaid.TaggedText;
import org.whosaid.attribution.relation.Relation;
import org.whosaid.attribution.span.LabelledSpan;
import org.whosaid.attribution.span.LabelledSpan.Role;
import org.whosaid.quotation.QuotationFinder;
import org.whosaid.quotation.QuotationMarks;

/** Which rule settles a quotation: one example of each. */
class QuotationRulesTest {

    private static final String WON = "“/`` We/PRP won/VBD the/DT cup/NN again/RB ,/, ”/'' ";

    /** The names of the rules that settle the article's quotations, in order. */
    private static List<String> rules(TaggedText text, Relation... relations) {
        QuotationMarks marks = new QuotationFinder().find(text.article());
        List<String> fired = new ArrayList<>();
        new QuotationMerger(new QuotedTokens(text.tokens(), marks), marks, (rule, decided) -> fired.add(rule)).of(Arrays.asList(relations));
        return fired;
    }

    private static Relation relation(TaggedText text, String source, String cue, String... contents) {
        return new Relation(labelled(Role.CUE, text, cue), Optional.of(labelled(Role.SOURCE, text, source)),
                Arrays.stream(contents).map(content -> labelled(Role.CONTENT, text, content)).toList(), 1);
    }

    private static LabelledSpan labelled(Role role, TaggedText text, String words) {
        return new LabelledSpan(role, text.span(words), 0.9);
    }

    @Test
    void contentThatTheModelFoundIsTied() {
        TaggedText text = TaggedText.of(WON + "Ode/NNP said/VBD/say ./.");
        assertEquals(List.of("tied by the model"), rules(text, relation(text, "Ode", "said", "We won the cup again")));
    }

    @Test
    void cueBehindSentenceReportsIt() {
        TaggedText text = TaggedText.of(WON + "Ode/NNP said/VBD/say ./.");
        assertEquals(List.of("cue behind"), rules(text, relation(text, "Ode", "said")));
    }

    @Test
    void nameBehindDashSigns() {
        TaggedText text = TaggedText.of("“/`` We/PRP won/VBD the/DT cup/NN again/RB ./. ”/'' —/: Ada/NNP Ode/NNP");
        assertEquals(List.of("signature"), rules(text));
    }

    @Test
    void capitalizedWordsBehindAWorkAreATitle() {
        TaggedText text = TaggedText.of("She/PRP saw/VBD the/DT film/NN “/`` Long/JJ Rain/NN ”/'' twice/RB ./.");
        assertEquals(List.of("title, nickname or term"), rules(text));
    }

    @Test
    void fewWordsInTheWritersSentenceAreTheWriters() {
        TaggedText text = TaggedText.of("It/PRP was/VBD a/DT “/`` good/JJ ”/'' cup/NN ./.");
        assertEquals(List.of("words of the writer"), rules(text));
    }

    @Test
    void nextQuotationGoesOnWithTheSpeaker() {
        TaggedText text = TaggedText.of(WON + "Ode/NNP said/VBD/say ./.", "“/`` It/PRP rained/VBD all/DT day/NN ./. ”/''");
        assertEquals(List.of("tied by the model", "same speaker goes on"),
                rules(text, relation(text, "Ode", "said", "We won the cup again")));
    }

    @Test
    void sentenceGoesOnBehindItsCue() {
        TaggedText text = TaggedText.of("It/PRP is/VBZ “/`` good/JJ ,/, ”/'' Ode/NNP wrote/VBD to/TO them/PRP ,/, and/CC “/`` done/VBN ./. ”/''");
        assertEquals(List.of("tied by the model", "sentence goes on"), rules(text, relation(text, "Ode", "wrote", "It is “good")));
    }

    @Test
    void sentenceWithNobodyAroundHasNoSpeaker() {
        assertEquals(List.of("nobody named"), rules(TaggedText.of("“/`` It/PRP rained/VBD all/DT day/NN ./. ”/''")));
    }

    @Test
    void headingWaitsForTheBody() {
        TaggedText text = TaggedText.of("# “/`` We/PRP won/VBD the/DT cup/NN again/RB ”/''", WON + "Ode/NNP said/VBD/say ./.");
        assertEquals("heading", rules(text).get(0));
    }
}
