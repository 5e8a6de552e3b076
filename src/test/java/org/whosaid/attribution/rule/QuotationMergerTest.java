package org.whosaid.attribution.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whosaid.TaggedText;
import org.whosaid.attribution.Attribution;
import org.whosaid.attribution.Attribution.Basis;
import org.whosaid.attribution.Attribution.Type;
import org.whosaid.attribution.Attributions;
import org.whosaid.attribution.RuleTrace;
import org.whosaid.attribution.Source;
import org.whosaid.attribution.Unattributed;
import org.whosaid.attribution.Unattributed.Reason;
import org.whosaid.attribution.relation.Relation;
import org.whosaid.attribution.span.LabelledSpan;
import org.whosaid.attribution.span.LabelledSpan.Role;
import org.whosaid.quotation.QuotationFinder;
import org.whosaid.quotation.QuotationMarks;
import org.whosaid.text.Span;

class QuotationMergerTest {

    private static final String SAID = "“/`` We/PRP won/VBD the/DT cup/NN ,/, ”/'' Ode/NNP said/VBD/say ./.";

    private static Attributions read(TaggedText text, Relation... ties) {
        QuotationMarks marks = new QuotationFinder().find(text.article());
        return new QuotationMerger(new QuotedTokens(text.tokens(), marks), marks, RuleTrace.NONE).of(Arrays.asList(ties));
    }

    private static Relation tie(TaggedText text, String source, String cue, String... contents) {
        return new Relation(labelled(Role.CUE, text.span(cue)), Optional.of(labelled(Role.SOURCE, text.span(source))),
                Arrays.stream(contents).map(content -> labelled(Role.CONTENT, text.span(content))).toList(), 1);
    }

    private static LabelledSpan labelled(Role role, Span span) {
        return new LabelledSpan(role, span, 0.9);
    }

    private static List<String> words(TaggedText text, Attribution attribution) {
        return attribution.content().stream().map(text.article().text()::slice).toList();
    }

    @Test
    void contentThatMissesItsMarksIsWidenedToThem() {
        TaggedText text = TaggedText.of(SAID);
        Attribution quote = read(text, tie(text, "Ode", "said", "We won the cup")).attributions().get(0);
        assertEquals(List.of("“We won the cup,”"), words(text, quote));
        assertEquals(Type.DIRECT, quote.type());
    }

    @Test
    void contentPartlyInMarksIsMixed() {
        TaggedText text = TaggedText.of("Ode/NNP said/VBD/say it/PRP was/VBD “/`` a/DT good/JJ cup/NN ”/'' ./.");
        Attribution quote = read(text, tie(text, "Ode", "said", "it was “a good cup”")).attributions().get(0);
        assertEquals(Type.MIXED, quote.type());
    }

    @Test
    void quotationOverTwoParagraphsIsOneQuoteThoughTheTaggerSawTheFirstOnly() {
        TaggedText text = TaggedText.of("Ode/NNP said/VBD/say :/: “/`` We/PRP won/VBD the/DT cup/NN ./.",
                "“/`` We/PRP drank/VBD from/IN it/PRP ./. ”/''");
        Attributions read = read(text, tie(text, "Ode", "said", "We won the cup."));
        assertEquals(1, read.attributions().size());
        assertEquals(List.of("“We won the cup.", "“We drank from it.”"), words(text, read.attributions().get(0)));
    }

    @Test
    void sentenceInMarksRightBehindAQuoteBelongsToIt() {
        TaggedText text = TaggedText.of(SAID + " | “/`` We/PRP drank/VBD from/IN it/PRP ./. ”/''");
        Attributions read = read(text, tie(text, "Ode", "said", "“We won the cup,”"));
        assertEquals(List.of("“We won the cup,”", "“We drank from it.”"), words(text, read.attributions().get(0)));
    }

