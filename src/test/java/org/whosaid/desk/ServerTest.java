package org.whosaid.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.whosaid.desk.DeskTest.assertProblem;
import static org.whosaid.desk.OpenDesk.json;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.TinyRun;
import org.whosaid.record.Sample;

/** What a server that others use needs: ids, metrics, a log, encryption, a rate for each client. */
@Timeout(60)
class ServerTest {

    @TempDir
    private Path temporary;

    private static OpenDesk open(DeskOptions options) {
        return new OpenDesk(options, Sample::empty);
    }

    private static String id(HttpResponse<?> response) {
        return response.headers().firstValue("X-Request-Id").orElse("");
    }

    @Test
    void takenPortIsReportedBeforeAnyModelIsLoaded() throws IOException {
        AtomicBoolean loaded = new AtomicBoolean();
        try (ServerSocket taken = new ServerSocket(0)) {
            DeskOptions options = new DeskOptions("0.0.0.0", taken.getLocalPort(), OpenDesk.options(null).folder(), 1, 1,
                    OpenDesk.options(null).limit());
            assertThrows(DeskException.class, () -> Desk.open(options, () -> {
                loaded.set(true);
                return Sample::empty;
            }, articles -> { }));
        }
        assertEquals(false, loaded.get());
    }

    @Test
    void everyResponseHasAnIdOfItsOwnAndProblemsNameIt() {
        try (OpenDesk desk = open(OpenDesk.options(null))) {
            List<String> ids = IntStream.range(0, 20).mapToObj(time -> id(desk.get("/health"))).distinct().toList();
            assertEquals(20, ids.size());
            HttpResponse<String> problem = desk.get("/nothing");
            assertNotEquals("", id(problem));
            assertEquals(id(problem), json(problem).path("requestId").asText());
        }
    }

    @Test
    void metricsCountRequestsAndArticles() {
        try (OpenDesk desk = open(OpenDesk.options(null))) {
            desk.post("/v1/extract", "text/plain", "The ferry left.");
            desk.post("/v1/extract", "text/plain", "");
            desk.get("/nothing");
            HttpResponse<String> response = desk.get("/metrics");
            assertTrue(response.headers().firstValue("Content-Type").orElse("").startsWith("application/openmetrics-text"));
            List<String> lines = response.body().lines().toList();
            assertEquals("# EOF", lines.get(lines.size() - 1));
            for (String line : List.of("whosaid_articles_total{outcome=\"record\"} 1.0", "whosaid_articles_total{outcome=\"refused\"} 0.0",
                    "whosaid_requests_total{status=\"404\"} 1.0", "whosaid_requests_total{status=\"422\"} 1.0",
                    "whosaid_queue_places 6.0", "whosaid_queue_waiting 0.0", "whosaid_queue_running 0.0",
                    "whosaid_models_ready 1.0", "whosaid_connections 1.0")) {
                assertTrue(lines.contains(line), line + " is not in\n" + response.body());
            }
            assertTrue(lines.stream().anyMatch(line -> line.startsWith("whosaid_article_duration_seconds_bucket{le=")), response.body());
            assertTrue(lines.stream().anyMatch(line -> line.startsWith("whosaid_request_duration_seconds_count ")), response.body());
        }
    }

    @Test
    void accessLogHasALineForEachRequestWithoutItsQuery() throws Exception {
        Path log = temporary.resolve("access.log");
        String id;
        try (OpenDesk desk = open(OpenDesk.options(null).withAccessLog(log))) {
            id = id(desk.get("/health?q=Zo%C3%AB"));
            desk.get("/not%0Ahere%1B");
        }
        List<String> lines = Files.readAllLines(log);
        assertEquals(2, lines.size(), lines.toString());
        assertTrue(lines.get(0).matches("127\\.0\\.0\\.1 - - \\[\\S+Z] \"GET /health HTTP/1.1\" 200 \\d+ \\d+ " + id), lines.get(0));
        assertTrue(lines.get(1).matches("[ -~]* (400|404) .*"), lines.get(1));
    }

