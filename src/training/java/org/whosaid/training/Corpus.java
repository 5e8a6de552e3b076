package org.whosaid.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.whosaid.article.Article;
import org.whosaid.article.ArticleReader;
import org.whosaid.attribution.encoder.Chunk;
import org.whosaid.attribution.encoder.Label;
import org.whosaid.attribution.encoder.LabelledSpan.Role;
import org.whosaid.attribution.encoder.Segment;
import org.whosaid.attribution.encoder.SegmentReader;
import org.whosaid.attribution.encoder.Vocabulary;
import org.whosaid.attribution.encoder.Word;
import org.whosaid.input.Document;
import org.whosaid.quotation.QuotationFinder;
import org.whosaid.text.Text;

/**
 * Annotated articles of a folder in PolNeAR's layout: {@code text/NAME.txt} and, for each annotator,
 * {@code attributions/NAME_ANNOTATOR.ann}. Where an article has several annotators, the first by name counts. Articles are
 * read by the rooms that read them in use.
 */
final class Corpus {

    private static final int ROLES = Role.values().length;

    private final Vocabulary vocabulary;
    private final List<Labelled> articles;

    /**
     * An article with its labels.
     *
     * @param name     its file's, without ending
     * @param segments what the model reads
     * @param labels   of each segment's words
     */
    private record Labelled(String name, List<Segment> segments, List<int[]> labels) {
    }

    private Corpus(Vocabulary vocabulary, List<Labelled> articles) {
        this.vocabulary = vocabulary;
        this.articles = articles;
    }

    /**
     * Reads a folder.
     *
     * @throws IOException where it isn't in the layout or can't be read; the message says what and where
     */
    static Corpus read(Path folder, Vocabulary vocabulary) throws IOException {
        Map<String, Path> annotations = annotations(folder.resolve("attributions"));
        List<Labelled> articles = new ArrayList<>();
        for (Path text : files(folder.resolve("text"), ".txt")) {
            String name = text.getFileName().toString().replaceAll("\\.txt$", "");
            Path annotation = annotations.get(name);
            if (annotation != null) {
                articles.add(read(name, text, annotation, vocabulary));
            }
        }
        if (articles.isEmpty()) {
            throw new IOException(folder + " holds no annotated article: none of text/NAME.txt with attributions/NAME_ANNOTATOR.ann");
        }
        return new Corpus(vocabulary, List.copyOf(articles));
    }

    private static Map<String, Path> annotations(Path folder) throws IOException {
        Map<String, Path> first = new TreeMap<>();
        for (Path file : files(folder, ".ann")) {
            String name = file.getFileName().toString();
            first.putIfAbsent(name.substring(0, Math.max(0, name.lastIndexOf('_'))), file);
        }
        return first;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException("no folder " + folder + ": a corpus has the folders text and attributions");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Labelled read(String name, Path file, Path annotation, Vocabulary vocabulary) throws IOException {
        Text text = Text.of(Files.readString(file));
        Article article = new ArticleReader().read(document(name, text));
        List<Segment> segments = new SegmentReader(vocabulary).read(article, new QuotationFinder().find(article));
        int[] marked = new int[text.length()];
        try {
            List<Standoff.Annotation> spans = Standoff.read(Files.readAllLines(annotation));
            for (int number = 0; number < spans.size(); number++) {
                mark(marked, spans.get(number), number);
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(annotation + ": " + e.getMessage(), e);
        }
        return new Labelled(name, segments, segments.stream().map(segment -> labels(segment, marked)).toList());
    }

    private static Document document(String name, Text text) {
        Document.Origin origin = new Document.Origin(name, Optional.empty(), "", "UTF-8", Document.Format.TEXT);
        return new Document(name, origin, text, Document.Given.NOTHING, List.of());
    }

    /** Notes at each code point the span that it stands in, and its role; 0 for none. */
    private static void mark(int[] marked, Standoff.Annotation annotation, int number) {
        int sign = 1 + number * ROLES + annotation.role().ordinal();
        for (int offset = annotation.span().start(); offset < Math.min(annotation.span().end(), marked.length); offset++) {
            marked[offset] = sign;
        }
    }

    private static int[] labels(Segment segment, int[] marked) {
        int[] labels = new int[segment.words().size()];
        int previous = 0;
        for (int number = 0; number < labels.length; number++) {
            int sign = sign(segment.words().get(number), marked);
            if (sign > 0) {
                Role role = Role.values()[(sign - 1) % ROLES];
                labels[number] = sign == previous ? Label.inside(role) : Label.beginning(role);
            }
            previous = sign;
        }
        return labels;
    }

    private static int sign(Word word, int[] marked) {
        for (int offset = word.span().start(); offset < word.span().end(); offset++) {
            if (marked[offset] > 0) {
                return marked[offset];
            }
        }
        return 0;
    }

    /** The number of articles. */
    int size() {
        return articles.size();
    }

    /** All articles in chunks as they are in use. */
    List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        articles.forEach(article -> pack(article, Chunk.LONGEST, examples));
        return examples;
    }

    /** All articles in chunks whose borders are drawn at random, so that each round shows other neighbours. */
    List<Example> examples(Random random) {
        List<Example> examples = new ArrayList<>();
        for (Labelled article : articles) {
            pack(article, random.nextInt(Chunk.LONGEST / 3, Chunk.LONGEST + 1), examples);
        }
        return examples;
    }

    private void pack(Labelled article, int firstLongest, List<Example> examples) {
        int next = 0;
        for (Chunk chunk : Chunk.pack(article.segments(), vocabulary, firstLongest)) {
            int count = chunk.segments().size();
            examples.add(new Example(chunk, article.labels().subList(next, next + count).toArray(int[][]::new)));
            next += count;
        }
    }
}
