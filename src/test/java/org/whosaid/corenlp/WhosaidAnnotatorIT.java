package org.whosaid.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.JSONOutputter;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.whosaid.record.ArticleRecord;

/** Within CoreNLP's own pipeline, seen through CoreNLP's own classes. */
class WhosaidAnnotatorIT {

    /** The sign in the first line is two UTF-16 units and one code point. */
    private static final String TEXT = """
            🚢 Ferry row deepens

            Harbour master Magnus Flett said on Monday that the ferry was late. "We have no crews," he said. "We have no
            boats."

            Transport minister Zoë Holm said the plan was "beyond repair". They had met at the "2+2" talks.

            "Nobody asked us," said Holm.
            """;

    private static StanfordCoreNLP pipeline;
    private static CoreDocument document;

    @BeforeAll
    static void read() {
        pipeline = pipeline("tokenize,ssplit,whosaid");
        document = annotated(TEXT);
    }

    @AfterAll
    static void clear() {
        StanfordCoreNLP.clearAnnotatorPool();
    }

    private static StanfordCoreNLP pipeline(String annotators) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        properties.setProperty("customAnnotatorClass.whosaid", WhosaidAnnotator.class.getName());
        properties.setProperty("whosaid.timeout", "120");
        return new StanfordCoreNLP(properties);
    }

    private static CoreDocument annotated(String text) {
        CoreDocument document = new CoreDocument(text);
        pipeline.annotate(document);
        return document;
    }

    private static CoreQuote quote(String words) {
        return document.quotes().stream().filter(quote -> quote.text().equals(words)).findFirst().orElseThrow();
    }

    private static String words(Optional<List<CoreLabel>> tokens) {
        return tokens.orElseThrow().stream().map(CoreLabel::word).collect(Collectors.joining(" "));
    }

    @Test
    void quotedStretchesAreQuotationsAndWordsThatQuoteNobodyAreNot() {
        assertEquals(List.of("\"We have no crews,\"", "\"We have no\nboats.\"", "\"beyond repair\"",
                "\"Nobody asked us,\""), document.quotes().stream().map(CoreQuote::text).toList());
    }

    @Test
    void speakerAndCanonicalMentionAreTheFullNameAndTheMentionIsTheWordingBesideTheQuote() {
        CoreQuote crews = quote("\"We have no crews,\"");
        assertEquals(Optional.of("Magnus Flett"), crews.speaker());
        assertEquals("he", words(crews.speakerTokens()));
        assertEquals(Optional.of("Magnus Flett"), crews.canonicalSpeaker());
        assertEquals("Magnus Flett", words(crews.canonicalSpeakerTokens()));
        assertEquals(Optional.of("Zoë Holm"), quote("\"Nobody asked us,\"").speaker());
        assertEquals("Holm", words(quote("\"Nobody asked us,\"").speakerTokens()));
    }

    @Test
    void offsetsCountTheUnitsOfJavasStrings() {
        document.quotes().forEach(quote -> assertEquals(quote.text(),
                TEXT.substring(quote.quoteCharOffsets().first(), quote.quoteCharOffsets().second())));
        CoreQuote holm = quote("\"Nobody asked us,\"");
        assertEquals("Holm", TEXT.substring(holm.speakerCharOffsets().orElseThrow().first(),
                holm.speakerCharOffsets().orElseThrow().second()));
    }

    @Test
    void quoteHasItsSentences() {
        assertEquals(List.of("\"We have no crews,\" he said."),
                quote("\"We have no crews,\"").sentences().stream().map(sentence -> sentence.text()).toList());
    }

    @Test
    void jsonOfCoreNlpHasThem() throws Exception {
        JsonNode quotes = new JsonMapper().readTree(JSONOutputter.jsonPrint(document.annotation())).get("quotes");
        assertEquals(4, quotes.size());
        JsonNode first = quotes.get(0);
        assertEquals("0 \"We have no crews,\" Magnus Flett Magnus Flett he pronoun whosaid-cue", String.join(" ",
                first.get("id").asText(), first.get("text").asText(), first.get("speaker").asText(),
                first.get("canonicalSpeaker").asText(), first.get("mention").asText(),
                first.get("mentionType").asText(), first.get("mentionSieve").asText()));
        List<CoreLabel> tokens = document.tokens();
        assertEquals("\"", tokens.get(first.get("beginToken").asInt()).originalText());
        assertEquals("\"", tokens.get(first.get("endToken").asInt()).originalText());
        assertEquals("he", tokens.get(first.get("mentionBegin").asInt()).word());
        assertEquals("Flett", tokens.get(first.get("canonicalMentionEnd").asInt()).word());
        assertEquals(first.get("beginSentence").asInt(), first.get("endSentence").asInt());
    }

    @Test
    void wholeRecordWithIndirectQuotesIsOnTheDocument() {
        ArticleRecord record = document.annotation().get(WhosaidAnnotator.RecordAnnotation.class);
        assertTrue(record.quotes().stream().anyMatch(quote -> quote.type() == ArticleRecord.Quote.Type.INDIRECT
                && quote.text().equals("that the ferry was late")), record.quotes().toString());
    }

    @Test
    void documentWithoutAnyQuotationHasNone() {
        assertEquals(List.of(), annotated("The ferry is late.").quotes());
        assertEquals(List.of(), annotated("").annotation().get(WhosaidAnnotator.RecordAnnotation.class).quotes());
    }

    @Test
    void markupThatCleanXmlPassedOverLeavesOffsetsAsTheyAre() {
        CoreDocument marked = new CoreDocument("<doc><p>\"We have no crews,\" said <b>Magnus Flett</b>.</p></doc>");
        pipeline("tokenize,cleanxml,ssplit,whosaid").annotate(marked);
        CoreQuote quote = marked.quotes().get(0);
        assertEquals("\"We have no crews,\" Magnus Flett", quote.text() + " " + quote.speaker().orElse("nobody"));
        assertEquals("Magnus Flett", words(quote.speakerTokens()));
    }

    @Test
    void sentencesThatTheTokenizerSplitAreEnough() {
        CoreDocument brief = new CoreDocument("\"We have no crews,\" said Magnus Flett.");
        pipeline("tokenize,whosaid").annotate(brief);
        assertEquals(Optional.of("Magnus Flett"), brief.quotes().get(0).speaker());
    }
}
