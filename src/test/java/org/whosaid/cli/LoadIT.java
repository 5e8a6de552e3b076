package org.whosaid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The desk in a process of its own, under clients that send a byte now and then and many that send articles at once.
 * {@code -Dwhosaid.slow=300 -Dwhosaid.parallel=200 -Dwhosaid.timed=true} is the long form, for a machine that does nothing else:
 * it holds times to their limits. Figures go to {@code target/load.txt}.
 */
@Timeout(600)
@EnabledOnOs(OS.LINUX)
class LoadIT {

    private static final int SLOW = Integer.getInteger("whosaid.slow", 60);
    private static final int PARALLEL = Integer.getInteger("whosaid.parallel", 60);
    private static final boolean TIMED = Boolean.getBoolean("whosaid.timed");
    private static final double REFUSAL_SECONDS = 2;
    private static final double HEALTH_SECONDS = 0.05;
    private static final long MEMORY_KB = 1_024 * 1_024;

    @TempDir
    private static Path temporary;

    private static Process process;
    private static URI address;
    private static String article;

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();

    /** How a request ended, and after how long. */
    private record Answer(int status, boolean tellsWhen, double seconds) {
    }

    @BeforeAll
    static void open() throws Exception {
        article = Files.readString(Path.of("samples/ministers-tokyo.txt"));
        Path said = temporary.resolve("said");
        BuiltProgram program = BuiltProgram.reportingCrashesTo(temporary);
        process = program.start(said, "serve", "--port", "0");
        Matcher open = Pattern.compile("the desk is open: (\\S+)").matcher("");
        while (!open.reset(Files.readString(said)).find()) {
            assertTrue(process.isAlive(), Files.readString(said));
            Thread.sleep(20);
        }
        address = URI.create(open.group(1));
    }

    @AfterAll
    static void close() throws InterruptedException {
        process.destroy();
        BuiltProgram.end(process);
    }

    private CompletableFuture<Answer> send(HttpRequest request) {
        long start = System.nanoTime();
        return client.sendAsync(request, BodyHandlers.ofString()).thenApply(response -> answer(response, start));
    }

    private static Answer answer(HttpResponse<String> response, long start) {
        return new Answer(response.statusCode(), response.headers().firstValue("Retry-After").isPresent(),
                (double) (System.nanoTime() - start) / TimeUnit.SECONDS.toNanos(1));
    }

    private static HttpRequest extraction() {
        return HttpRequest.newBuilder(address.resolve("/v1/extract")).header("Content-Type", "text/plain; charset=utf-8")
                .timeout(Duration.ofMinutes(4)).POST(BodyPublishers.ofString(article)).build();
    }

    private static HttpRequest health() {
        return HttpRequest.newBuilder(address.resolve("/health")).build();
    }

    /** Keeps slow clients: each sends a byte twice a second, and another takes the place of one that was sent away. */
    private static Thread slowClients(AtomicBoolean end) {
        return new Thread(() -> {
            Socket[] sockets = new Socket[SLOW];
            while (!end.get()) {
                for (int slow = 0; slow < SLOW; slow++) {
                    sockets[slow] = dribbled(sockets[slow]);
                }
                pause(500);
            }
            for (Socket socket : sockets) {
                closeQuietly(socket);
            }
        }, "slow clients");
    }

    private static Socket dribbled(Socket socket) {
        try {
            if (socket == null) {
                Socket opened = new Socket(address.getHost(), address.getPort());
                opened.getOutputStream().write(("POST /v1/extract HTTP/1.1\r\nHost: " + address.getAuthority()
                        + "\r\nContent-Type: text/plain\r\nContent-Length: 100000\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
                return opened;
            }
            socket.getOutputStream().write('a');
            return socket;
        } catch (IOException e) {
            closeQuietly(socket);
            return null;
        }
    }

    private static void closeQuietly(Socket socket) {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static long peakMemoryKb() throws IOException {
        String status = Files.readString(Path.of("/proc/" + process.pid() + "/status"));
        return Long.parseLong(status.replaceAll("(?s).*VmHWM:\\s+(\\d+) kB.*", "$1"));
    }

    @Test
    void goodRequestsAreAnsweredOrToldToComeBackWhateverOthersDo() throws Exception {
        assertEquals(200, send(extraction()).join().status(), "warm");
        AtomicBoolean end = new AtomicBoolean();
        Thread slow = slowClients(end);
        slow.start();
        Thread.sleep(2_000);
        List<CompletableFuture<Answer>> sent = new ArrayList<>();
        for (int number = 0; number < PARALLEL; number++) {
            sent.add(send(extraction()));
        }
        List<Double> health = new ArrayList<>();
        while (!sent.stream().allMatch(CompletableFuture::isDone)) {
            Answer answer = send(health()).join();
            assertEquals(200, answer.status());
            health.add(answer.seconds());
            pause(50);
        }
        end.set(true);
        slow.join();
        check(sent.stream().map(CompletableFuture::join).toList(), health.stream().sorted().toList());
    }

    private static void check(List<Answer> answers, List<Double> health) throws IOException {
        List<Answer> refused = answers.stream().filter(answer -> answer.status() != 200).toList();
        double slowestRefusal = refused.stream().mapToDouble(Answer::seconds).max().orElse(0);
        double slowest = answers.stream().mapToDouble(Answer::seconds).max().orElse(0);
        String figures = String.format("%d slow clients, %d articles at once: %d records, %d refused, the last after %.2f s; the last "
                + "record after %.2f s; health: median %.0f ms, 9 of 10 within %.0f ms, slowest %.0f ms; %d MB%n", SLOW, PARALLEL,
                answers.size() - refused.size(), refused.size(), slowestRefusal, slowest, 1_000 * health.get(health.size() / 2),
                1_000 * health.get(health.size() * 9 / 10), 1_000 * health.get(health.size() - 1), peakMemoryKb() / 1_000);
        Files.writeString(Path.of("target/load.txt"), figures);
        assertTrue(refused.stream().allMatch(answer -> answer.status() == 429 && answer.tellsWhen()), figures + refused);
        assertTrue(answers.size() - refused.size() >= Math.min(PARALLEL, 34), figures);
        assertTrue(!TIMED || slowestRefusal < REFUSAL_SECONDS, figures);
        assertTrue(!TIMED || health.get(health.size() / 2) < HEALTH_SECONDS, figures);
        assertTrue(peakMemoryKb() < MEMORY_KB, figures);
    }
}
