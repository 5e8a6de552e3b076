package org.whosaid.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * The run that the desk shows, with its index and corrections. Articles and quotes are looked up by id in the index; an id
 * never becomes part of a path. Thread-safe.
 */
final class OpenRun implements AutoCloseable {

    /** A query with every usual part: a word, a phrase, a prefix and a name. */
    private static final String WARM_UP_QUERY = "said OR \"he said\" OR sai* OR speaker:said";

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

    /** Opens the folder of a run and updates its index; {@code progress} is that of {@link QuoteIndex#open}. */
    static OpenRun open(Path folder, LongConsumer progress, Clock clock) {
        RunFolder run = RunFolder.open(folder);
        CorrectionFile file = CorrectionFile.open(folder);
        try {
            QuoteIndex index = QuoteIndex.open(run, file.corrections(), progress);
            // The first search takes a tenth of a second longer; no user should have to wait for that.
            index.search(Search.of(WARM_UP_QUERY));
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

    /** Messages for the user about corrections that can't be read or have no effect, one line each. */
    List<String> faults() {
        List<String> faults = new ArrayList<>(file.faults());
        List<Correction> idle = corrections().byArticle().entrySet().stream()
                .flatMap(entry -> withoutQuote(entry.getKey(), entry.getValue().values())).toList();
        if (!idle.isEmpty()) {
            faults.add(String.format(Locale.ROOT, "%,d of %,d corrections are of no quotation in this run, so they have no effect, "
                    + "the first: quote %s of article %s", idle.size(), corrections().all().size(), idle.get(0).quote(),
                    idle.get(0).article()));
        }
        return faults;
    }

    /** Those of an article's corrections whose words are not among its quotes. */
    private Stream<Correction> withoutQuote(String id, Collection<Correction> corrections) {
        Set<String> quotes = index.article(id).stream().flatMap(article -> article.record().quotes().stream())
                .map(Fingerprint::of).collect(Collectors.toSet());
        return corrections.stream().filter(correction -> !quotes.contains(correction.fingerprint()));
    }

    /** @throws Problem if the run has no such article */
    StoredArticle article(String id) {
        return index.article(id).orElseThrow(() -> new Problem(404, "the run has no such article"));
    }

    /**
     * Saves a correction. When this returns, it is on disk and in the index.
     *
     * @throws Problem if there is no such quote, or it has changed
     */
    synchronized Correction correct(CorrectionRequest request) {
        StoredArticle article = article(request.article());
        Quote quote = article.record().quotes().stream().filter(one -> one.id().equals(request.quote())).findFirst()
                .orElseThrow(() -> new Problem(404, "the article has no such quote"));
        if (!Fingerprint.of(quote).equals(request.fingerprint())) {
            throw new Problem(409, "the quote has changed since; reload the page");
        }
        Correction line = new Correction(Correction.SCHEMA, request.article(), request.quote(), request.fingerprint(),
                request.verdict(), right(request, article, quote), quote.speaker().name(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
        file.add(line);
        index.corrected(request.article(), file.corrections());
        return line;
    }

    private static @Nullable RightSpeaker right(CorrectionRequest request, StoredArticle article, Quote quote) {
        return switch (request.verdict()) {
            case NONE, WITHDRAWN -> null;
            case CONFIRMED -> quote.speaker().name() == null ? null
                    : new RightSpeaker(quote.speaker().name(), quote.speaker().entity(), quote.speaker().kind());
            case SPEAKER -> request.entity().map(id -> entity(article, id)).orElseGet(() -> typed(request, article));
        };
    }

    private static RightSpeaker entity(StoredArticle article, String id) {
        return article.record().entities().stream().filter(entity -> entity.id().equals(id)).findFirst()
                .map(OpenRun::speaker).orElseThrow(() -> new Problem(404, "the article has no such entity"));
    }

    private static RightSpeaker speaker(Entity entity) {
        return new RightSpeaker(entity.name(), entity.id(),
                entity.type() == Entity.Type.PERSON ? Kind.PERSON : Kind.ORGANIZATION);
    }

    /** A typed name may be that of an entity in the article. */
    private static RightSpeaker typed(CorrectionRequest request, StoredArticle article) {
        String name = request.name().map(String::strip).filter(words -> !words.isEmpty())
                .orElseThrow(() -> new Problem(400, "speaker is missing; give an entity of the article or a name"));
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
     * A correction as somebody sends it.
     *
     * @param article     the id of the article
     * @param quote       the id of the quote in that article
     * @param fingerprint the fingerprint of the quote that was checked
     * @param verdict     the result of the check
     * @param entity      the id of the right speaker in the article, if it is an entity there
     * @param name        the name of the right speaker, if it is no entity of the article
     */
    record CorrectionRequest(String article, String quote, String fingerprint, Verdict verdict, Optional<String> entity,
                Optional<String> name) {
    }
}
