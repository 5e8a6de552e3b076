package org.whosaid.training.reference;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whosaid.entity.EntityMention.Form;
import org.whosaid.text.Span;

/**
 * GAP (Webster, Recasens, Axelrod and Baldridge, TACL 2018): texts with one pronoun and two names each, which it may
 * mean.
 */
final class GapCorpus {

    private GapCorpus() {
    }

    /**
     * Reads a file.
     *
     * @return texts with at most one labelled pronoun; with none where the program finds neither name
     */
    static List<LabelledText> read(Path file, TextReader reader) {
        List<String> lines = TextReader.string(file).lines().toList();
        List<String> columns = List.of(lines.get(0).split("\t"));
        return lines.stream().skip(1).map(line -> row(columns, line)).flatMap(row -> read(row, reader).stream())
                .toList();
    }

    private static Map<String, String> row(List<String> columns, String line) {
        String[] fields = line.split("\t", -1);
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), fields[i]);
        }
        return row;
    }

    private static Optional<LabelledText> read(Map<String, String> row, TextReader reader) {
        return reader.read(row.get("ID"), row.get("Text")).map(text -> {
            Map<Integer, PronounLabel> labels = new HashMap<>();
            text.at(place(row, "Pronoun"), Form.PRONOUN)
                    .forEach(pronoun -> label(text, row).ifPresent(label -> labels.put(pronoun, label)));
            return new LabelledText(row.get("ID"), text.article(), text.view().entities().size(), labels, 1);
        });
    }

    private static Span place(Map<String, String> row, String what) {
        int start = Integer.parseInt(row.get(what + "-offset"));
        return new Span(start, start + row.get(what).codePointCount(0, row.get(what).length()));
    }

    private static Optional<PronounLabel> label(ReadText text, Map<String, String> row) {
        Set<Integer> right = new HashSet<>();
        Set<Integer> wrong = new HashSet<>();
        for (String name : Arrays.asList("A", "B")) {
            Set<Integer> to = row.get(name + "-coref").equalsIgnoreCase("true") ? right : wrong;
            text.at(place(row, name), Form.NAME).forEach(mention -> to.add(text.article().mentions().get(mention)
                    .entity()));
        }
        return !right.isEmpty() ? Optional.of(PronounLabel.means(right))
                : wrong.isEmpty() ? Optional.empty() : Optional.of(PronounLabel.isNot(wrong));
    }
}
