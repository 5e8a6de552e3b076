package org.whosaid.evaluation.gold;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.whosaid.record.ArticleRecord.Quote.Act;
import org.whosaid.text.Span;

/**
 * What somebody found who read an indirect quote in its article.
 *
 * @param article the id of the article
 * @param cue     where its cue stands, in code points
 * @param content from its first to its last words
 * @param act     what kind of report it is
 * @param right   whether the speaker that was found is the right one; false for a deed
 */
public record ReadReport(String article, Span cue, Span content, Act act, boolean right) {

    private static final int COLUMNS = 7;

    /**
     * Reads a file: a header, then article, start and end of the cue, start and end of the content, act, and right, wrong or -
     * for the speaker, separated by tabs.
     *
     * @throws EvaluationException where a line is malformed or the file can't be read
     */
    public static List<ReadReport> read(Path file) {
        List<String> lines = Utf8.lines(file);
        return IntStream.range(1, lines.size()).mapToObj(number -> parse(file, number + 1, lines.get(number))).toList();
    }

    private static ReadReport parse(Path file, int number, String line) {
        String[] fields = line.split("\t");
        try {
            if (fields.length != COLUMNS) {
                throw new IllegalArgumentException("not " + COLUMNS + " columns");
            }
            return new ReadReport(fields[0], span(fields[1], fields[2]), span(fields[3], fields[4]), act(fields[5]), fields[6].equals("right"));
        } catch (IllegalArgumentException e) {
            throw EvaluationException.malformed(file, number, String.valueOf(e.getMessage()));
        }
    }

    private static Span span(String start, String end) {
        return new Span(Integer.parseInt(start), Integer.parseInt(end));
    }

    private static Act act(String name) {
        return Stream.of(Act.values()).filter(act -> act.jsonName().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such act: " + name));
    }

    /** Whether a quote with this cue and content is the one that was read. */
    public boolean isOf(Span otherCue, Collection<Span> otherContent) {
        return cue.overlaps(otherCue) && otherContent.stream().anyMatch(content::overlaps);
    }
}
