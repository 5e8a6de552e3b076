package org.whosaid.training.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.whosaid.entity.EntityMention.Form;
import org.whosaid.text.Span;

/**
 * LitBank (Bamman, Lewke and Mansoor, LREC 2020): {@code NAME.txt} and {@code NAME.ann}, brat standoff. Each mention
 * has two lines, one of its form and one of the entity that it means.
 */
final class LitBankCorpus {

    /** Novels of the nineteenth century count less than what is closer to news. */
    private static final double WEIGHT = 0.7;
    private static final Map<String, Form> FORMS = Map.of("PROP", Form.NAME, "NOM", Form.NOMINAL, "PRON", Form.PRONOUN);
    private static final String FORM = "(PROP|NOM|PRON)_[A-Z]+";

    private LitBankCorpus() {
    }

    static List<LabelledText> read(Path folder, TextReader reader) {
        return TextReader.files(folder, ".ann").stream().flatMap(file -> text(file, reader).stream()).toList();
    }

    private static Optional<LabelledText> text(Path file, TextReader reader) {
        String name = TextReader.name(file);
        return reader.read(name, TextReader.string(file.resolveSibling(name + ".txt"))).map(text ->
                new LabelledText(name,
                text.article(), text.view().entities().size(), ClusterLabels.of(text,
                        clusters(TextReader.string(file))), WEIGHT));
    }

    private static List<List<GoldMention>> clusters(String annotations) {
        Map<Span, Form> forms = new HashMap<>();
        Map<String, List<Span>> entities = new TreeMap<>();
        for (String line : annotations.lines().filter(each -> each.startsWith("T")).toList()) {
            String[] label = line.split("\t")[1].split(" ");
            Span span = new Span(Integer.parseInt(label[1]), Integer.parseInt(label[2]));
            if (label[0].matches(FORM)) {
                forms.put(span, FORMS.get(label[0].substring(0, label[0].indexOf('_'))));
            } else if (!label[0].matches("COP|APPOS")) {
                entities.computeIfAbsent(label[0], any -> new ArrayList<>()).add(span);
            }
        }
        return entities.values().stream().map(spans -> spans.stream()
                .map(span -> new GoldMention(span, forms.getOrDefault(span, Form.NOMINAL))).toList()).toList();
    }
}
