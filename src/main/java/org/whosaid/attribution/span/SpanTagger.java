package org.whosaid.attribution.span;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.whosaid.article.Article;
import org.whosaid.attribution.span.LabelledSpan.Role;
import org.whosaid.models.Models;
import org.whosaid.quotation.QuotationMarks;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

/**
 * Finds sources, cues and contents: which words of an article name who speaks, mark the reporting, or are reported. What
 * belongs together is not its matter.
 *
 * <p>A pre-trained encoder, fine-tuned on PolNeAR (Newell, Margolin and Ruths, LREC 2018), scores each word; a chain over
 * the labels tells how likely each span of a block is. Time is linear in the length of the article. Safe for all
 * threads, which share one model.
 */
public final class SpanTagger implements AutoCloseable {

    /** The model's name in the manifest. */
    private static final String MODEL = "attribution-encoder.onnx";

    private final Encoder encoder;
    private final SegmentReader reader;

    private SpanTagger(Encoder encoder) {
        this.encoder = encoder;
        this.reader = new SegmentReader(encoder.vocabulary());
    }

    /**
     * Loads the model that the manifest names.
     *
     * @throws UncheckedIOException     where it can't be read
     * @throws IllegalArgumentException where it is no attribution model
     */
    public static SpanTagger load(Models models) {
        try (InputStream model = models.open(MODEL)) {
            return of(model.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With a model of one's own: the bytes of its file. */
    public static SpanTagger of(byte[] model) {
        return new SpanTagger(new Encoder(model));
    }

    /** Frees the model. */
    @Override
    public void close() {
        encoder.close();
    }

    /** The scores of each position of a chunk for each label, as the model gives them. */
    public float[][] scores(Chunk chunk) {
        return encoder.encode(chunk).scores();
    }

    /**
     * The sources, cues and contents of an article, and vectors of words.
     *
     * @param article the article, in English
     * @param marks   of that article
     * @param wanted  whether the vector of the word in this place is asked for
     */
    public TaggedSpans tag(Article article, QuotationMarks marks, Predicate<Span> wanted) {
        List<LabelledSpan> spans = new ArrayList<>();
        VectorCollector vectors = new VectorCollector(wanted);
        for (Chunk chunk : Chunk.pack(reader.read(article, marks), encoder.vocabulary())) {
            Encoder.ChunkScores encoding = encoder.encode(chunk);
            vectors.add(chunk, encoding.vectors());
            spans.addAll(labelled(article.text(), chunk, encoding.scores()));
        }
        return new TaggedSpans(spans, vectors.all());
    }

    private List<LabelledSpan> labelled(Text text, Chunk chunk, float[][] scores) {
        List<LabelledSpan> spans = new ArrayList<>();
        int[] positions = chunk.positions();
        int next = 0;
        for (Segment segment : chunk.segments()) {
            float[][] ofWords = new float[segment.words().size()][];
            for (int word = 0; word < ofWords.length; word++) {
                ofWords[word] = scores[positions[next++]];
            }
            spans.addAll(label(text, segment, ofWords));
        }
        return spans;
    }

    private List<LabelledSpan> label(Text text, Segment segment, float[][] scores) {
        List<LabelledSpan> spans = new ArrayList<>();
        for (LikelySpans.Likely likely : LikelySpans.of(encoder.chain(), scores, segment.hasMarks())) {
            spans.addAll(place(text, segment.words(), likely.stretch(), likely.probability()));
        }
        return spans;
    }

    /** A stretch as a span; where a source begins with dashes, as a signature does ("— Ann Example"), they are the cue. */
    static List<LabelledSpan> place(Text text, List<Word> words, WordSpan stretch, double probability) {
        int start = stretch.start();
        if (stretch.role() == Role.SOURCE) {
            while (start < stretch.end() - 1 && isDash(text.at(words.get(start).span().start()))) {
                start++;
            }
        }
        LabelledSpan rest = new LabelledSpan(stretch.role(), span(words, start, stretch.end()), probability);
        return start == stretch.start() ? List.of(rest)
                : List.of(new LabelledSpan(Role.CUE, span(words, stretch.start(), start), probability), rest);
    }

    private static boolean isDash(int codePoint) {
        return Character.getType(codePoint) == Character.DASH_PUNCTUATION;
    }

    private static Span span(List<Word> words, int start, int end) {
        return words.get(start).span().to(words.get(end - 1).span());
    }
}