    @Test
    void nameBelowAPullQuoteSignsIt() {
        TaggedText text = TaggedText.of(SAID, "“/`` We/PRP drank/VBD from/IN it/PRP ./. ”/''",
                "Ada/NNP Roe/NNP ,/, mayor/NN of/IN Kent/NNP ./.");
        Attribution signed = read(text, tie(text, "Ode", "said", "“We won the cup,”")).attributions().get(1);
        assertEquals(new Source.Stated(text.span("Ada Roe"), text.span("Ada Roe")), signed.source());
        assertEquals(Basis.ADJACENT, signed.basis());
    }

    @Test
    void sentenceBelowAQuotationSignsNothing() {
        TaggedText text = TaggedText.of(SAID, "“/`` We/PRP drank/VBD from/IN it/PRP ./. ”/''", "Ada/NNP Roe/NNP left/VBD ./.");
        assertEquals(Basis.CONTINUED, read(text, tie(text, "Ode", "said", "“We won the cup,”")).attributions().get(1).basis());
    }

    @Test
    void paragraphInMarksGoesOnWithTheSpeakerBefore() {
        TaggedText text = TaggedText.of(SAID, "“/`` We/PRP drank/VBD from/IN it/PRP ./. ”/''");
        Attributions read = read(text, tie(text, "Ode", "said", "“We won the cup,”"));
        assertEquals(Basis.CONTINUED, read.attributions().get(1).basis());
        assertEquals(new Source.SameAs(0), read.attributions().get(1).source());
    }

    @Test
    void marksNeverClosedAroundAnothersWordsLoseNoneOfTheirOwn() {
        TaggedText text = TaggedText.of("“/`` The/DT bridge/NN is/VBZ open/JJ now/RB ./. | The/DT crowd/NN sang/VBD for/IN hours/NNS ./. "
                + "| Ode/NNP said/VBD/say it/PRP was/VBD safe/JJ ./.", "And/CC so/RB on/RB ./. | “/`` Come/VB back/RB in/IN spring/NN ./. ”/''");
        Attributions read = read(text, tie(text, "Ode", "said", "it was safe"));
        assertEquals(List.of("The bridge is open now. The crowd sang for hours. Ode said", "it was safe", "“Come back in spring.”"),
                read.attributions().stream().flatMap(attribution -> words(text, attribution).stream()).toList());
        assertEquals(List.of(), read.unattributed());
    }

    @Test
    void wordsWithoutMarksAreNotReportedInAnotherParagraph() {
        TaggedText text = TaggedText.of("Ode/NNP said/VBD/say so/RB ./.", "The/DT trial/NN continues/VBZ ./.");
        assertEquals(List.of(), read(text, tie(text, "Ode", "said", "The trial")).attributions());
        TaggedText list = TaggedText.of("Ode/NNP said/VBD/say :/:", "The/DT trial/NN continues/VBZ ./.");
        assertEquals(List.of("The trial continues"), words(list, read(list, tie(list, "Ode", "said", "The trial continues")).attributions().get(0)));
    }

    @Test
    void secondVerbHasTheFirstOnesSubject() {
        TaggedText text = TaggedText.of("Ode/NNP said/VBD/say it/PRP rained/VBD and/CC asked/VBN/ask for/IN “/`` a/DT coat/NN ”/'' ./.");
        Relation second = new Relation(labelled(Role.CUE, text.span("asked for")), Optional.empty(),
                List.of(labelled(Role.CONTENT, text.span("“a coat”"))), 1);
        Attributions read = read(text, tie(text, "Ode", "said", "it rained"), second);
        assertEquals(new Source.Stated(text.span("Ode"), text.span("Ode")), read.attributions().get(1).source());
    }

    @Test
    void whoeverIsToldIsNoSource() {
        TaggedText text = TaggedText.of("Ode/NNP was/VBD/be told/VBN/tell that/IN it/PRP rained/VBD ./.");
        assertEquals(new Source.Unknown(), read(text, tie(text, "Ode", "was told", "that it rained")).attributions().get(0).source());
        TaggedText by = TaggedText.of("He/PRP was/VBD/be told/VBN/tell by/IN Ode/NNP that/IN it/PRP rained/VBD ./.");
        assertEquals(new Source.Stated(by.span("Ode"), by.span("Ode")),
                read(by, tie(by, "Ode", "was told", "that it rained")).attributions().get(0).source());
    }

