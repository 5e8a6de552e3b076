package org.whosaid.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.whosaid.correction.Correction;
import org.whosaid.correction.Correction.RightSpeaker;
import org.whosaid.correction.CorrectionFile;
import org.whosaid.correction.Corrections;
import org.whosaid.correction.Fingerprint;
import org.whosaid.correction.Verdict;
import org.whosaid.record.ArticleRecord.Entity;
import org.whosaid.record.ArticleRecord.Quote;
import org.whosaid.record.ArticleRecord.Speaker.Kind;
import org.whosaid.run.RunFolder;
import org.whosaid.search.QuoteIndex;
import org.whosaid.search.Search;
import org.whosaid.search.StoredArticle;

/**
 * The run that the desk shows: its index and what people said of it. Articles and quotes are looked up by their ids in the
 * index; no id ever becomes part of a path. Safe for all threads.
 */
final class OpenRun implements AutoCloseable {

    /** Words, a phrase, a beginning and a name: what people ask. */
    private static final String WARMING = "said OR \"he said\" OR sai* OR speaker:said";

    private final Path folder;
    private final CorrectionFile file;
    private final QuoteIndex index;
    private final Clock clock;

    private OpenRun(Path folder, CorrectionFile file, QuoteIndex index, Clock clock) {
        this.folder = folder;
        this.file = file;
        this.index = index;
        this.clock = clock;
    }

    /**
     * Opens a run's folder and brings its index up to date.
     *
     * @param progress as {@link QuoteIndex#open} tells it
     */
    static OpenRun open(Path folder, LongConsumer progress, Clock clock) {
        RunFolder run = RunFolder.open(folder);
        CorrectionFile file = CorrectionFile.open(folder);
        try {
            QuoteIndex index = QuoteIndex.open(run, file.corrections(), progress);
            // The first search loads classes and counts names for a tenth of a second; nobody is to wait for that.
            index.search(Search.of(WARMING));
            return new OpenRun(folder, file, index, clock);
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    String name() {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        return last == null ? folder.toString() : last.toString();
    }

    QuoteIndex index() {
        return index;
    }

    Corrections corrections() {
        return file.corrections();
    }

    List<String> faults() {
        return file.faults();
    }

    /** @throws Problem where the run holds no such article */
    StoredArticle article(String id) {
        return index.article(id).orElseThrow(() -> new Problem(404, "the run holds no such article"));
    }

    /**
     * Keeps what somebody said of a quote. When this returns, it is on the disk and in the index.
     *
     * @throws Problem where there is no such quote, or it is no longer the same
     */
    synchronized Correction correct(Said said) {
        StoredArticle article = article(said.article());
        Quote quote = article.record().quotes().stream().filter(one -> one.id().equals(said.quote())).findFirst()
                .orElseThrow(() -> new Problem(404, "the article holds no such quote"));
        if (!Fingerprint.of(quote).equals(said.fingerprint())) {
            throw new Problem(409, "the run has other words there by now; load the page again");
        }
        Correction line = new Correction(Correction.SCHEMA, said.article(), said.quote(), said.fingerprint(),
                said.verdict(), right(said, article, quote), quote.speaker().name(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
        file.add(line);
        index.corrected(said.article(), file.corrections());
        return line;
    }

    private static @Nullable RightSpeaker right(Said said, StoredArticle article, Quote quote) {
        return switch (said.verdict()) {
            case NONE, WITHDRAWN -> null;
            case CONFIRMED -> quote.speaker().name() == null ? null
                    : new RightSpeaker(quote.speaker().name(), quote.speaker().entity(), quote.speaker().kind());
            case SPEAKER -> said.entity().map(id -> entity(article, id)).orElseGet(() -> typed(said, article));
        };
    }

    private static RightSpeaker entity(StoredArticle article, String id) {
        return article.record().entities().stream().filter(entity -> entity.id().equals(id)).findFirst()
                .map(OpenRun::speaker).orElseThrow(() -> new Problem(404, "the article names no such entity"));
    }

    private static RightSpeaker speaker(Entity entity) {
        return new RightSpeaker(entity.name(), entity.id(),
                entity.type() == Entity.Type.PERSON ? Kind.PERSON : Kind.ORGANIZATION);
    }

    /** A name that somebody typed may well be one of the article's. */
    private static RightSpeaker typed(Said said, StoredArticle article) {
        String name = said.name().map(String::strip).filter(words -> !words.isEmpty())
                .orElseThrow(() -> new Problem(400, "say who: an entity of the article, or a name"));
        Optional<Entity> known = article.record().entities().stream()
                .filter(entity -> entity.name().equalsIgnoreCase(name)).findFirst();
        return known.map(OpenRun::speaker).orElseGet(() -> new RightSpeaker(name, null, Kind.PERSON));
    }

    @Override
    public void close() {
        try (file) {
            index.close();
        }
    }

    /**
     * What somebody said of a quote.
     *
     * @param article     its id
     * @param quote       its id in that article
     * @param fingerprint of the quote that they saw
     * @param verdict     what they found
     * @param entity      the right speaker's id in the article
     * @param name        the right speaker's name, where it is none of the article's entities
     */
    record Said(String article, String quote, String fingerprint, Verdict verdict, Optional<String> entity,
                Optional<String> name) {
    }
}
