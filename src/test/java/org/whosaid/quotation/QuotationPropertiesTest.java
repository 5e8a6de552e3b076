package org.whosaid.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.whosaid.article.Article;
import org.whosaid.article.Block;
import org.whosaid.quotation.Reading.Part;
import org.whosaid.text.Span;

class QuotationPropertiesTest {

    private static final String MARKS = "\"“”„‟'‘’‚‛`«»‹›′″";
    private static final List<String> PIECES = List.of("\"", "“", "”", "„", "'", "‘", "’", "''", "``", "`", "«", "»",
            "‹", "›", " ", " ", " ", "a", "players", "goin", "n", "em", "'90s", "12", "6'2\"", ".", ",", "—", "(", ")",
            "😀", "s", "goes. ", "players' ", "\u00A0", "said");

    @Provide
    Arbitrary<List<Part>> articles() {
        return Arbitraries.of(PIECES).list().ofMinSize(2).ofMaxSize(12).flatMap(QuotationPropertiesTest::articles);
    }

    /** Of few pieces each, so that marks of one style meet often. */
    private static Arbitrary<List<Part>> articles(List<String> pieces) {
        Arbitrary<String> words = Arbitraries.of(pieces).list().ofMinSize(1).ofMaxSize(40)
                .map(chosen -> String.join("", chosen)).filter(line -> !line.isBlank());
        Arbitrary<Block.Kind> kinds = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(Block.Kind.PARAGRAPH)),
                Tuple.of(1, Arbitraries.of(Block.Kind.class)));
        return Combinators.combine(kinds, words).as(Part::new).list().ofMaxSize(6);
    }

    @Property(seed = "20261124")
    void partsAreStretchesOfOneBlockAndTheFirstStartsWithAMark(@ForAll("articles") List<Part> parts) {
        Article article = Reading.article(parts);
        for (Quotation quotation : new QuotationFinder().find(article).quotations()) {
            Span first = quotation.parts().get(0);
            assertTrue(MARKS.indexOf(article.text().at(first.start())) >= 0, article.text().slice(first));
            for (Span part : quotation.parts()) {
                assertTrue(article.blocks().stream().anyMatch(block -> block.kind() != Block.Kind.BOILERPLATE
                        && block.span().contains(part)));
            }
        }
    }

    @Property(seed = "20261124", tries = 20_000)
    void quotationsAreSortedAndProperlyNested(@ForAll("articles") List<Part> parts) {
        Deque<Quotation> around = new ArrayDeque<>();
        int start = -1;
        for (Quotation quotation : Reading.of(parts).marks().quotations()) {
            assertTrue(quotation.extent().start() > start);
            start = quotation.extent().start();
            while (around.size() > quotation.depth()) {
                around.pop();
            }
            assertEquals(around.size(), quotation.depth());
            assertTrue(around.isEmpty() || liesWithin(quotation, around.peek()));
            around.push(quotation);
        }
    }

    private static boolean liesWithin(Quotation inner, Quotation outer) {
        return inner.parts().stream().allMatch(part -> outer.parts().stream().anyMatch(around -> around.contains(part)));
    }

    @Property(seed = "20261124")
    void neighboursAtOneDepthDoNotOverlap(@ForAll("articles") List<Part> parts) {
        int[] ends = new int[64];
        for (Quotation quotation : Reading.of(parts).marks().quotations()) {
            assertTrue(ends[quotation.depth()] <= quotation.extent().start());
            ends[quotation.depth()] = quotation.extent().end();
        }
    }

    @Property(seed = "20261124")
    void onlyQuotationsOfSeveralPartsAreContinued(@ForAll("articles") List<Part> parts) {
        for (Quotation quotation : Reading.of(parts).marks().quotations()) {
            assertEquals(quotation.parts().size() > 1, quotation.flags().contains(Quotation.Flag.CONTINUED));
        }
    }

    @Property(seed = "20261124")
    void measuresHoldNumberAndSign(@ForAll("articles") List<Part> parts) {
        Span last = null;
        Reading reading = Reading.of(parts);
        for (Span measure : reading.marks().measures()) {
            assertTrue(last == null || last.isBefore(measure));
            assertTrue(reading.text().slice(measure).matches("[0-9].*[\"”″'’′]"), reading.text().slice(measure));
            last = measure;
        }
    }

    @Property(seed = "20261124")
    void sameArticleGivesSameMarks(@ForAll("articles") List<Part> parts) {
        assertEquals(Reading.of(parts).marks(), Reading.of(parts).marks());
        assertEquals(Reading.of(parts).marks().toString(), Reading.of(parts).marks().toString());
    }

    @Property(seed = "20261124")
    void anyStringIsRead(@ForAll String words) {
        if (!words.isEmpty()) {
            Reading.of(words);
        }
    }

    @Property(seed = "20261124")
    void textWithoutMarksGivesNothing(@ForAll String words) {
        String plain = words.chars().filter(unit -> MARKS.indexOf(unit) < 0)
                .collect(StringBuilder::new, (builder, unit) -> builder.append((char) unit), StringBuilder::append)
                .toString();
        if (!plain.isEmpty()) {
            Reading reading = Reading.of(plain);
            assertEquals(List.of(), reading.quotations());
            assertEquals(List.of(), reading.measures());
        }
    }

    @Property(seed = "20261124", tries = 60)
    void hugeParagraphsAreReadInLinearTime(@ForAll("patterns") String pattern) {
        String paragraph = pattern.repeat(200_000 / pattern.length());
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Reading.of(paragraph));
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(8).map(pieces -> String.join("", pieces));
    }

    @Example
    void hundredThousandOfEachMarkAreReadInLinearTime() {
        for (int i = 0; i < MARKS.length(); i++) {
            String mark = MARKS.substring(i, i + 1);
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Reading.of(mark.repeat(100_000)));
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Reading.of((" " + mark + "a").repeat(100_000)));
        }
    }

    @Example
    void longRunsOfSpaceBetweenMarksAreReadInLinearTime() {
        String space = " ".repeat(500_000);
        assertTimeoutPreemptively(Duration.ofSeconds(5),
                () -> Reading.of("“‘" + space + "“" + space + "‘a" + space + "\"” " + "“ ”".repeat(1000) + space));
    }

    @Example
    void manyContinuedParagraphsAreReadInLinearTime() {
        String[] paragraphs = new String[50_000];
        Arrays.fill(paragraphs, "“‘Nobody knows.");
        assertTimeoutPreemptively(Duration.ofSeconds(5),
                () -> assertEquals(50_000, Reading.of(paragraphs).marks().quotations().get(0).parts().size()));
    }
}
