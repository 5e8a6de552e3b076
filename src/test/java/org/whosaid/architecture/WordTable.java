package org.whosaid.architecture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The words that the rooms of language hold in their code, class by class. */
final class WordTable {

    /** Where the program's words are: read from a resource there, and in no other class. */
    static final String LEXICON = "org.whosaid.lexicon.Lexicon";
    /** What knows of language, and what it stands on. Names of tags, media types or options in other rooms are no words. */
    static final Set<String> ROOMS = Set.of("text", "lexicon", "article", "quotation", "attribution", "language", "entity",
            "reference", "speaker");
    /** What knows of none, but of files, formats, figures and people who ask for them; "" is the pipeline above all rooms. */
    static final Set<String> OTHERS = Set.of("", "document", "models", "lifecycle", "input", "record", "output", "run", "formats",
            "validation", "page", "report", "correction", "search", "desk", "batch", "cli", "evaluation", "corenlp");

    /** @param name of the class, without the part that all share */
    record Row(String name, List<WordLists.WordList> lists) {

        int words() {
            return lists.stream().mapToInt(list -> list.words().size()).sum();
        }

        int longest() {
            return lists.stream().mapToInt(list -> list.words().size()).max().orElse(0);
        }

        private String line() {
            return String.format("%4d words, %2d lists, longest %3d  %s", words(), lists.size(), longest(), name);
        }
    }

    private final List<Row> rows = new ArrayList<>();

    WordTable(List<Source> sources) {
        sources.stream().filter(WordTable::isOfLanguage).filter(source -> !source.fullName().equals(LEXICON))
                .map(source -> new Row(source.shortName(), WordLists.of(source))).filter(row -> row.words() > 0)
                .forEach(rows::add);
        rows.sort(Comparator.comparingInt(Row::words).reversed().thenComparing(Row::name));
    }

    static boolean isOfLanguage(Source source) {
        return ROOMS.contains(source.room());
    }

    int total() {
        return rows.stream().mapToInt(Row::words).sum();
    }

    List<Row> rows() {
        return rows;
    }

    /** Lists with more words than that. */
    List<String> longerThan(int most) {
        return rows.stream().flatMap(row -> row.lists.stream()).filter(list -> list.words().size() > most)
                .map(WordTable::written).toList();
    }

    /** A line for each class, then one for each list. */
    List<String> report() {
        List<String> lines = new ArrayList<>(rows.stream().map(Row::line).toList());
        rows.forEach(row -> row.lists.forEach(list -> lines.add(written(list))));
        return lines;
    }

    private static String written(WordLists.WordList list) {
        return list.place() + " " + list.how() + " of " + list.words().size() + ": " + String.join(", ", list.words());
    }
}
