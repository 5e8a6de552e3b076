package org.whosaid.attribution.span;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whosaid.article.Article;
import org.whosaid.article.Block;
import org.whosaid.quotation.QuotationFinder;
import org.whosaid.quotation.QuotationMarks;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

class SegmentReaderTest {

    private static final int LOWER = 0;
    private static final int CAPITALIZED = 3;
    private static final int SIGN = 15;
    private static final int INSIDE = 1;
    private static final int MARK = 2;

    private static final QuotationMarks NONE = new QuotationMarks(List.of(), List.of());

    private static Article article(Block.Kind kind, String... paragraphs) {
        Text text = Text.of(String.join("\n", paragraphs));
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String paragraph : paragraphs) {
            int length = paragraph.codePointCount(0, paragraph.length());
            blocks.add(new Block(blocks.isEmpty() ? kind : Block.Kind.PARAGRAPH, new Span(start, start + length)));
            start += length + 1;
        }
        return new Article(text, blocks, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static List<Segment> read(Article article) {
        return new SegmentReader(VocabularyTest.SMALL).read(article, new QuotationFinder().find(article));
    }

    private static List<Integer> features(Segment segment) {
        return segment.words().stream().map(Word::features).toList();
    }

    @Test
    void blockIsASegment() {
        assertEquals(List.of(2, 3), read(article(Block.Kind.HEADLINE, "Rain ahead", "It may rain"))
                .stream().map(segment -> segment.words().size()).toList());
    }

    @Test
    void boilerplateIsNotRead() {
        List<Segment> segments = read(article(Block.Kind.BOILERPLATE, "Share this", "It may rain"));
        assertEquals(new Span(11, 13), segments.get(0).words().get(0).span());
    }

    @Test
    void quotationMarksAndTheWordsBetweenThemAreToldApart() {
        assertEquals(List.of(SIGN + MARK, CAPITALIZED + INSIDE, SIGN + INSIDE, SIGN + MARK, LOWER, LOWER, SIGN),
                features(read(article(Block.Kind.PARAGRAPH, "\"No,\" she said.")).get(0)));
    }

    @Test
    void apostropheIsNoMark() {
        assertEquals(List.of(CAPITALIZED, SIGN, LOWER, LOWER),
                features(read(article(Block.Kind.PARAGRAPH, "It's late")).get(0)));
    }

    @Test
    void writingOfWordsIsToldApart() {
        assertEquals(List.of(0, 3, 6, 9, 12, 15, 3, 9),
                features(read(article(Block.Kind.PARAGRAPH, "one Two THREE McFour 5 % A iPad")).get(0)));
    }

    @Test
    void longParagraphIsCutBehindASentence() {
        String sentence = "a ".repeat(59) + "a. ";
        Article article = article(Block.Kind.PARAGRAPH, (sentence.repeat(6)).strip());
        assertEquals(List.of(244, 122), read(article).stream().map(segment -> segment.words().size()).toList());
    }

    @Test
    void longParagraphWithoutSentencesIsCutWhereItMustAndLosesNoWord() {
        List<Segment> segments = new SegmentReader(VocabularyTest.SMALL)
                .read(article(Block.Kind.PARAGRAPH, "reported ".repeat(1_000).strip()), NONE);
        assertEquals(1_000, segments.stream().mapToInt(segment -> segment.words().size()).sum());
        assertTrue(segments.stream().allMatch(segment -> segment.pieces() <= SegmentReader.LONGEST));
    }
}