    @Test
    void accessLogThatCannotBeWrittenIsNamedAndLeavesTheRunFree() {
        Path log = temporary.resolve("none/access.log");
        new TinyRun(temporary.resolve("run")).written();
        DeskOptions options = OpenDesk.options(temporary.resolve("run"));
        DeskException failed = assertThrows(DeskException.class, () -> open(options.withAccessLog(log)));
        assertTrue(String.valueOf(failed.getMessage()).startsWith("can't write --access-log " + log), failed.getMessage());
        open(options).close();
    }

    @Test
    void clientThatSendsTooManyRequestsIsToldWhenToComeBack() {
        try (OpenDesk desk = open(OpenDesk.options(null).withClients(ClientLimits.USUAL.withPerMinute(5)))) {
            for (int time = 0; time < 5; time++) {
                assertEquals(200, desk.get("/health").statusCode());
            }
            HttpResponse<String> refused = desk.post("/v1/extract", "text/plain", "The ferry left.");
            assertProblem(429, "5 requests a minute", refused);
            int seconds = Integer.parseInt(refused.headers().firstValue("Retry-After").orElse(""));
            assertTrue(seconds > 0 && seconds <= 12, seconds + " s");
        }
    }

    @Test
    void rateIsOfEachClientAndComesBack() {
        AtomicLong now = new AtomicLong();
        ClientRate rate = new ClientRate(2, now::get);
        rate.check("a");
        rate.check("a");
        assertThrows(Problem.class, () -> rate.check("a"));
        rate.check("b");
        now.addAndGet(30_000_000_000L);
        rate.check("a");
        assertThrows(Problem.class, () -> rate.check("a"));
    }

    // Encryption.

    private TlsFiles certificate(String algorithm) throws Exception {
        return Certificates.write(temporary, algorithm);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC", "Ed25519"})
    void encryptedDeskAnswersWhoTrustsItsCertificate(String algorithm) throws Exception {
        TlsFiles files = certificate(algorithm);
        try (OpenDesk desk = open(OpenDesk.options(null).withTls(files))) {
            assertTrue(desk.desk().address().startsWith("https://127.0.0.1:"), desk.desk().address());
            HttpClient client = HttpClient.newBuilder().sslContext(Certificates.trusting(files)).build();
            HttpRequest request = HttpRequest.newBuilder(URI.create(desk.desk().address() + "health")).build();
            assertEquals(200, client.send(request, BodyHandlers.ofString()).statusCode());
            HttpRequest sent = HttpRequest.newBuilder(URI.create(desk.desk().address() + "v1/extract"))
                    .header("Content-Type", "text/plain").header("Origin", desk.desk().address().replaceAll("/$", ""))
                    .POST(HttpRequest.BodyPublishers.ofString("The ferry left.")).build();
            assertEquals(200, client.send(sent, BodyHandlers.ofString()).statusCode());
            assertThrows(SSLHandshakeException.class, () -> HttpClient.newHttpClient().send(request, BodyHandlers.ofString()));
        }
    }

    @Test
    void filesThatHoldNoCertificateOrKeyAreNamed() throws Exception {
        TlsFiles right = certificate("EC");
        Path other = Files.writeString(temporary.resolve("other.pem"), "-----BEGIN RSA PRIVATE KEY-----\nMA==\n-----END RSA PRIVATE KEY-----\n");
        assertFails("--tls-cert " + other + " holds no certificate", new TlsFiles(other, right.key()));
        assertFails("--tls-key " + other + " holds no private key in PKCS#8; convert it", new TlsFiles(right.certificate(), other));
        assertFails("can't read --tls-key " + temporary.resolve("none"), new TlsFiles(right.certificate(), temporary.resolve("none")));
        TlsFiles rsa = Certificates.write(Files.createDirectories(temporary.resolve("rsa")), "RSA");
        assertFails("is not the key of", new TlsFiles(right.certificate(), rsa.key()));
        TlsFiles second = Certificates.write(Files.createDirectories(temporary.resolve("second")), "EC");
        assertFails("is not the key of", new TlsFiles(right.certificate(), second.key()));
    }

    private static void assertFails(String message, TlsFiles files) {
        DeskException failed = assertThrows(DeskException.class, () -> open(OpenDesk.options(null).withTls(files)));
        assertTrue(String.valueOf(failed.getMessage()).contains(message), failed.getMessage());
    }
}