    @Test
    void fewWordsInMarksThatTheTaggerPassedOverAreScareQuotes() {
        TaggedText text = TaggedText.of("The/DT “/`` winners/NNS ”/'' went/VBD home/NN ./.");
        Attributions read = read(text);
        assertEquals(List.of(), read.attributions());
        assertEquals(List.of(new Unattributed(text.span("“winners”"), Reason.SCARE)), read.unattributed());
    }

    @Test
    void sentenceInMarksThatNobodySaysHasAnUnknownSource() {
        TaggedText text = TaggedText.of("“/`` We/PRP drank/VBD from/IN the/DT cup/NN ./. ”/''");
        Attribution quote = read(text).attributions().get(0);
        assertEquals(new Source.Unknown(), quote.source());
        assertEquals(Basis.NONE, quote.basis());
    }

    @Test
    void titleInReportedSpeechDoesNotMakeItMixed() {
        TaggedText text = TaggedText.of(
                "Ode/NNP said/VBD/say she/PRP liked/VBD the/DT film/NN “/`` Ebb/NNP ”/'' best/RBS ./.");
        Attributions read = read(text, tie(text, "Ode", "said", "she liked the film “Ebb” best"));
        assertEquals(Type.INDIRECT, read.attributions().get(0).type());
        assertEquals(Reason.TITLE, read.unattributed().get(0).reason());
    }

    @Test
    void quotationThatIsNeverClosedIsFlagged() {
        TaggedText text = TaggedText.of("Ode/NNP said/VBD/say ,/, “/`` We/PRP won/VBD the/DT cup/NN ./.");
        Attribution quote = read(text, tie(text, "Ode", "said", "“We won the cup.")).attributions().get(0);
        assertEquals(Set.of(Attribution.Flag.UNCLOSED), quote.flags());
    }

    @Test
    void pronounOfTheFirstPersonOutsideMarksIsTheAuthor() {
        TaggedText text = TaggedText.of("I/PRP said/VBD/say that/IN we/PRP won/VBD ./.");
        Attribution quote = read(text, tie(text, "I", "said", "that we won")).attributions().get(0);
        assertEquals(new Source.Author(text.span("I")), quote.source());
    }

    @Test
    void headlineThatRepeatsAQuoteHasItsSource() {
        TaggedText text = TaggedText.of("# “/`` Won/VBD the/DT cup/NN ”/''", SAID);
        Attributions read = read(text, tie(text, "Ode", "said", "We won the cup"));
        assertEquals(Basis.HEADING, read.attributions().get(0).basis());
        assertEquals(new Source.SameAs(1), read.attributions().get(0).source());
    }

    @Test
    void nameBehindADashSignsAQuotationWhateverTheTaggerSays() {
        TaggedText text = TaggedText.of("“/`` We/PRP won/VBD the/DT cup/NN ./. ”/'' —/: Ada/NNP Roe/NNP",
                "Ode/NNP said/VBD/say it/PRP rained/VBD ./.");
        Attributions read = read(text, tie(text, "Ode", "said", "We won the cup."));
        Attribution quote = read.attributions().get(0);
        assertEquals(new Source.Stated(text.span("Ada Roe"), text.span("Ada Roe")), quote.source());
        assertEquals(Basis.ADJACENT, quote.basis());
    }

    @Test
    void titleBesideOtherContentIsTakenOutOfIt() {
        TaggedText text = TaggedText.of("“/`` We/PRP won/VBD the/DT cup/NN ,/, ”/'' Ode/NNP said/VBD/say on/IN Coast/NNP 's/POS "
                + "“/`` Morning/NNP Tide/NNP ./. ”/''");
        Attributions read = read(text, tie(text, "Ode", "said", "We won the cup", "Morning Tide"));
        assertEquals(List.of("“We won the cup,”"), words(text, read.attributions().get(0)));
        assertEquals(Reason.TITLE, read.unattributed().get(0).reason());
    }

