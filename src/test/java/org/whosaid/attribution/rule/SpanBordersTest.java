package org.whosaid.attribution.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whosaid.TaggedText;
import org.whosaid.attribution.span.LabelledSpan;
import org.whosaid.attribution.span.LabelledSpan.Role;
import org.whosaid.quotation.QuotationFinder;

class SpanBordersTest {

    private static List<String> cut(TaggedText text, LabelledSpan... spans) {
        QuotedTokens quoted = new QuotedTokens(text.tokens(), new QuotationFinder().find(text.article()));
        return new SpanBorders(quoted).cut(Arrays.asList(spans)).stream()
                .map(span -> span.role() + " " + text.tokens().words(span.span())).toList();
    }

    private static LabelledSpan labelled(TaggedText text, Role role, String words) {
        return new LabelledSpan(role, text.span(words), 0.9);
    }

    @Test
    void wordWithHyphenIsInAsAWhole() {
        TaggedText text = TaggedText.of("Some/DT working/VBG -/HYPH class/NN voters/NNS said/VBD/say no/DT ./.");
        assertEquals(List.of("SOURCE working-class voters"), cut(text, labelled(text, Role.SOURCE, "-class voters")));
    }

    @Test
    void wordWithHyphenIsNotTakenFromTheSpanBefore() {
        TaggedText text = TaggedText.of("Some/DT self/NN -/HYPH described/VBN liberals/NNS ./.");
        assertEquals(List.of("SOURCE self-", "CUE described"),
                cut(text, labelled(text, Role.SOURCE, "self-"), labelled(text, Role.CUE, "described")));
    }

    @Test
    void contentEndsWithItsQuotationWhereTheSentenceEnds() {
        TaggedText text = TaggedText.of("“/`` We/PRP won/VBD ./. ”/'' | The/DT cup/NN is/VBZ gold/NN ./.");
        assertEquals(List.of("CONTENT “We won.”", "CONTENT The cup is gold."),
                cut(text, labelled(text, Role.CONTENT, "“We won.” The cup is gold.")));
    }

    @Test
    void wordThatLinksSentencesIsNoContent() {
        TaggedText text = TaggedText.of("However/RB ,/, it/PRP may/MD rain/VB ,/, Ode/NNP said/VBD/say ./.");
        assertEquals(List.of("CONTENT it may rain"), cut(text, labelled(text, Role.CONTENT, "However, it may rain")));
        TaggedText degree = TaggedText.of("However/RB hard/RB it/PRP rains/VBZ ,/, Ode/NNP said/VBD/say ./.");
        assertEquals(List.of("CONTENT However hard it rains"), cut(degree, labelled(degree, Role.CONTENT, "However hard it rains")));
    }

    @Test
    void wordThatLinksNothingStaysContent() {
        TaggedText fee = TaggedText.of("In/IN addition/NN to/TO the/DT fee/NN they/PRP pay/VBP a/DT toll/NN ,/, Ode/NNP said/VBD/say ./.");
        String content = "In addition to the fee they pay a toll";
        assertEquals(List.of("CONTENT " + content), cut(fee, labelled(fee, Role.CONTENT, content)));
        TaggedText manner = TaggedText.of("However/RB you/PRP look/VBP at/IN it/PRP ,/, Ode/NNP said/VBD/say ./.");
        assertEquals(List.of("CONTENT However you look at it"), cut(manner, labelled(manner, Role.CONTENT, "However you look at it")));
    }

    @Test
    void sourceEndsBeforeAQuotationBehindAs() {
        TaggedText text = TaggedText.of("described/VBN by/IN Ode/NNP as/IN “/`` a/DT nuisance/NN ”/'' ./.");
        assertEquals(List.of("SOURCE Ode", "CONTENT “a nuisance”"),
                cut(text, labelled(text, Role.SOURCE, "Ode as “a nuisance”")));
    }
}
