package org.whosaid.evaluation.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.whosaid.correction.Correction;
import org.whosaid.correction.Corrections;
import org.whosaid.correction.Fingerprint;
import org.whosaid.correction.Verdict;
import org.whosaid.evaluation.report.Decimal;
import org.whosaid.evaluation.report.Sheet;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.ArticleRecord.Quote;
import org.whosaid.run.RunFolder;

/**
 * How many of a run's quotes that people checked name the right speaker. People check what looks wrong to them first, so
 * that this says more of two runs over the same articles than of one alone. A quote is the same where its words and their
 * places are, whatever its number. The same name is right, and so is any that the record has for the same entity; where
 * people found that it quotes nobody, the run is wrong to have it.
 *
 * @param rows   the quotes that were checked, together and by type, basis and confidence
 * @param gone   how many of those that were checked this run has no longer
 * @param nobody how many of these quote nobody, so that the run is right not to have them
 */
public record CheckedQuotes(List<Group> rows, long gone, long nobody) {

    /**
     * Some of them.
     *
     * @param name    what they have in common
     * @param checked how many they are
     * @param right   how many of them are right
     */
    public record Group(String name, long checked, long right) {

        /** In percent; 0 where none was checked. */
        public double percent() {
            return 100.0 * right / Math.max(1, checked);
        }

        private Group and(boolean isRight) {
            return new Group(name, checked + 1, right + (isRight ? 1 : 0));
        }
    }

    /** Holds a run against what people said of it, or of another run over the same articles. */
    public static CheckedQuotes of(RunFolder run, Corrections corrections) {
        Counting counting = new Counting(corrections);
        try (Stream<ArticleRecord> records = run.records()) {
            records.forEach(counting::count);
        }
        return counting.result();
    }

    /** For a terminal. */
    public String text() {
        List<List<String>> cells = rows.stream().map(row -> List.of(row.name(), String.valueOf(row.checked()),
                String.valueOf(row.right()), Decimal.percent(row.percent()))).toList();
        String table = new Sheet("Quotes that people checked, with the right speaker", "",
                List.of("", "checked", "right", "%"), cells, Set.of()).asText();
        return table + "  no longer in the run: " + gone + ", " + nobody + " of which quote nobody\n"
                + "  People check what looks wrong first: read this beside another run's, not as the run's accuracy.\n";
    }

    private static final class Counting {

        private static final String ALL = "all";

        private final Corrections corrections;
        private final Map<String, Group> rows = new TreeMap<>();
        private long found;
        private long nobodyFound;

        Counting(Corrections corrections) {
            this.corrections = corrections;
            rows.put(ALL, new Group(ALL, 0, 0));
        }

        void count(ArticleRecord article) {
            Map<String, Correction> checked = corrections.byArticle().getOrDefault(article.id(), Map.of());
            Set<String> seen = new HashSet<>();
            for (Quote quote : checked.isEmpty() ? List.<Quote>of() : article.quotes()) {
                Correction line = checked.get(Fingerprint.of(quote));
                if (line != null && seen.add(line.fingerprint())) {
                    count(article, quote, line);
                }
            }
        }

        private void count(ArticleRecord article, Quote quote, Correction line) {
            boolean right = isRight(article, quote, line);
            found++;
            nobodyFound += line.verdict() == Verdict.NONE ? 1 : 0;
            for (String group : List.of(ALL, "type " + quote.type().jsonName(), "basis " + quote.basis().jsonName(),
                    band(quote.confidence()))) {
                rows.put(group, rows.getOrDefault(group, new Group(group, 0, 0)).and(right));
            }
        }

        private static String band(double confidence) {
            return "confidence " + (confidence >= 0.95 ? "0.95 to 1" : confidence >= 0.85 ? "0.85 to 0.94"
                    : confidence >= 0.7 ? "0.70 to 0.84" : "below 0.70");
        }

        private static boolean isRight(ArticleRecord article, Quote quote, Correction line) {
            if (line.verdict() == Verdict.NONE) {
                return false;
            }
            return line.speaker() == null ? quote.speaker().name() == null
                    : NameMatch.of(line.speaker().name(), names(article, quote)) == NameMatch.STRICT;
        }

        private static List<String> names(ArticleRecord article, Quote quote) {
            List<String> names = new ArrayList<>();
            Stream.ofNullable(quote.speaker().name()).forEach(names::add);
            article.entities().stream().filter(entity -> entity.id().equals(quote.speaker().entity()))
                    .forEach(entity -> names.addAll(entity.aliases()));
            return names;
        }

        CheckedQuotes result() {
            List<Correction> all = corrections.all();
            long nobody = all.stream().filter(line -> line.verdict() == Verdict.NONE).count() - nobodyFound;
            return new CheckedQuotes(rows.values().stream().sorted(Comparator.comparing(row -> !row.name().equals(ALL))).toList(),
                    all.size() - found, nobody);
        }
    }
}
