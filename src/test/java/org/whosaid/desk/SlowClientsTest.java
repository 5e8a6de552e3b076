package org.whosaid.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.record.Sample;

/** Clients that send slowly, stop, or open more connections than anybody needs. */
@Timeout(60)
class SlowClientsTest {

    private static final ClientLimits STRICT = new ClientLimits(Duration.ofMillis(800), Duration.ofSeconds(4),
            Duration.ofMillis(800), 1_000, 0);
    private static final String HEAD = "POST /v1/extract HTTP/1.1\r\nHost: %s\r\nContent-Type: text/plain\r\nContent-Length: %d\r\n\r\n";

    private static OpenDesk open(ClientLimits limits) {
        return new OpenDesk(OpenDesk.options(null).withClients(limits), Sample::empty);
    }

    private static Socket connect(OpenDesk desk) throws IOException {
        URI address = URI.create(desk.desk().address());
        Socket socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static void send(Socket socket, String words) throws IOException {
        socket.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
    }

    private static String head(OpenDesk desk, int length) {
        return HEAD.formatted(URI.create(desk.desk().address()).getAuthority(), length);
    }

    /** All that comes until the connection is closed. */
    private static String rest(Socket socket) throws IOException {
        try (InputStream stream = socket.getInputStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException e) {
            return "";
        }
    }

    @Test
    void bodiesThatNeverEndKeepNobodyWaiting() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try (OpenDesk desk = open(ClientLimits.USUAL)) {
            for (int client = 0; client < 34; client++) {
                slow.add(connect(desk));
                send(slow.get(client), head(desk, 1_000) + "The ferry");
            }
            for (int time = 0; time < 10; time++) {
                assertEquals(200, desk.post("/v1/extract", "text/plain", "The ferry left.").statusCode());
            }
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void bodyBelowTheLeastRateIsRefusedAndItsConnectionClosed() throws IOException {
        try (OpenDesk desk = open(STRICT); Socket socket = connect(desk)) {
            send(socket, head(desk, 1_000) + "The ferry");
            String response = rest(socket);
            assertTrue(response.startsWith("HTTP/1.1 408 "), response);
            assertTrue(response.contains("too slowly"), response);
        }
    }

    @Test
    void bodyBeyondTheDeadlineIsRefusedHoweverFastItComes() throws Exception {
        ClientLimits limits = new ClientLimits(Duration.ofSeconds(5), Duration.ofSeconds(1), Duration.ofSeconds(1), 1, 0);
        try (OpenDesk desk = open(limits); Socket socket = connect(desk)) {
            send(socket, head(desk, 1_000_000));
            Thread dribble = new Thread(() -> dribble(socket));
            dribble.start();
            String response = rest(socket);
            assertTrue(response.startsWith("HTTP/1.1 408 ") || response.isEmpty(), response);
            dribble.join();
        }
    }

    private static void dribble(Socket socket) {
        try {
            OutputStream out = socket.getOutputStream();
            for (int time = 0; time < 100; time++) {
                out.write(new byte[500]);
                Thread.sleep(50);
            }
        } catch (IOException | InterruptedException e) {
            // The desk has had enough.
            return;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GET /health HTT", "GET /health HTTP/1.1\r\nHost: a\r\nX-Long: b"})
    void headThatDoesNotEndIsNotWaitedForForever(String begun) throws IOException {
        try (OpenDesk desk = open(STRICT); Socket socket = connect(desk)) {
            send(socket, begun);
            long start = System.nanoTime();
            rest(socket);
            assertTrue(System.nanoTime() - start < Duration.ofSeconds(5).toNanos());
        }
    }

    @Test
    void headThatComesByteByByteIsNotWaitedForEither() throws Exception {
        try (OpenDesk desk = open(STRICT); Socket socket = connect(desk)) {
            int sent = 0;
            try {
                for (byte one : ("GET /" + "a".repeat(100)).getBytes(StandardCharsets.US_ASCII)) {
                    socket.getOutputStream().write(one);
                    Thread.sleep(50);
                    sent++;
                }
            } catch (SocketException e) {
                assertTrue(sent < 60, sent + " bytes");
            }
            assertNotEquals(105, sent);
        }
    }

    @Test
    void articleThatTakesLongerThanAHeadMayIsAnswered() {
        OpenDesk desk = new OpenDesk(OpenDesk.options(null).withClients(STRICT), document -> {
            try {
                Thread.sleep(2_500);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            return Sample.empty(document);
        });
        try (desk) {
            assertEquals(200, desk.post("/v1/extract", "text/plain", "The ferry left.").statusCode());
        }
    }

    @Test
    void manyConnectionsAtOnceAreAllAccepted() throws IOException {
        List<Socket> sockets = new ArrayList<>();
        try (OpenDesk desk = open(ClientLimits.USUAL)) {
            String authority = URI.create(desk.desk().address()).getAuthority();
            for (int client = 0; client < 300; client++) {
                sockets.add(connect(desk));
            }
            for (Socket socket : sockets) {
                send(socket, "GET /health HTTP/1.1\r\nHost: " + authority + "\r\nConnection: close\r\n\r\n");
            }
            for (Socket socket : sockets) {
                assertTrue(rest(socket).startsWith("HTTP/1.1 200 "));
            }
        }
    }

    @Test
    void bodiesThatArriveAtOnceTakeLimitedMemory() throws IOException {
        List<Socket> sockets = new ArrayList<>();
        try (OpenDesk desk = open(ClientLimits.USUAL)) {
            String part = head(desk, 1_900_000) + "a".repeat(1_800_000);
            for (int client = 0; client < 40; client++) {
                sockets.add(connect(desk));
                send(sockets.get(client), part);
            }
            int refused = 0;
            for (Socket socket : sockets) {
                send(socket, "a".repeat(100_000));
                byte[] status = socket.getInputStream().readNBytes(12);
                refused += new String(status, StandardCharsets.US_ASCII).endsWith("503") ? 1 : 0;
            }
            assertTrue(refused > 0 && refused < 20, refused + " of 40 refused");
        }
    }
}
