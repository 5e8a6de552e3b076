package org.whosaid.evaluation.corenlp;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.Pair;
import edu.stanford.nlp.util.PropertiesUtils;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.whosaid.evaluation.gold.Annotation;
import org.whosaid.evaluation.gold.EvaluationException;
import org.whosaid.evaluation.gold.Gold;
import org.whosaid.evaluation.gold.GoldArticle;
import org.whosaid.evaluation.score.FoundQuote;
import org.whosaid.evaluation.score.Records;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

/**
 * Stanford CoreNLP as it comes, with its own coreference and quotes, for comparison and for nothing else. It loads its
 * default models by itself from the jar on the class path: they are outside {@code models.txt}, which lists what the
 * program's own work loads. Beside the language room this is the only class that imports CoreNLP. It needs some 7 GB of
 * memory. Not for several threads.
 */
public final class StockPipeline {

    /** What it runs. */
    public static final String ANNOTATORS = "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote";

    private static final long ENOUGH = 6_000_000_000L;

    private final StanfordCoreNLP pipeline;

    private StockPipeline(StanfordCoreNLP pipeline) {
        this.pipeline = pipeline;
    }

    /** @throws EvaluationException where Java has less memory than this needs; better known before long work than after */
    public static void checkMemory() {
        if (Runtime.getRuntime().maxMemory() < ENOUGH) {
            throw new EvaluationException("stock CoreNLP needs more memory than Java may use; set WHOSAID_JAVA_OPTS=-Xmx8g");
        }
    }

    /** Loads the models; takes some 20 seconds. */
    public static StockPipeline load() {
        RedwoodConfiguration.current().clear().apply();
        return new StockPipeline(new StanfordCoreNLP(PropertiesUtils.asProperties("annotators", ANNOTATORS)));
    }

    /**
     * The quotes that it finds in the articles: the canonical mention is the speaker's name; where there is none, the
     * mention itself.
     *
     * @param done told each article's id when it is done
     */
    public Records records(Gold gold, Consumer<String> done) {
        Map<String, List<FoundQuote>> quotes = new HashMap<>();
        for (GoldArticle article : gold.articles().values()) {
            quotes.put(article.id(), quotes(article.text()));
            done.accept(article.id());
        }
        return new Records(quotes);
    }

    private List<FoundQuote> quotes(Text text) {
        Optional<int[]> offsets = text.all().map(text::offsetsOfUnits);
        if (offsets.isEmpty()) {
            return List.of();
        }
        CoreDocument document = new CoreDocument(text.toString());
        pipeline.annotate(document);
        List<CoreQuote> quotes = document.quotes();
        return quotes == null ? List.of() : quotes.stream().map(quote -> quote(quote, offsets.get())).toList();
    }

    private static FoundQuote quote(CoreQuote quote, int[] offsets) {
        Optional<String> name = quote.canonicalSpeaker().or(quote::speaker);
        List<Span> mention = quote.speakerCharOffsets().map(units -> span(units, offsets)).stream().toList();
        return new FoundQuote(new Annotation(mention, List.of(), List.of(span(quote.quoteCharOffsets(), offsets))), name,
                Optional.of(name.isPresent() ? "person" : "unknown"), name.isPresent(), Optional.of("direct"),
                OptionalDouble.empty());
    }

    private static Span span(Pair<Integer, Integer> units, int[] offsets) {
        return new Span(offsets[units.first()], offsets[units.second()]);
    }
}
