package org.whosaid.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.RequestLogWriter;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Jetty on the desk's address: first bound, so that the port is known to be free, later started. Thread-safe. */
final class HttpListener implements AutoCloseable {

    private static final int SERVER_THREADS = 24;
    /** Connections that the system accepts before the program does; more are refused or sent again by the client. */
    private static final int ACCEPT_QUEUE = 1_024;
    private static final int MAX_CONNECTIONS = 2_000;
    private static final Duration SHUTDOWN_TIMEOUT = Duration.ofSeconds(10);
    /** Client, time, request without its query (which may hold names), status, bytes, milliseconds and the request's id. */
    private static final String LOG_LINE =
            "%{client}a - - %{yyyy-MM-dd'T'HH:mm:ss.SSS'Z'|UTC}t \"%m %U %H\" %s %O %{ms}T %{X-Request-Id}o";

    private final DeskOptions options;
    private final Server server = new Server(new QueuedThreadPool(SERVER_THREADS));
    private final SlowClients clients;
    private final ServerConnector connector;

    private HttpListener(DeskOptions options) {
        this.options = options;
        this.clients = new SlowClients(options.clients());
        this.connector = new ServerConnector(server, factories());
        connector.setHost(options.host());
        connector.setPort(options.port());
        connector.setAcceptQueueSize(ACCEPT_QUEUE);
        // Longer than any response takes, so that no waiting client is cut off.
        connector.setIdleTimeout(options.limit().plusSeconds(30).toMillis());
        connector.addBean(clients);
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(MAX_CONNECTIONS, connector));
    }

    /**
     * Binds the address. Connections wait until it is started.
     *
     * @throws DeskException if it can't
     */
    static HttpListener bind(DeskOptions options) {
        HttpListener listener = new HttpListener(options);
        try {
            listener.connector.open();
            return listener;
        } catch (IOException e) {
            listener.close();
            throw new DeskException("can't listen on " + options.host() + ":" + options.port() + ": " + e.getMessage()
                    + "; choose another --port, or stop the program that uses it", e);
        }
    }

    private ConnectionFactory[] factories() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setSendDateHeader(true);
        HttpConnectionFactory http = new HttpConnectionFactory(configuration);
        return options.tls().map(files -> {
            // The Guard checks the host.
            configuration.addCustomizer(new SecureRequestCustomizer(false));
            return new ConnectionFactory[] {new SslConnectionFactory(context(files), http.getProtocol()), http};
        }).orElseGet(() -> new ConnectionFactory[] {http});
    }

    private static SslContextFactory.Server context(TlsFiles files) {
        SslContextFactory.Server context = new SslContextFactory.Server();
        context.setKeyStore(files.keyStore());
        context.setKeyStorePassword("");
        return context;
    }

    /**
     * Answers requests from now on.
     *
     * @throws DeskException if it can't
     */
    void start(Handler handler) {
        try {
            server.setHandler(new GracefulHandler(handler));
            server.setErrorHandler(new ProblemHandler());
            server.setStopTimeout(SHUTDOWN_TIMEOUT.toMillis());
            options.accessLog().ifPresent(file -> server.setRequestLog(log(file)));
            server.start();
        } catch (DeskException e) {
            throw e;
        } catch (Exception e) {
            throw new DeskException("can't open the desk: " + e, e);
        }
    }

    private static CustomRequestLog log(Path file) {
        try {
            Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND).close();
        } catch (IOException e) {
            throw new DeskException("can't write --access-log " + file + ": " + e.getClass().getSimpleName()
                    + "; give another file", e);
        }
        RequestLogWriter writer = new RequestLogWriter(file.toString());
        writer.setAppend(true);
        writer.setRetainDays(0);
        return new CustomRequestLog(writer, LOG_LINE);
    }

    SlowClients clients() {
        return clients;
    }

    int port() {
        return connector.getLocalPort();
    }

    /** The URL of the first page. */
    String address() {
        String name = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
        return scheme() + "://" + name + ":" + port() + "/";
    }

    String scheme() {
        return options.tls().isPresent() ? "https" : "http";
    }

    void join() throws InterruptedException {
        server.join();
    }

    /** Refuses new requests, and waits up to ten seconds for those in progress. */
    @Override
    public void close() {
        try (clients) {
            server.stop();
            connector.close();
        } catch (Exception e) {
            // Whatever didn't stop in time ends with the process; confirmed corrections are on disk already.
            return;
        }
    }
}
