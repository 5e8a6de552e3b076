package org.whosaid.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.whosaid.article.Article;
import org.whosaid.attribution.span.BioTag;
import org.whosaid.attribution.span.Chunk;
import org.whosaid.attribution.span.LabelledSpan.Role;
import org.whosaid.attribution.span.Segment;
import org.whosaid.attribution.span.SegmentReader;
import org.whosaid.attribution.span.Vocabulary;
import org.whosaid.attribution.span.Word;
import org.whosaid.evaluation.gold.Annotation;
import org.whosaid.evaluation.gold.EvaluationException;
import org.whosaid.evaluation.gold.Gold;
import org.whosaid.evaluation.gold.GoldArticle;
import org.whosaid.quotation.QuotationFinder;
import org.whosaid.text.Span;

/**
 * Annotated articles of a folder in PolNeAR's layout: {@code text/NAME.txt} and, for each annotator,
 * {@code attributions/NAME_ANNOTATOR.ann}. Where an article has several annotators, the first by name counts. Articles are
 * read by the rooms that read them in use.
 */
final class TrainingCorpus {

    /** The most pieces of a chunk to learn from: more than in use, so that more neighbours are seen at a time. */
    private static final int LONGEST = 256;
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

    private TrainingCorpus(Vocabulary vocabulary, List<Labelled> articles) {
        this.vocabulary = vocabulary;
        this.articles = articles;
    }

    /**
     * Reads a folder.
     *
     * @throws EvaluationException where it isn't in the layout or can't be read; the message says what and where
     */
    static TrainingCorpus read(Path folder, Vocabulary vocabulary) {
        List<Labelled> articles = Gold.read(folder).articles().values().stream().filter(GoldArticle::isAnnotated)
                .map(article -> read(article, vocabulary)).toList();
        if (articles.isEmpty()) {
            throw new EvaluationException("no annotated article in " + folder + ": none of text/NAME.txt with attributions/NAME.ann");
        }
        return new TrainingCorpus(vocabulary, articles);
    }

    private static Labelled read(GoldArticle gold, Vocabulary vocabulary) {
        Article article = AnalyzedArticle.article(gold.id(), gold.text());
        List<Segment> segments = new SegmentReader(vocabulary).read(article, new QuotationFinder().find(article));
        int[] marked = marked(gold);
        return new Labelled(gold.id(), segments, segments.stream().map(segment -> labels(segment, marked)).toList());
    }

    /** At each code point a sign for the span that it stands in, and its role; 0 for none. */
    private static int[] marked(GoldArticle gold) {
        int[] marked = new int[gold.text().length()];
        int number = 0;
        for (Annotation annotation : gold.annotations()) {
            for (Role role : Role.values()) {
                for (Span span : annotation.of(org.whosaid.evaluation.gold.GoldRole.valueOf(role.name()))) {
                    Arrays.fill(marked, span.start(), span.end(), 1 + number++ * ROLES + role.ordinal());
                }
            }
        }
        return marked;
    }

    private static int[] labels(Segment segment, int[] marked) {
        int[] labels = new int[segment.words().size()];
        int previous = 0;
        for (int number = 0; number < labels.length; number++) {
            int sign = sign(segment.words().get(number), marked);
            if (sign > 0) {
                Role role = Role.values()[(sign - 1) % ROLES];
                labels[number] = sign == previous ? BioTag.inside(role) : BioTag.beginning(role);
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
        articles.forEach(article -> pack(article, Chunk.LONGEST, Chunk.LONGEST, examples));
        return examples;
    }

    /** All articles in chunks whose borders are drawn at random, so that each round shows other neighbours. */
    List<Example> examples(Random random) {
        List<Example> examples = new ArrayList<>();
        for (Labelled article : articles) {
            pack(article, random.nextInt(LONGEST / 3, LONGEST + 1), LONGEST, examples);
        }
        return examples;
    }

    private void pack(Labelled article, int firstLongest, int others, List<Example> examples) {
        int next = 0;
        for (Chunk chunk : Chunk.pack(article.segments(), vocabulary, firstLongest, others)) {
            int count = chunk.segments().size();
            examples.add(new Example(chunk, article.labels().subList(next, next + count).toArray(int[][]::new)));
            next += count;
        }
    }
}
