package org.whosaid.training.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.whosaid.evaluation.gold.Annotation;
import org.whosaid.evaluation.gold.Gold;
import org.whosaid.evaluation.gold.GoldArticle;
import org.whosaid.evaluation.score.NameMatch;
import org.whosaid.reference.Referent.Kind;

/**
 * News with annotated attributions, whose sources are known by name: a folder in PolNeAR's layout with {@code
 * sources.tsv} (article, number of the attribution, kind, name, further accepted names). Its labels are those of
 * sources that are pronouns.
 */
final class SourceCorpus {

    private SourceCorpus() {
    }

    /** Somebody or something that is the source of an attribution. */
    private record KnownSource(int attribution, String kind, List<String> names) {

        boolean hasName() {
            return kind.matches("person|organization");
        }
    }

    static List<LabelledText> read(Path folder, TextReader reader) {
        Map<String, List<KnownSource>> sources = new TreeMap<>();
        TextReader.string(folder.resolve("sources.tsv")).lines().map(line -> line.split("\t", -1))
                .forEach(fields -> sources.computeIfAbsent(fields[0], any -> new ArrayList<>()).add(source(fields)));
        Map<String, GoldArticle> articles = Gold.read(folder).articles();
        return sources.entrySet().stream()
                .flatMap(entry -> read(articles.get(entry.getKey()), entry.getValue(), reader).stream()).toList();
    }

    private static KnownSource source(String[] fields) {
        List<String> names = new ArrayList<>(List.of(fields[3]));
        if (fields.length > 4 && !fields[4].isBlank()) {
            names.addAll(List.of(fields[4].split(";")));
        }
        return new KnownSource(Integer.parseInt(fields[1]), fields[2], names);
    }

    private static Optional<LabelledText> read(GoldArticle article, List<KnownSource> sources, TextReader reader) {
        return reader.read(article.id(), article.text().slice(new org.whosaid.text.Span(0, article.text().length())))
                .map(text -> {
            Map<Integer, PronounLabel> labels = new HashMap<>();
            for (KnownSource source : sources) {
                Annotation annotation = article.annotations().get(source.attribution());
                pronoun(text, annotation).ifPresent(mention -> labels.put(mention, PronounLabel.means(entities(text,
                        source))));
            }
            return new LabelledText(article.id(), text.article(), text.view().entities().size(), labels, 1);
        });
    }

    private static Optional<Integer> pronoun(ReadText text, Annotation annotation) {
        return annotation.source().size() != 1 ? Optional.empty()
                : text.at(annotation.source().get(0), Kind.PRONOUN).stream()
                        .filter(mention -> text.span(text.article().mentions().get(mention))
                                .equals(annotation.source().get(0))).findFirst();
    }

    private static Set<Integer> entities(ReadText text, KnownSource source) {
        Set<Integer> entities = new HashSet<>();
        for (int i = 0; source.hasName() && i < text.view().entities().size(); i++) {
            if (NameMatch.of(text.view().entities().get(i).name(), source.names()) == NameMatch.STRICT) {
                entities.add(i);
            }
        }
        return entities;
    }
}
