package org.whosaid.desk;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.whosaid.document.Document;
import org.whosaid.record.ArticleRecord;

/**
 * The desk: a web server on this machine. On shutdown, requests in progress still get up to ten seconds to finish.
 * Thread-safe.
 */
public final class Desk implements AutoCloseable {

    private static final int SERVER_THREADS = 24;
    private static final Duration SHUTDOWN_TIMEOUT = Duration.ofSeconds(10);
    private static final int TOKEN_BYTES = 24;

    private final Server server;
    private final ServerConnector connector;
    private final ExtractionQueue queue;
    private final Optional<OpenRun> run;
    private final Optional<String> token;
    private final String host;

    private Desk(DeskOptions options, ExtractionQueue queue, Optional<OpenRun> run) {
        this.queue = queue;
        this.run = run;
        this.host = options.host();
        this.token = isLoopback(host) ? Optional.empty() : Optional.of(newToken());
        this.server = new Server(new QueuedThreadPool(SERVER_THREADS));
        this.connector = connector(options);
    }

    /**
     * Opens a desk. The run is opened first; the models are loaded in the background.
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
        Optional<OpenRun> run = options.folder().map(folder -> OpenRun.open(folder, progress, Clock.systemUTC()));
        ExtractionQueue queue = new ExtractionQueue(pipeline, options.threads(), options.waiting(), options.limit());
        Desk desk = new Desk(options, queue, run);
        try {
            desk.start();
            return desk;
        } catch (RuntimeException e) {
            desk.close();
            throw e;
        }
    }

    private void start() {
        try {
            connector.open();
            server.addConnector(connector);
            server.setHandler(new GracefulHandler(handler()));
            server.setErrorHandler(new ProblemHandler());
            server.setStopTimeout(SHUTDOWN_TIMEOUT.toMillis());
            server.start();
        } catch (IOException e) {
            throw new DeskException("can't listen on " + host + ":" + connector.getPort() + ": " + e.getMessage()
                    + "; choose another --port, or stop the program that uses it", e);
        } catch (Exception e) {
            throw new DeskException("can't open the desk: " + e, e);
        }
    }

    private ServerConnector connector(DeskOptions options) {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setSendDateHeader(true);
        ServerConnector http = new ServerConnector(server, new HttpConnectionFactory(configuration));
        http.setHost(options.host());
        http.setPort(options.port());
        // Longer than any response takes, so that no waiting client is cut off.
        http.setIdleTimeout(options.limit().plusSeconds(30).toMillis());
        return http;
    }

    private RequestHandler handler() {
        Pages pages = new Pages(run, queue);
        return new RequestHandler(guard(), new Routes(queue, run, pages).all(), pages::problem);
    }

    private Guard guard() {
        return token.isPresent() ? new Guard(List.of(), token) : Guard.ofLoopback(connector.getLocalPort());
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
        String name = host.contains(":") ? "[" + host + "]" : host;
        return "http://" + name + ":" + connector.getLocalPort() + "/";
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
        server.join();
    }

    /** Stops the server: refuses new requests, and waits up to ten seconds for those in progress. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            // Whatever didn't stop in time ends with the process; confirmed corrections are on disk already.
            return;
        } finally {
            queue.close();
            run.ifPresent(OpenRun::close);
        }
    }
}
