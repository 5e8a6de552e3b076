package org.whosaid.article;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.text.Text;

class ArticleReaderTest {

    @Test
    void partsOfAWholeArticle() {
        Article article = Reading.of("""
                Subscribe Us

                Mayor Ann Example and Governor Cy Third Meet on the New Bridge


                Harbour Town, Province – May 9, 2024


                Mayor Ann Example and Governor Cy Third met today in the middle of the new bridge to open it to all.


                A Bridge for Everyone


                "We are glad to see this day," Third said, adding that the province had paid a third of it.


                Post a Comment

                0 Comments""");
        assertEquals(List.of("BOILERPLATE Subscribe Us",
                "HEADLINE Mayor Ann Example and Governor Cy Third Meet on the New Bridge",
                "DATELINE Harbour Town, Province – May 9, 2024",
                "PARAGRAPH Mayor Ann Example and Governor Cy Third met today in the middle of the new bridge to open it to all.",
                "HEADING A Bridge for Everyone",
                "PARAGRAPH \"We are glad to see this day,\" Third said, adding that the province had paid a third of it.",
                "BOILERPLATE Post a Comment", "BOILERPLATE 0 Comments"), Reading.blocks(article));
        assertEquals(Optional.of("Harbour Town"), article.place());
        assertEquals(Optional.of("2024-05-09"), article.date());
    }

    @Test
    void offsetsCountCodePoints() {
        Article article = Reading.of("😀😀 Town Gets Bridge\n\nPARIS — 😀 " + Reading.BODY);
        Block dateline = article.blocks().get(1);
        assertEquals(21, dateline.span().start());
        assertEquals("PARIS —", article.text().slice(dateline.span()));
    }

    @Property(seed = "20261124", tries = 600)
    void everyCodePointButWhiteSpaceStandsInExactlyOneBlock(@ForAll("texts") String text) {
        Article article = Reading.of(text);
        boolean[] covered = new boolean[article.text().length()];
        for (Block block : article.blocks()) {
            for (int offset = block.span().start(); offset < block.span().end(); offset++) {
                assertTrue(!covered[offset], "twice: " + offset);
                covered[offset] = true;
            }
        }
        for (int offset = 0; offset < covered.length; offset++) {
            assertTrue(covered[offset] || Text.isSpace(article.text().at(offset)), "lost: " + offset);
        }
    }

    @Property(seed = "20261124", tries = 300)
    void noBlockStartsOrEndsInWhiteSpace(@ForAll("texts") String text) {
        Article article = Reading.of(text);
        for (Block block : article.blocks()) {
            assertEquals(Optional.of(block.span()), article.text().trimmed(block.span().start(), block.span().end()));
        }
    }

    @Property(seed = "20261124", tries = 100)
    void sameTextGivesTheSameArticle(@ForAll("texts") String text) {
        assertEquals(Reading.of(text), Reading.of(text));
    }

    /** Arbitrary strings, and lines of the kinds that the reader looks for, put together at random. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> lines = Arbitraries.of("PARIS —", "PARIS, Jan. 7 (AP) — It rained.", "By Ann Example", "Q:", "Q: Why?",
                "A: So.", "EXAMPLE: I do.", "Example", "(CNN)It rained.", "Related:", "Read more:", "0 Comments", "😀", "\uD83D",
                "the river had fallen to half its height by the end of the", "week, which nobody remembered to have seen.",
                "May 9, 2024", "<tweet/>", "\u00A0EXAMPLE:\u00A0I do.\u00A0", "—", "\"", ".", "TOP NEWS.", "\uFEFF");
        Arbitrary<String> ends = Arbitraries.of("\n", "\n\n", "\r\n", "\r", "\u2028", "\u2029", "\f", " ", "", "\t");
        Arbitrary<String> made = Arbitraries.oneOf(lines, ends, Arbitraries.strings().ofMaxLength(12)).list().ofMaxSize(30)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(made, Arbitraries.strings().ofMaxLength(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "A", "A ", "word ", "Word: ", "(", "\"", "—", "A.", "🙂", "1:", "<", "Ann Example, ", " and Ann",
        "\u00A0", "'", ". "})
    void oneLineOfAMegabyteTakesLinearTime(String part) {
        String line = part.repeat(1_000_000 / part.length());
        assertTimeoutPreemptively(ofSeconds(20), () -> Reading.of(line));
        assertTimeoutPreemptively(ofSeconds(20), () -> Reading.of("Q: Why?\n\nA: " + line + "\n\nQ: Why?\n\nA: So."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "A Word", "EXAMPLE: I do.", "Q: Why?", "By Ann Example", "PARIS —", "Related:", "May 9, 2024", "\"",
        "a line that is as long as lines are in a text that", "A\n\n", "😀"})
    void hundredThousandLinesTakeLinearTime(String line) {
        String text = (line + "\n").repeat(100_000);
        assertTimeoutPreemptively(ofSeconds(30), () -> Reading.of(text));
    }

    @Test
    void manyNamesTakeLinearTime() {
        StringBuilder text = new StringBuilder();
        for (int name = 0; name < 100_000; name++) {
            String letters = Integer.toString(name, 26).chars().mapToObj(c -> String.valueOf((char) ('A' + c % 26)))
                    .reduce("", String::concat);
            text.append("MC").append(letters).append(": I do.\n");
        }
        assertTimeoutPreemptively(ofSeconds(30), () -> Reading.of(text.toString()));
    }

    @Test
    void fiveMegabytesOfProseTakeLinearTime() {
        String text = (Reading.BODY + "\n\n").repeat(5_000_000 / Reading.BODY.length());
        assertTimeoutPreemptively(ofSeconds(30), () -> Reading.of(text));
    }
}
