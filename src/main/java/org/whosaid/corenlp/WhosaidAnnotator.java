package org.whosaid.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.QuoteAnnotator;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.CanonicalMentionAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.CanonicalMentionBeginAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.CanonicalMentionEndAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionBeginAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionEndAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionSieveAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionTypeAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.SpeakerAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.SpeakerSieveAnnotation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Properties;
import java.util.Set;
import org.whosaid.InputArticle;
import org.whosaid.Whosaid;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.TextOption;

/**
 * Quotations, speakers and canonical mentions for a {@code StanfordCoreNLP} pipeline, instead of its {@code quote}:
 * {@code annotators = tokenize,ssplit,whosaid} and {@code customAnnotatorClass.whosaid =
 * org.whosaid.corenlp.WhosaidAnnotator}. It reads the document's text with its own models; of CoreNLP's work it needs
 * tokens and sentences, to place what it found. Safe for all threads.
 */
public final class WhosaidAnnotator implements Annotator {

    /** The whole record, on the document: indirect quotes, entities, confidence. Its offsets are code points. */
    public static final class RecordAnnotation implements CoreAnnotation<ArticleRecord> {

        @Override
        public Class<ArticleRecord> getType() {
            return ArticleRecord.class;
        }
    }

    private final Whosaid whosaid;

    /**
     * Loads the models.
     *
     * @param name       of the annotator in the pipeline
     * @param properties of the pipeline; {@code NAME.timeout}: seconds for a document, as in {@link Whosaid.Options}
     * @throws org.whosaid.models.ModelException where a model is missing or altered
     * @throws NumberFormatException where the timeout is no whole number
     */
    public WhosaidAnnotator(String name, Properties properties) {
        Whosaid.Options options = Whosaid.Options.DEFAULT.withText(TextOption.NEVER);
        String seconds = properties.getProperty(name + ".timeout");
        whosaid = Whosaid.load(seconds == null ? options
                : options.withTimeout(Duration.ofSeconds(Long.parseLong(seconds))));
    }

    /**
     * Adds what the document's text says.
     *
     * @throws org.whosaid.ArticleException where there is no record of it
     */
    @Override
    public void annotate(Annotation document) {
        String text = document.get(CoreAnnotations.TextAnnotation.class);
        if (!document.get(CoreAnnotations.TokensAnnotation.class).isEmpty()) {
            // Markup that cleanxml took out becomes blanks, so that offsets stay the same.
            text = QuoteAnnotator.xmlFreeText(text, document);
        }
        ArticleRecord record = whosaid.read(InputArticle.ofText(text));
        document.set(RecordAnnotation.class, record);
        document.set(CoreAnnotations.QuotationsAnnotation.class,
                new QuotationMaker(document, text, record).quotations());
        if (!document.containsKey(CoreAnnotations.MentionsAnnotation.class)) {
            // Without ner there are none. CoreQuote looks for the speaker among them and fails on null.
            document.set(CoreAnnotations.MentionsAnnotation.class, new ArrayList<>());
        }
    }

    @Override
    public void unmount() {
        whosaid.close();
    }

    @Override
    @SuppressWarnings("rawtypes") // as CoreNLP's own
    public Set<Class<? extends CoreAnnotation>> requires() {
        return Set.of(CoreAnnotations.TextAnnotation.class, CoreAnnotations.TokensAnnotation.class,
                CoreAnnotations.SentencesAnnotation.class, CoreAnnotations.SentenceIndexAnnotation.class,
                CoreAnnotations.CharacterOffsetBeginAnnotation.class,
                CoreAnnotations.CharacterOffsetEndAnnotation.class);
    }

    @Override
    @SuppressWarnings("rawtypes") // as CoreNLP's own
    public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
        return Set.of(CoreAnnotations.QuotationsAnnotation.class, CoreAnnotations.QuotationIndexAnnotation.class,
                SpeakerAnnotation.class, SpeakerSieveAnnotation.class, MentionAnnotation.class,
                MentionBeginAnnotation.class, MentionEndAnnotation.class, MentionTypeAnnotation.class,
                MentionSieveAnnotation.class, CanonicalMentionAnnotation.class, CanonicalMentionBeginAnnotation.class,
                CanonicalMentionEndAnnotation.class, RecordAnnotation.class);
    }
}
