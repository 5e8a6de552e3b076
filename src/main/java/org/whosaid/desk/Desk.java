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
 * The desk: a server on this machine. Ends without losing anything: what was asked before is still answered, for some
 * seconds. Safe for all threads.
 */
public final class Desk implements AutoCloseable {

    private static final int THREADS = 24;
    private static final Duration FAREWELL = Duration.ofSeconds(10);
    private static final int TOKEN_BYTES = 24;

    private final Server server;
    private final ServerConnector connector;
    private final ExtractionQueue workshop;
    private final Optional<OpenRun> run;
    private final Optional<String> token;
    private final String host;

    private Desk(DeskOptions options, ExtractionQueue workshop, Optional<OpenRun> run) {
        this.workshop = workshop;
        this.run = run;
        this.host = options.host();
        this.token = isLoopback(host) ? Optional.empty() : Optional.of(newToken());
        this.server = new Server(new QueuedThreadPool(THREADS));
        this.connector = connector(options);
    }

    /**
     * Opens a desk: the run is read first, the models load in the background.
     *
     * @param pipeline gives what makes records, with the text in each; called on a thread of its own
     * @param progress told of each article that comes into the index
     * @throws DeskException where it can't listen there
     * @throws org.whosaid.run.RunException where there is no run in the folder
     * @throws org.whosaid.search.SearchException where the run's index can't be kept
     * @throws org.whosaid.correction.CorrectionException where its corrections can't be kept
     */
    public static Desk open(DeskOptions options, Supplier<Function<Document, ArticleRecord>> pipeline,
                            LongConsumer progress) {
        Optional<OpenRun> run = options.folder().map(folder -> OpenRun.open(folder, progress, Clock.systemUTC()));
        ExtractionQueue workshop = new ExtractionQueue(pipeline, options.threads(), options.waiting(), options.limit());
        Desk desk = new Desk(options, workshop, run);
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
            server.setHandler(new GracefulHandler(door()));
            server.setErrorHandler(new ProblemHandler());
            server.setStopTimeout(FAREWELL.toMillis());
            server.start();
        } catch (IOException e) {
            throw new DeskException("can't listen on " + host + ":" + connector.getPort() + ": " + e.getMessage()
                    + "; give another --port, or end what listens there", e);
        } catch (Exception e) {
            throw new DeskException("the desk can't be opened: " + e, e);
        }
    }

    private ServerConnector connector(DeskOptions options) {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setSendDateHeader(true);
        ServerConnector listening = new ServerConnector(server, new HttpConnectionFactory(configuration));
        listening.setHost(options.host());
        listening.setPort(options.port());
        // Longer than any answer takes, so that nobody is cut off who waits for one.
        listening.setIdleTimeout(options.limit().plusSeconds(30).toMillis());
        return listening;
    }

    private RequestHandler door() {
        Pages pages = new Pages(run, workshop);
        return new RequestHandler(guard(), new Routes(workshop, run, pages).all(), pages::problem);
    }

    private Guard guard() {
        return token.isPresent() ? new Guard(List.of(), token) : Guard.ofLoopback(connector.getLocalPort());
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new DeskException("there is no address " + host + " on this machine; give one with --host", e);
        }
    }

    private static String newToken() {
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** Where it is to be found. */
    public String address() {
        String name = host.contains(":") ? "[" + host + "]" : host;
        return "http://" + name + ":" + connector.getLocalPort() + "/";
    }

    /** What every request has to show; empty on a loopback address. */
    public Optional<String> token() {
        return token;
    }

    /** What a user should know of the run's corrections, a line each. */
    public List<String> faults() {
        return run.map(OpenRun::faults).orElse(List.of());
    }

    /**
     * Waits until it has ended.
     *
     * @throws InterruptedException where somebody interrupts the waiting
     */
    public void join() throws InterruptedException {
        server.join();
    }

    /** Ends it: takes nothing new, and lets what is going on go to its end, for ten seconds. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            // What couldn't be stopped in time ends with the program; all that was confirmed is on the disk.
            return;
        } finally {
            workshop.close();
            run.ifPresent(OpenRun::close);
        }
    }
}
