package org.whosaid;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.io.IOUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.whosaid.models.Models;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.TextOption;

/**
 * Short articles of our own, each with the quotes that must come out, through all rooms with the real models. The cases
 * stand in {@code who-said-it.txt}; each failure met in a real article adds one.
 */
class WhoSaidItIT {

    private static Pipeline pipeline;

    @BeforeAll
    static void load() {
        pipeline = Pipeline.load(Models.load(), TextOption.NEVER);
    }

    private record Case(String name, String text, List<String> expectations) {
    }

    @TestFactory
    Stream<DynamicTest> quotesAndTheirSpeakers() throws IOException {
        return cases().stream().map(each -> DynamicTest.dynamicTest(each.name(), () -> check(each)));
    }

    private static List<Case> cases() throws IOException {
        try (InputStream stream = Objects.requireNonNull(WhoSaidItIT.class.getResourceAsStream("who-said-it.txt"))) {
            String all = IOUtils.toString(stream, StandardCharsets.UTF_8);
            return Stream.of(all.split("(?m)^== ")).skip(1).map(WhoSaidItIT::parsed).toList();
        }
    }

    private static Case parsed(String section) {
        List<String> text = new ArrayList<>();
        List<String> expectations = new ArrayList<>();
        section.lines().skip(1).forEach(line -> (line.startsWith("> ") || line.startsWith("? ") ? expectations : text).add(line));
        return new Case(section.lines().findFirst().orElseThrow(), String.join("\n", text).strip() + "\n", expectations);
    }

    private static void check(Case each) {
        ArticleRecord record = pipeline.apply(Documents.of(each.name(), each.text()));
        assertAll(each.expectations().stream().map(line -> line.startsWith("> ")
                ? quote(record, line.substring(2).split(" \\| ")) : mark(record, line.substring(2))));
    }

    private static Executable quote(ArticleRecord record, String[] expected) {
        return () -> {
            ArticleRecord.Quote quote = record.quotes().stream().filter(each -> plain(each.text()).contains(plain(expected[0])))
                    .min(Comparator.comparingInt(each -> each.text().length())).orElseThrow(() -> new AssertionError("no quote of " + expected[0] + " in " + record.quotes()));
            equal(expected[1], Objects.requireNonNullElse(quote.speaker().name(), "-"), "speaker of " + expected[0]);
            equal(expected[2], quote.speaker().kind().jsonName(), "kind of the speaker of " + expected[0]);
            equal(expected[3], mention(quote), "mention for " + expected[0]);
        };
    }

    private static String mention(ArticleRecord.Quote quote) {
        return quote.speaker().mention() == null ? "none" : quote.speaker().mention().place().text();
    }

    private static void equal(String expected, String actual, String what) {
        if (!expected.equals("-")) {
            assertEquals(expected.toLowerCase(Locale.ROOT), actual.toLowerCase(Locale.ROOT), what);
        }
    }

    private static Executable mark(ArticleRecord record, String words) {
        return () -> assertTrue(record.unattributed().stream().anyMatch(each -> plain(each.place().text()).equals(plain(words))),
                words + " should quote nobody; " + record.unattributed());
    }

    /** Words without marks and signs, so that a quotation in two spans can be told in one line. */
    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}+]+", " ").strip();
    }
}