    @Test
    void cueRightBehindAQuotationReportsItThoughAnotherTookTheWords() {
        TaggedText text = TaggedText.of("Roe/NNP hailed/VBD the/DT team/NN :/: “/`` We/PRP won/VBD the/DT cup/NN ,/, ”/'' "
                + "Ode/NNP said/VBD/say ./.");
        Attributions read = read(text, tie(text, "Roe", "hailed", "the team: “We won the cup,”"), tie(text, "Ode", "said"));
        assertEquals(List.of("the team"), words(text, read.attributions().get(0)));
        assertEquals(List.of("“We won the cup,”"), words(text, read.attributions().get(1)));
        assertEquals(new Source.Stated(text.span("Ode"), text.span("Ode")), read.attributions().get(1).source());
    }

    @Test
    void cueBehindAFragmentThatEndsInACommaReportsIt() {
        TaggedText text = TaggedText.of("What/WP Roe/NNP cited/VBD is/VBZ “/`` the/DT old/JJ cup/NN ,/, ”/'' Ode/NNP said/VBD/say ./.");
        Attributions read = read(text, tie(text, "Roe", "cited", "is “the old cup,”"), tie(text, "Ode", "said"));
        assertEquals(List.of("“the old cup,”"), words(text, read.attributions().get(1)));
        assertEquals(new Source.Stated(text.span("Ode"), text.span("Ode")), read.attributions().get(1).source());
    }

    @Test
    void fragmentJoinedToAQuotationBehindItsCueBelongsToIt() {
        TaggedText text = TaggedText.of("It/PRP is/VBZ “/`` very/RB good/JJ ,/, ”/'' Ode/NNP wrote/VBD/write them/PRP ,/, and/CC "
                + "“/`` quite/RB done/JJ ./. ”/''");
        Attributions read = read(text, tie(text, "Ode", "wrote", "It is “very good,”"));
        assertEquals(List.of("It is “very good,”", "“quite done.”"), words(text, read.attributions().get(0)));
    }

    @Test
    void oneWordInCapitalsBeforeAColonIsNoTranscript() {
        TaggedText text = TaggedText.of("“/`` BREAKING/NNP :/: We/PRP won/VBD ./. ”/'' | Ode/NNP said/VBD/say ./.");
        assertEquals(List.of("“BREAKING: We won.”"), words(text, read(text, tie(text, "Ode", "said",
                "“BREAKING: We won.”")).attributions().get(0)));
    }

    @Test
    void relativePronounBeforeACueWithoutASourceIsIt() {
        TaggedText text = TaggedText.of("Rules/NNS that/WDT prohibit/VBP “/`` the/DT cup/NN ”/'' ./.");
        Relation tie = new Relation(labelled(Role.CUE, text.span("prohibit")), Optional.empty(),
                List.of(labelled(Role.CONTENT, text.span("“the cup”"))), 1);
        assertEquals(new Source.Stated(text.span("that"), text.span("that")), read(text, tie).attributions().get(0).source());
    }

    @Test
    void reportBeyondTheCueStandsApartFromTheQuotationBeforeIt() {
        TaggedText text = TaggedText.of("“/`` We/PRP won/VBD the/DT cup/NN ,/, ”/'' Ode/NNP said/VBD/say to/TO express/VB "
                + "great/JJ joy/NN ./.");
        Attributions read = read(text, tie(text, "Ode", "said to express", "We won the cup", "great joy"));
        assertEquals(List.of(Type.DIRECT, Type.INDIRECT), read.attributions().stream().map(Attribution::type).toList());
        assertEquals(List.of("great joy"), words(text, read.attributions().get(1)));
    }
}
