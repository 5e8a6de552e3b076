package org.whosaid.evaluation.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whosaid.evaluation.gold.ReadReport;
import org.whosaid.evaluation.report.Decimal;
import org.whosaid.evaluation.report.Sheet;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.ArticleRecord.Quote;
import org.whosaid.record.ArticleRecord.Quote.Act;
import org.whosaid.record.Excerpt;
import org.whosaid.run.RunFolder;
import org.whosaid.text.Span;

/**
 * How many of the indirect quotes that somebody read in their articles a run has, and what it says of them.
 *
 * @param rows   those that the run gives as words: all of them, and the surest
 * @param missed how many reports of words the run doesn't have, or takes for deeds
 * @param deeds  how many deeds the run has not, or tells as deeds
 */
public record ReportScore(List<Group> rows, long missed, long deeds) {

    private static final double SURE = 0.9;

    /**
     * Some of them.
     *
     * @param name  what they have in common
     * @param given how many the run gives as words
     * @param words how many of them are reports of words
     * @param right how many of these have the right speaker
     * @param act   how many of those have the right act, too
     */
    public record Group(String name, long given, long words, long right, long act) {

        private static Group of(String name, List<Read> all) {
            List<Read> words = all.stream().filter(read -> read.report().act() != Act.DEED).toList();
            List<Read> right = words.stream().filter(read -> read.report().right()).toList();
            return new Group(name, all.size(), words.size(), right.size(),
                    right.stream().filter(read -> read.report().act() == read.quote().act()).count());
        }

        private List<String> cells() {
            return List.of(name, String.valueOf(given), percent(words), percent(right), percent(act));
        }

        private String percent(long some) {
            return Decimal.percent(100.0 * some / Math.max(1, given));
        }
    }

    /** A reading with the quote that it is of. */
    private record Read(ReadReport report, Quote quote) {
    }

    /** Holds a run against what was read. */
    public static ReportScore of(RunFolder run, List<ReadReport> reports) {
        Map<String, List<ReadReport>> byArticle = reports.stream().collect(Collectors.groupingBy(ReadReport::article));
        List<Read> given = new ArrayList<>();
        try (Stream<ArticleRecord> records = run.records()) {
            records.forEach(record -> byArticle.getOrDefault(record.id(), List.of())
                    .forEach(report -> quote(record, report).ifPresent(quote -> given.add(new Read(report, quote)))));
        }
        List<Read> sure = given.stream().filter(read -> read.quote().confidence() >= SURE).toList();
        return new ReportScore(List.of(Group.of("all", given), Group.of("confidence 0.9 and more", sure)),
                left(reports, given, report -> report.act() != Act.DEED), left(reports, given, report -> report.act() == Act.DEED));
    }

    private static Optional<Quote> quote(ArticleRecord record, ReadReport report) {
        return record.quotes().stream().filter(Quote::isOfWords)
                .filter(quote -> report.isOf(place(quote, quote.cue()), quote.spans())).findFirst();
    }

    /** A quote without a cue is found by its first words. */
    private static Span place(Quote quote, @Nullable Excerpt cue) {
        return cue == null ? quote.spans().get(0) : new Span(cue.start(), cue.end());
    }

    private static long left(List<ReadReport> reports, List<Read> given, Predicate<ReadReport> wanted) {
        Set<ReadReport> found = given.stream().map(Read::report).collect(Collectors.toSet());
        return reports.stream().filter(wanted).filter(report -> !found.contains(report)).count();
    }

    /** For a terminal. */
    public String text() {
        return new Sheet("Indirect quotes that were read, in percent of those given as words", "",
                List.of("", "given", "words", "right speaker", "right act, too"), rows.stream().map(Group::cells).toList(), Set.of()).asText()
                + "  reports of words that the run doesn't have: " + missed + "\n  deeds that it doesn't give as words: " + deeds + "\n";
    }
}
