package org.whosaid.desk;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/**
 * Handles every request: asks the {@link Guard}, limits the size of the body, looks up the {@link Route} by the path, which
 * is only ever compared with the known ones, and turns every {@link Problem} into a response.
 */
final class RequestHandler extends Handler.Abstract {

    /** Allows only the desk's own files: no inline script or style, no framing, no form to another site. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Guard guard;
    private final Arrivals arrivals;
    private final Map<String, Map<String, Route>> routes;
    private final Function<Problem, DeskResponse> page;

    /**
     * @param arrivals takes note of every request
     * @param routes   the routes by path, then by method
     * @param page     shows a problem as a page
     */
    RequestHandler(Guard guard, Arrivals arrivals, Map<String, Map<String, Route>> routes, Function<Problem, DeskResponse> page) {
        this.guard = guard;
        this.arrivals = arrivals;
        this.routes = Map.copyOf(routes);
        this.page = page;
    }

    static void secure(HttpFields.Mutable headers) {
        headers.put("Content-Security-Policy", POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Cache-Control", "no-store");
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        secure(response.getHeaders());
        arrivals.arrived(request, response);
        try {
            arrivals.checkRate(request);
            String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
            guard.check(!method.equals("GET"), name -> Optional.ofNullable(request.getHeaders().get(name)));
            respond(request, route(Request.getPathInContext(request), method), response, callback);
        } catch (RuntimeException e) {
            reject(request, problem(e), response, callback);
        }
        return true;
    }

    private Route route(String path, String method) {
        Map<String, Route> methods = routes.get(path);
        if (methods == null) {
            throw new Problem(404, "there is nothing at this path");
        }
        Route route = methods.get(method);
        if (route == null) {
            throw new Problem(405, "this path accepts only " + String.join(", ", new TreeMap<>(methods).keySet()));
        }
        return route;
    }

    private void respond(Request request, Route route, Response response, Callback callback) {
        DeskRequest head = head(request);
        if (request.getLength() > RequestArticle.MAX_BYTES) {
            throw RequestArticle.tooLarge();
        }
        route.accept(head);
        boolean bare = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        CompletableFuture<byte[]> body = bare ? CompletableFuture.completedFuture(new byte[0])
                : arrivals.body(request, RequestArticle.MAX_BYTES);
        CompletableFuture<?> unused = body.thenCompose(bytes -> route.respond(head.with(bytes))).whenComplete((reply, failure) ->
                send(request, failure == null ? reply : response(request, problem(failure), response), response, callback));
    }

    private static DeskRequest head(Request request) {
        Fields query = query(request);
        String[] type = Optional.ofNullable(request.getHeaders().get(HttpHeader.CONTENT_TYPE)).orElse("").split(";", 2);
        return new DeskRequest(name -> Optional.ofNullable(query.get(name)).map(Fields.Field::getValue),
                type[0].strip().toLowerCase(Locale.ROOT), charset(request), new byte[0]);
    }

    private static Fields query(Request request) {
        try {
            return Request.extractQueryParameters(request);
        } catch (RuntimeException e) {
            throw new Problem(400, "the query is malformed; percent-encode it as UTF-8");
        }
    }

    private static Optional<Charset> charset(Request request) {
        try {
            return Optional.ofNullable(Request.getCharset(request));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Problem(415, "unknown charset in the Content-Type; send UTF-8");
        }
    }

    /** A client may not read the response before it has sent its body, so the body is read first, unless it is huge. */
    private void reject(Request request, Problem problem, Response response, Callback callback) {
        DeskResponse reply = response(request, problem, response);
        boolean drained = request.getLength() != 0 && request.getLength() <= BodyReader.MAX_DRAINED_BYTES
                && !request.getHeaders().contains(HttpHeader.EXPECT);
        CompletableFuture<byte[]> body = drained ? arrivals.body(request, 0) : CompletableFuture.completedFuture(new byte[0]);
        CompletableFuture<?> unused = body.whenComplete((bytes, failure) -> send(request, reply, response, callback));
    }

    /** The problem as JSON for programs, or as a page for browsers. */
    private DeskResponse response(Request request, Problem problem, Response response) {
        String id = Optional.ofNullable(response.getHeaders().get(Arrivals.ID_HEADER)).orElse("");
        String accepted = Optional.ofNullable(request.getHeaders().get(HttpHeader.ACCEPT)).orElse("");
        DeskResponse reply = accepted.contains("text/html") ? page.apply(problem) : problem.response(id);
        return problem.status() == 401 ? reply.with("WWW-Authenticate", "Basic realm=\"whosaid\", charset=\"UTF-8\"") : reply;
    }

    private static Problem problem(Throwable thrown) {
        return Problem.of(thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown);
    }

    private static void send(Request request, DeskResponse reply, Response response, Callback callback) {
        response.setStatus(reply.status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, reply.type());
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, reply.body().length);
        reply.headers().forEach((name, value) -> response.getHeaders().put(new HttpField(name, value)));
        if (reply.status() == 408) {
            response.getHeaders().put(HttpHeader.CONNECTION, "close");
        }
        boolean head = request.getMethod().equals("HEAD");
        response.write(true, head ? null : ByteBuffer.wrap(reply.body()), callback);
    }
}
