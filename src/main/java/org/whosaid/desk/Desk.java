package org.whosaid.desk;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.whosaid.document.Document;
import org.whosaid.record.ArticleRecord;

/**
 * The desk: a web server on this machine. On shutdown, requests in progress still get up to ten seconds to finish.
 * Thread-safe.
 */
public final class Desk implements AutoCloseable {

    private static final int TOKEN_BYTES = 24;

    private final HttpListener listener;
    private final ExtractionQueue queue;
    private final Optional<OpenRun> run;
    private final Optional<String> token;

    private Desk(HttpListener listener, ExtractionQueue queue, Optional<OpenRun> run, Optional<String> token) {
        this.listener = listener;
        this.queue = queue;
        this.run = run;
        this.token = token;
    }

    /**
     * Opens a desk. First it takes the port, then it opens the run; the models are loaded in the background.
     *
     * @param pipeline supplies the function from documents to records, which include the text; called on its own thread
     * @param progress receives the number of articles in the index after each article added
     * @throws DeskException if it can't listen on the address
     * @throws org.whosaid.run.RunException if there is no run in the folder
     * @throws org.whosaid.search.SearchException if the run's index can't be written
     * @throws org.whosaid.correction.CorrectionException if the run's corrections can't be written
     */
    public static Desk open(DeskOptions options, Supplier<Function<Document, ArticleRecord>> pipeline,
                            LongConsumer progress) {
        Optional<String> token = isLoopback(options.host()) ? Optional.empty() : Optional.of(newToken());
        HttpListener listener = HttpListener.bind(options);
        try {
            Optional<OpenRun> run = options.folder().map(folder -> OpenRun.open(folder, progress, Clock.systemUTC()));
            Desk desk = new Desk(listener, new ExtractionQueue(pipeline, options), run, token);
            desk.start(options.clients().perMinute());
            return desk;
        } catch (RuntimeException e) {
            listener.close();
            throw e;
        }
    }

    private void start(int perMinute) {
        try {
            listener.start(handler(perMinute));
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private RequestHandler handler(int perMinute) {
        Pages pages = new Pages(run, queue);
        DeskMetrics metrics = queue.metrics();
        metrics.gauge("whosaid_connections", "Open connections.", () -> listener.clients().connections());
        return new RequestHandler(guard(), new Arrivals(new ClientRate(perMinute, System::nanoTime), listener.clients(), metrics),
                new Routes(queue, run, pages).all(), pages::problem);
    }

    private Guard guard() {
        return token.isPresent() ? new Guard(List.of(), token, listener.scheme())
                : Guard.ofLoopback(listener.port(), listener.scheme());
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new DeskException("unknown address " + host + "; give an address of this machine with --host", e);
        }
    }

    private static String newToken() {
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** The URL of the first page. */
    public String address() {
        return listener.address();
    }

    /** The token that every request must carry; empty on a loopback address. */
    public Optional<String> token() {
        return token;
    }

    /** Messages for the user about invalid lines in the run's corrections, one line each. */
    public List<String> faults() {
        return run.map(OpenRun::faults).orElse(List.of());
    }

    /**
     * Waits until the server has stopped.
     *
     * @throws InterruptedException if this thread is interrupted
     */
    public void join() throws InterruptedException {
        listener.join();
    }

    /** Stops the server: refuses new requests, and waits up to ten seconds for those in progress. */
    @Override
    public void close() {
        listener.close();
        queue.close();
        run.ifPresent(OpenRun::close);
    }
}
