package org.whosaid.training.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.whosaid.entity.EntityMention.Form;
import org.whosaid.evaluation.gold.Annotation;
import org.whosaid.evaluation.gold.Gold;
import org.whosaid.evaluation.gold.GoldArticle;
import org.whosaid.evaluation.score.NameMatch;
import org.whosaid.reference.Referent.Kind;
import org.whosaid.text.Span;

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
        return reader.read(article.id(), article.text().slice(new Span(0, article.text().length())))
                .map(text -> {
            Map<Integer, PronounLabel> labels = new HashMap<>();
            for (KnownSource source : sources) {
                Annotation annotation = article.annotations().get(source.attribution());
                pronoun(text, annotation).ifPresent(mention -> label(text, mention, source)
                        .ifPresent(label -> labels.put(mention, label)));
            }
            return new LabelledText(article.id(), text.article(), text.view().entities().size(), labels, 1);
        });
    }

    private static Optional<Integer> pronoun(ReadText text, Annotation annotation) {
        return annotation.source().size() != 1 ? Optional.empty()
                : text.at(annotation.source().get(0), Form.PRONOUN).stream()
                        .filter(mention -> text.span(text.article().mentions().get(mention))
                                .equals(annotation.source().get(0))).findFirst();
    }

    /** One without a name is known where a noun before ends its description. */
    private static Optional<PronounLabel> label(ReadText text, int mention, KnownSource source) {
        Set<Integer> entities = entities(text, source);
        if (!entities.isEmpty() || text.article().mentions().get(mention).is(Kind.PRONOUN)) {
            return Optional.of(PronounLabel.means(entities));
        }
        Set<Integer> nouns = nouns(text, mention, source);
        return nouns.isEmpty() ? Optional.empty() : Optional.of(new PronounLabel(Set.of(), Set.of(), nouns, true));
    }

    /** The nouns before a mention that end a name of the source. */
    private static Set<Integer> nouns(ReadText text, int mention, KnownSource source) {
        Set<String> heads = source.names().stream().map(name -> name.strip().toLowerCase(Locale.ROOT))
                .map(name -> name.substring(name.lastIndexOf(' ') + 1)).collect(Collectors.toSet());
        return text.article().pronouns().stream().filter(site -> site.mention() == mention)
                .flatMap(site -> site.candidates().stream())
                .filter(candidate -> text.article().mentions().get(candidate).isNoun() && heads.contains(text.view()
                        .tokens().lower(text.article().mentions().get(candidate).start())))
                .collect(Collectors.toSet());
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
