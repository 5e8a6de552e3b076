package org.whosaid.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.commons.io.FileUtils;
import org.whosaid.Mutations;
import org.whosaid.TinyRun;
import org.whosaid.record.Sample;
import org.whosaid.record.TextOption;

/** Any request is answered, or its connection closed, without an internal error; and the desk goes on. */
class FuzzedRequestTest {

    private static final String END = "Host: HOST\r\nConnection: close\r\n";
    private static final List<String> SEEDS = List.of(
            "GET /v1/quotes?q=boats%20speaker:holm&type=direct&page=1 HTTP/1.1\r\n" + END + "\r\n",
            "GET /article?id=a HTTP/1.1\r\n" + END + "Accept: text/html\r\n\r\n",
            "POST /v1/extract?text=always HTTP/1.1\r\n" + END + "Content-Type: text/plain; charset=utf-8\r\nContent-Length: 16\r\n\r\nThe ferry left.\n",
            "POST /v1/extract HTTP/1.1\r\n" + END + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                    + "f\r\n{\"text\": \"left\"\r\n1\r\n}\r\n0\r\n\r\n",
            "POST /v1/corrections HTTP/1.1\r\n" + END + "Content-Type: application/json\r\nContent-Length: 77\r\n\r\n"
                    + "{\"article\": \"a\", \"quote\": \"q1\", \"fingerprint\": \"0123456789abcdef\", \"verdict\": 1}");
    private static final List<String> TOKENS = List.of("%", "%zz", "%00", "%F0", "?", "&", "=", "#", "..", "//", "\r\n", "\n", "\0", ":",
            "HTTP/2.0", "Content-Length: 1\r\n", "Transfer-Encoding: chunked\r\n", "Expect: 100-continue\r\n", "charset=klingon",
            "<html>", "[{", "\\uD800", "Origin: null\r\n", "é", "page=-1", "Content-Type: text/html\r\n");
    private static final int PATIENCE_MILLIS = 400;

    private static Path folder;
    private static OpenDesk desk;

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("whosaid-fuzz");
        new TinyRun(folder).add(TinyRun.article("a", "2025-03-04", "Row\n\"No boats,\" Zoë Holm said.\n")
                .entity("PERSON", "Zoë Holm").quote("\"No boats,\"", "Zoë Holm", 0.85).record()).written();
        desk = new OpenDesk(OpenDesk.options(folder), document -> Sample.empty(document, TextOption.ALWAYS));
    }

    @AfterContainer
    static void close() throws IOException {
        desk.close();
        FileUtils.deleteDirectory(folder.toFile());
    }

    @Provide
    Arbitrary<byte[]> requests() {
        return Mutations.of(SEEDS.stream().map(seed -> seed.replace("HOST", authority())).toList(), TOKENS);
    }

    private static String authority() {
        return desk == null ? "127.0.0.1" : URI.create(desk.desk().address()).getAuthority();
    }

    @Property(seed = "20261124")
    void anyRequestIsAnsweredWithoutAnInternalError(@ForAll("requests") byte[] request) throws IOException {
        String response = response(request);
        assertTrue(response.isEmpty() || response.matches("(?s)HTTP/1\\.[01] ([1234]\\d\\d|50[15]) .*"),
                new String(request, StandardCharsets.UTF_8) + "\n→\n" + response);
        assertEquals(200, desk.get("/health").statusCode());
    }

    /** What comes before the client gives up; nothing, where the request is not complete. */
    private static String response(byte[] request) throws IOException {
        URI address = URI.create(desk.desk().address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request);
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException | SocketTimeoutException e) {
            return "";
        }
    }
}
