package org.whosaid.evaluation.gold;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who the source of each annotated attribution is, from {@code sources.tsv}, which has the columns of {@code speakers.tsv}; the
 * number is that of the attribution in its annotation file. The kinds {@code none} and {@code author} take one out of the
 * count. Immutable.
 */
public final class GoldSources {

    private static final String FILE = "sources.tsv";
    private static final List<String> NOT_COUNTED = List.of("none", "author");

    private final Map<SpeakerTable.Key, GoldSpeaker> sources;

    private GoldSources(Map<SpeakerTable.Key, GoldSpeaker> sources) {
        this.sources = sources;
    }

    /**
     * Reads the file of a folder in PolNeAR's layout.
     *
     * @throws EvaluationException where it is missing or malformed
     */
    public static GoldSources read(Path folder) {
        return new GoldSources(SpeakerTable.read(folder.resolve(FILE), "attribution"));
    }

    /** Whether the file tells of an article. */
    public boolean has(GoldArticle article) {
        return sources.keySet().stream().anyMatch(key -> key.article().equals(article.id()));
    }

    /** The attributions of an article whose source is known and counts. */
    public Map<Annotation, GoldSpeaker> of(GoldArticle article) {
        return article.annotations().stream().distinct().filter(annotation -> of(article, annotation).isPresent())
                .collect(Collectors.toMap(Function.identity(), annotation -> of(article, annotation).orElseThrow()));
    }

    private Optional<GoldSpeaker> of(GoldArticle article, Annotation annotation) {
        return Optional.ofNullable(sources.get(new SpeakerTable.Key(article.id(), article.annotations().indexOf(annotation))))
                .filter(speaker -> !NOT_COUNTED.contains(speaker.kind()));
    }
}
