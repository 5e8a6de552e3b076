package org.whosaid.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.whosaid.desk.OpenDesk.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.TinyRun;
import org.whosaid.correction.Correction;
import org.whosaid.correction.CorrectionException;
import org.whosaid.correction.Corrections;
import org.whosaid.correction.Fingerprint;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.Sample;
import org.whosaid.record.TextOption;

@Timeout(60)
class DeskTest {

    private static final ArticleRecord HARBOUR = TinyRun.article("briefs/harbour 🚢", "2025-03-04", """
            Ferry row deepens
            "We have no boats," said Zoë Holm of the ferry line. Magnus Flett was there.
            """)
            .entity("PERSON", "Zoë Holm").entity("PERSON", "Magnus Flett")
            .quote("\"We have no boats,\"", "Zoë Holm", 0.85).record();

    private static final String NASTY = "<script>alert(1)</script> \"><img src=x onerror=alert(2)> 🚢 مرحبا \u202Eevil";

    private static final ArticleRecord HOSTILE = TinyRun.article(NASTY, NASTY, NASTY + "\n\"" + NASTY + "\"\n")
            .entity("PERSON", NASTY).quote("\"" + NASTY + "\"", NASTY, 0.5).record();

    private static OpenDesk desk;
    private static Path folder;

    @BeforeAll
    static void open(@TempDir Path temporary) {
        folder = temporary;
        new TinyRun(folder).add(HARBOUR).add(HOSTILE).written();
        desk = new OpenDesk(OpenDesk.options(folder), document -> Sample.empty(document, TextOption.ALWAYS));
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    static void assertProblem(int status, String detail, HttpResponse<String> response) {
        assertEquals(status, response.statusCode(), response.body());
        assertEquals("application/problem+json", response.headers().firstValue("Content-Type").orElse(""));
        assertEquals(status, json(response).path("status").asInt());
        assertTrue(json(response).path("detail").asText().contains(detail), response.body());
    }

    // Articles.

    @Test
    void textBecomesItsRecord() {
        HttpResponse<String> response = desk.post("/v1/extract?id=mine&text=always", "text/plain; charset=utf-8", "Zoë was here.");
        assertEquals(200, response.statusCode());
        assertEquals("mine", json(response).path("id").asText());
        assertEquals("Zoë was here.", json(response).path("text").asText());
    }

    @Test
    void charsetOfTheContentTypeIsUsed() {
        HttpResponse<String> response = desk.send(desk.request("/v1/extract?text=always")
                .header("Content-Type", "text/plain; charset=ISO-8859-1")
                .POST(BodyPublishers.ofByteArray("Zoë".getBytes(StandardCharsets.ISO_8859_1))).build());
        assertEquals("Zoë", json(response).path("text").asText());
    }

    @Test
    void htmlAndJsonAreReadToo() {
        assertTrue(json(desk.post("/v1/extract", "text/html", "<html><title>t</title><body><p>Boats left.</p></body></html>"))
                .path("text").asText().contains("Boats left."));
        JsonNode record = json(desk.post("/v1/extract", "application/json", "{\"id\": \"a1\", \"text\": \"Boats left.\"}"));
        assertEquals("a1", record.path("id").asText());
        assertFalse(record.has("text"));
    }

    @Test
    void bodyThatIsNotAnArticleIsRefused() {
        assertProblem(422, "empty", desk.post("/v1/extract", "text/plain", ""));
        assertProblem(422, "no field text", desk.post("/v1/extract", "application/json", "{\"a\": 1}"));
        assertProblem(422, "one article", desk.post("/v1/extract", "application/json", "[{\"text\": \"a\"}, {\"text\": \"b\"}]"));
        assertProblem(415, "send text/plain", desk.post("/v1/extract", "application/pdf", "%PDF"));
        assertProblem(415, "charset", desk.post("/v1/extract", "text/plain; charset=klingon", "x"));
        assertProblem(400, "text must be auto", desk.post("/v1/extract?text=maybe", "text/plain", "x"));
    }

    @Test
    void bodyOfMoreThanTwoMegabytesIsRefused() {
        assertEquals(200, desk.post("/v1/extract", "text/plain", "a".repeat(2_000_000)).statusCode());
        assertProblem(413, "2 MB", desk.post("/v1/extract", "text/plain", "a".repeat(2_000_001)));
        for (int time = 0; time < 20; time++) {
            assertProblem(422, "empty", desk.send(desk.request("/v1/extract").header("Content-Type", "text/plain")
                    .POST(BodyPublishers.ofInputStream(InputStream::nullInputStream)).build()));
        }
    }

    /** Posts a body without a Content-Length. */
    private static HttpResponse<String> stream(String type, int bytes) {
        return desk.send(desk.request("/v1/extract").header("Content-Type", type)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[bytes]))).build());
    }

    @Test
    void clientThatStreamsARefusedBodyGetsTheResponse() {
        for (int time = 0; time < 20; time++) {
            assertProblem(413, "2 MB", stream("text/plain", 5_000_000));
            assertProblem(415, "send text/plain", stream("application/pdf", 5_000_000));
        }
    }

    @Test
    void unknownPathsAndMethodsAreRefused() {
        assertProblem(404, "nothing at this path", desk.get("/etc/passwd"));
        assertProblem(404, "nothing at this path", desk.get("/files/desk.js/x"));
        assertProblem(405, "POST", desk.get("/v1/extract"));
        assertProblem(405, "GET", desk.post("/v1/quotes", "text/plain", "x"));
        assertEquals(400, desk.get("/files/%2e%2e/%2e%2e/etc/passwd").statusCode());
    }

    @Test
    void megabyteOfOddTextIsUnchanged() {
        String text = "🚢 مرحبا <b> ".repeat(50_000);
        assertEquals(text, json(desk.post("/v1/extract?text=always", "text/plain; charset=utf-8", text)).path("text").asText());
    }

    // Quotes.

    @Test
    void quotesAreFoundAndNarrowed() {
        JsonNode found = json(desk.get("/v1/quotes?q=boats&speaker=holm&type=direct&from=2025&to=2025-03&minConfidence=0.8"
                + "&sort=oldest&page=1&size=5"));
        assertEquals(1, found.path("total").asInt());
        assertEquals("briefs/harbour 🚢", found.at("/hits/0/article").asText());
        assertEquals("briefs/harbour 🚢", found.at("/first/article").asText());
        assertEquals(0, json(desk.get("/v1/quotes?q=boats&minConfidence=0.9")).path("total").asInt());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"q=boats%29 | character 6", "q=a:b | unknown field", "type=shouted | type must be one of",
        "from=yesterday | not a date", "minConfidence=2 | from 0 to 1", "sort=random | sort must be", "page=0 | page must be 1",
        "page=x | whole number", "size=1000 | 1 to 100 hits", "page=9999 | first 10,000"})
    void invalidQueryFailsWithOneLine(String query, String detail) {
        HttpResponse<String> response = desk.get("/v1/quotes?" + query.strip());
        assertProblem(400, detail.strip(), response);
        assertEquals(1, json(response).path("detail").asText().lines().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%zz", "q=%", "q=%F", "page=%u00e9"})
    void brokenPercentEncodingIsABadRequest(String query) throws IOException {
        URI address = URI.create(desk.desk().address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write(("GET /v1/quotes?" + query + " HTTP/1.1\r\nHost: " + address.getAuthority()
                    + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            String response = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(response.startsWith("HTTP/1.1 400 "), response);
            assertTrue(response.contains("application/problem+json"), response);
        }
    }

    // Corrections.

    private static String said(String verdict, String speaker) {
        ArticleRecord.Quote quote = HARBOUR.quotes().get(0);
        ObjectNode said = OpenDesk.JSON.createObjectNode().put("article", HARBOUR.id()).put("quote", quote.id())
                .put("fingerprint", Fingerprint.of(quote)).put("verdict", verdict);
        if (!speaker.isEmpty()) {
            said.putObject("speaker").put(speaker.matches("e\\d") ? "entity" : "name", speaker);
        }
        return said.toString();
    }

    private static HttpResponse<String> correct(String body, String... headers) {
        return desk.post("/v1/corrections", "application/json", body, headers);
    }

    @Test
    void correctionIsSavedAndFoundAndShown() {
        HttpResponse<String> response = correct(said("speaker", "e2"));
        assertEquals(201, response.statusCode(), response.body());
        Correction kept = Corrections.read(folder.resolve("corrections.jsonl")).of(HARBOUR.id(), HARBOUR.quotes().get(0)).orElseThrow();
        assertEquals("Magnus Flett", kept.speaker().name());
        assertEquals("Zoë Holm", kept.found());
        assertEquals(1, json(desk.get("/v1/quotes?q=boats+speaker:flett+checked:corrected")).path("total").asInt());
        assertTrue(desk.get("/search?q=boats").body().contains("✎ corrected by hand"));
        assertTrue(desk.get("/article?id=briefs/harbour%20%F0%9F%9A%A2").body().contains("✎ Corrected by hand"));
        assertEquals(201, correct(said("withdrawn", "")).statusCode());
        assertFalse(desk.get("/article?id=briefs/harbour%20%F0%9F%9A%A2").body().contains("✎ Corrected by hand"));
    }

    @Test
    void correctionsOfNoQuoteAreTold(@TempDir Path other) throws IOException {
        new TinyRun(other).add(HARBOUR).written();
        String line = "{\"schema\":\"whosaid/correction/1\",\"article\":\"%s\",\"quote\":\"q1\",\"fingerprint\":\"%s\","
                + "\"verdict\":\"none\",\"at\":\"2025-03-05T10:00:00Z\"}\n";
        Files.writeString(other.resolve(Corrections.FILE), line.formatted(HARBOUR.id(), Fingerprint.of(HARBOUR.quotes().get(0)))
                + line.formatted("nowhere", "0123456789abcdef") + line.formatted(HARBOUR.id(), "fedcba9876543210"));
        try (OpenDesk open = new OpenDesk(OpenDesk.options(other), Sample::empty)) {
            assertEquals(List.of("2 of 3 corrections are of no quotation in this run, so they have no effect, the first: "
                    + "quote q1 of article " + HARBOUR.id()), open.desk().faults());
        }
        assertEquals(List.of(), desk.desk().faults());
    }

    @Test
    void typedNameOfAnEntityIsThatEntity() {
        assertEquals("e2", json(correct(said("speaker", "magnus flett"))).at("/speaker/entity").asText());
        correct(said("withdrawn", ""));
    }

    @Test
    void correctionOfAMissingQuoteIsRefused() {
        assertProblem(409, "reload the page", correct(said("none", "").replaceAll("\"[0-9a-f]{16}\"", "\"0000000000000000\"")));
        assertProblem(404, "no such article", correct(said("none", "").replace("harbour", "../harbour")));
        assertProblem(404, "no such quote", correct(said("none", "").replace("q1", "q9")));
        assertProblem(404, "no such entity", correct(said("speaker", "e9")));
        assertProblem(400, "speaker is missing", correct(said("speaker", "")));
        assertProblem(400, "verdict must be", correct(said("shouted", "")));
        assertProblem(400, "at most 300 characters", correct(said("speaker", "x".repeat(301))));
        assertProblem(400, "a correction needs", correct("[]"));
        assertProblem(400, "not valid JSON", correct("{"));
        assertProblem(415, "application/json", desk.post("/v1/corrections", "text/plain", said("none", "")));
    }

    // Safety.

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search", "/v1/quotes", "/health", "/files/desk.js", "/nothing"})
    void everyResponseHasSecurityHeaders(String path) {
        HttpHeaders headers = desk.get(path).headers();
        String policy = headers.firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.contains("default-src 'none'") && policy.contains("script-src 'self';"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""));
        assertEquals("no-store", headers.firstValue("Cache-Control").orElse(""));
        assertTrue(headers.firstValue("Access-Control-Allow-Origin").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"Origin,http://evil.example", "Origin,null", "Sec-Fetch-Site,cross-site", "Sec-Fetch-Site,same-site"})
    void pageOfAnotherOriginMayNotSend(String header, String value) {
        assertProblem(403, "only the desk's own pages", correct(said("none", ""), header, value));
        assertProblem(403, "only the desk's own pages", desk.post("/v1/extract", "text/plain", "x", header, value));
    }

    @Test
    void ownPageMaySend() {
        String own = desk.desk().address().replaceAll("/$", "");
        assertEquals(200, desk.post("/v1/extract", "text/plain", "x", "Origin", own, "Sec-Fetch-Site", "same-origin").statusCode());
    }

    private static String address(String page) {
        return switch (page) {
            case "/article" -> page + "?id=" + URLEncoder.encode(NASTY, StandardCharsets.UTF_8);
            case "/pasted" -> json(desk.post("/desk/read", "text/plain; charset=utf-8", NASTY)).path("location").asText();
            default -> page;
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=script", "/articles", "/article", "/pasted"})
    void hostileArticleIsTextOnEveryPage(String path) {
        HttpResponse<String> response = desk.get(address(path));
        assertEquals(200, response.statusCode(), response.body());
        var page = Jsoup.parse(response.body());
        assertEquals(0, page.select("img, [onerror], [style], script:not([src]):not([type=application/json])").size());
        assertTrue(page.text().contains("<script>alert(1)</script>"), page.text());
        assertFalse(page.body().text().contains("\u202E"), "the page's own words can be turned around");
    }

    @Test
    void matchedWordsAreMarkedInTheQuote() {
        var page = Jsoup.parse(desk.get("/search?q=boat+speaker:holm").body());
        assertEquals("\"We have no boats,\"", page.select(".passage > mark").text());
        assertEquals("boats", page.select(".passage mark mark.match").text());
        assertEquals("\"We have no boats,\" said Zoë Holm of the ferry line. Magnus Flett was there.", page.select(".passage").text());
    }

    @Test
    void matchedWordsOfAHostileQuoteAreText() {
        var page = Jsoup.parse(desk.get("/search?q=script+OR+alert+OR+img+OR+evil+OR+%D9%85%D8%B1%D8%AD%D8%A8%D8%A7").body());
        assertEquals(List.of("script", "alert", "script", "img", "alert", "مرحبا", "evil"),
                page.select(".passage mark.match").eachText());
        assertEquals(0, page.select("img, script:not([src])").size());
        assertEquals("\"" + NASTY.replace("\u202E", "[RLO]") + "\"", page.select(".passage > mark").text());
    }

    @Test
    void otherThanLoopbackAddressNeedsTheToken() {
        DeskOptions everywhere = new DeskOptions("0.0.0.0", 0, Optional.empty(), 1, 1, Duration.ofSeconds(5));
        try (OpenDesk open = new OpenDesk(everywhere, Sample::empty)) {
            String token = open.desk().token().orElseThrow();
            assertProblem(401, "Bearer", open.get("/health"));
            assertTrue(open.get("/").headers().firstValue("WWW-Authenticate").orElse("").startsWith("Basic"));
            assertProblem(401, "Bearer", open.send(open.request("/health").header("Authorization", "Bearer " + token + "x").build()));
            assertEquals(200, open.send(open.request("/health").header("Authorization", "Bearer " + token).build()).statusCode());
            String basic = Base64.getEncoder().encodeToString(("me:" + token).getBytes(StandardCharsets.UTF_8));
            assertEquals(200, open.send(open.request("/").header("Authorization", "Basic " + basic).build()).statusCode());
        }
        assertTrue(desk.desk().token().isEmpty());
    }

    // Pages.

    @Test
    void problemsAreShownAsPagesToBrowsers() {
        HttpResponse<String> response = desk.send(desk.request("/article?id=nobody").header("Accept", "text/html").build());
        assertEquals(404, response.statusCode());
        assertTrue(response.body().contains("The run has no such article."), response.body());
    }

    @Test
    void malformedQueryIsReportedBelowTheForm() {
        var page = Jsoup.parse(desk.get("/search?q=boats%29").body());
        assertTrue(page.select("[role=alert]").text().startsWith("Can't read the query at character 6"), page.text());
        assertEquals("boats)", page.select("#q").attr("value"));
    }

    @Test
    void secondDeskOnTheSameRunIsRefused() {
        String message = assertThrows(CorrectionException.class, () -> new OpenDesk(OpenDesk.options(folder), Sample::empty))
                .getMessage();
        assertTrue(message.contains("another desk is open"), message);
    }

    @Test
    void deskWithoutARunSaysHowToOpenOne() {
        try (OpenDesk empty = new OpenDesk(OpenDesk.options(null), Sample::empty)) {
            assertProblem(404, "no run is open", empty.get("/v1/quotes?q=x"));
            assertProblem(404, "whosaid serve out", empty.get("/articles"));
            assertEquals(404, empty.post("/v1/corrections", "application/json", "{}").statusCode());
        }
    }
}
