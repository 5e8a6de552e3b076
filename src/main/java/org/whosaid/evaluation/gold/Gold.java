package org.whosaid.evaluation.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.whosaid.text.Text;

/**
 * Annotated articles, in the layout of PolNeAR (Newell, Margolin and Ruths, An attribution relations corpus for political
 * news, LREC 2018): {@code text/NAME.txt} in UTF-8, {@code attributions/NAME_ANNOTATOR.ann} or {@code NAME.ann} in brat's
 * standoff format, and where there are any, {@code cofenet-sentences.jsonl} and {@code speakers.tsv}.
 *
 * @param articles  by their ids, in the order of their names
 * @param sentences the sentences of the published metric; empty where the folder has none
 * @param speakers  who speaks; empty where the folder does not say
 */
public record Gold(Map<String, GoldArticle> articles, Optional<GoldSentences> sentences, Optional<GoldSpeakers> speakers) {

    private static final String TEXTS = "text";
    private static final String ENDING = ".txt";

    /** Keeps the articles' order. */
    public Gold {
        articles = Collections.unmodifiableMap(new LinkedHashMap<>(articles));
    }

    /**
     * Reads a folder.
     *
     * @throws EvaluationException where it holds no articles, or something in it is not what it should be; of the
     *                             annotations, it names all that are wrong
     */
    public static Gold read(Path folder) {
        Map<String, GoldArticle> articles = new LinkedHashMap<>();
        StandoffFolder annotations = StandoffFolder.list(folder.resolve("attributions"));
        List<String> faults = new ArrayList<>();
        for (Path file : texts(folder)) {
            GoldArticle article = article(annotations, file, faults::add);
            articles.put(article.id(), article);
        }
        if (!faults.isEmpty()) {
            throw EvaluationException.faulty(folder, faults);
        }
        return new Gold(articles, there(folder.resolve("cofenet-sentences.jsonl")).map(file -> GoldSentences.read(file, articles)),
                there(folder.resolve("speakers.tsv")).map(GoldSpeakers::read));
    }

    /** The folder of the articles alone, for a program that is to read them. */
    public static Path textsOf(Path folder) {
        return folder.resolve(TEXTS);
    }

    /** The same without the articles that nobody annotated; the sentences have labels of their own, and stay. */
    public Gold annotated() {
        Map<String, GoldArticle> annotated = new LinkedHashMap<>(articles);
        annotated.values().removeIf(article -> !article.isAnnotated());
        return new Gold(annotated, sentences, speakers);
    }

    private static List<Path> texts(Path folder) {
        Path texts = textsOf(folder);
        if (!Files.isDirectory(texts)) {
            throw new EvaluationException("no folder " + texts + "; GOLD needs text/NAME.txt and attributions/NAME.ann");
        }
        try (Stream<Path> files = Files.list(texts)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
            if (found.isEmpty()) {
                throw new EvaluationException("no .txt file in " + texts + "; put the articles there");
            }
            return found;
        } catch (IOException e) {
            throw EvaluationException.unreadable(texts, e);
        }
    }

    private static GoldArticle article(StandoffFolder folder, Path file, Consumer<String> faults) {
        String name = file.getFileName().toString();
        String id = name.substring(0, name.length() - ENDING.length());
        Text text = Text.of(Utf8.read(file));
        Optional<Path> standoff = folder.first(id);
        List<Annotation> annotations = standoff.map(there -> Standoff.read(there, text, faults)).orElse(List.of());
        return new GoldArticle(id, text, standoff.isPresent(), annotations);
    }

    private static Optional<Path> there(Path file) {
        return Optional.of(file).filter(Files::exists);
    }
}
