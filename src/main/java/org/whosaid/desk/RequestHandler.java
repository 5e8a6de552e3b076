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
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.thread.Invocable;

/**
 * Where requests come in and answers go out. Lets in whom the {@link Guard} lets, bounds what they bring, finds the
 * {@link Route} by the path, which is compared with the known ones and never used for anything else, and turns every
 * {@link Problem} into an answer.
 */
final class RequestHandler extends Handler.Abstract {

    /** Nothing but the desk's own files, no script or style within a page, nobody's frame, no form to elsewhere. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** What is more than this isn't read to its end before somebody is told that it is too much. */
    private static final long DRAINED = 64_000_000;

    private final Guard guard;
    private final Map<String, Map<String, Route>> routes;
    private final Function<Problem, DeskResponse> page;

    /**
     * A door to routes.
     *
     * @param routes by path, then by method
     * @param page   tells a problem to people
     */
    RequestHandler(Guard guard, Map<String, Map<String, Route>> routes, Function<Problem, DeskResponse> page) {
        this.guard = guard;
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
        try {
            String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
            guard.check(!method.equals("GET"), name -> Optional.ofNullable(request.getHeaders().get(name)));
            answer(request, route(Request.getPathInContext(request), method), response, callback);
        } catch (RuntimeException e) {
            turnAway(request, problem(e), response, callback);
        }
        return true;
    }

    private Route route(String path, String method) {
        Map<String, Route> methods = routes.get(path);
        if (methods == null) {
            throw new Problem(404, "there is nothing at this address");
        }
        Route route = methods.get(method);
        if (route == null) {
            throw new Problem(405, "this address takes " + String.join(", ", new TreeMap<>(methods).keySet()));
        }
        return route;
    }

    private void answer(Request request, Route known, Response response, Callback callback) {
        DeskRequest head = head(request);
        if (request.getLength() > ReadingRoute.LARGEST) {
            throw tooLarge();
        }
        Route route = known.open(head);
        boolean bare = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        CompletableFuture<byte[]> body = bare ? CompletableFuture.completedFuture(new byte[0]) : body(request);
        CompletableFuture<?> unused = body.whenComplete((bytes, failure) -> {
            if (failure != null) {
                route.abandon();
            }
        }).thenCompose(bytes -> route.answer(head.with(bytes))).whenComplete((answer, failure) ->
                send(request, failure == null ? answer : told(request, problem(failure)), response, callback));
    }

    private static CompletableFuture<byte[]> body(Request request) {
        CompletableFuture<byte[]> body = new CompletableFuture<>();
        Content.Source.asByteArrayAsync(request, ReadingRoute.LARGEST,
                Promise.Invocable.from(Invocable.InvocationType.BLOCKING, body::complete,
                        failure -> body.completeExceptionally(unread(failure))));
        return body;
    }

    private static Problem unread(Throwable failure) {
        return failure instanceof IllegalStateException ? tooLarge() : new Problem(400, "the request broke off");
    }

    private static DeskRequest head(Request request) {
        Fields query = Request.extractQueryParameters(request);
        String[] type = Optional.ofNullable(request.getHeaders().get(HttpHeader.CONTENT_TYPE)).orElse("").split(";", 2);
        return new DeskRequest(name -> Optional.ofNullable(query.get(name)).map(Fields.Field::getValue),
                type[0].strip().toLowerCase(Locale.ROOT), charset(request), new byte[0]);
    }

    private static Optional<Charset> charset(Request request) {
        try {
            return Optional.ofNullable(Request.getCharset(request));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Problem(415, "the charset of the Content-Type isn't known; send UTF-8");
        }
    }

    /** A client that is still sending hears nothing; so what it sends is let through, if it isn't without end. */
    private void turnAway(Request request, Problem problem, Response response, Callback callback) {
        DeskResponse answer = told(request, problem);
        boolean drained = request.getLength() > 0 && request.getLength() <= DRAINED
                && !request.getHeaders().contains(HttpHeader.EXPECT);
        if (drained) {
            Runnable send = () -> send(request, answer, response, callback);
            Content.Source.consumeAll(request, Callback.from(send, failure -> send.run()));
        } else {
            send(request, answer, response, callback);
        }
    }

    /** As JSON to programs, as a page to people. */
    private DeskResponse told(Request request, Problem problem) {
        String accepted = Optional.ofNullable(request.getHeaders().get(HttpHeader.ACCEPT)).orElse("");
        DeskResponse answer = accepted.contains("text/html") ? page.apply(problem) : problem.answer();
        return problem.status() == 401 ? answer.with("WWW-Authenticate", "Basic realm=\"whosaid\", charset=\"UTF-8\"") : answer;
    }

    private static Problem problem(Throwable thrown) {
        Throwable cause = thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        return cause instanceof Problem problem ? problem : Problems.of(cause);
    }

    private static Problem tooLarge() {
        return new Problem(413, "a request has " + ReadingRoute.LARGEST / 1_000_000 + " MB at most; extract what is larger with "
                + "whosaid extract");
    }

    private static void send(Request request, DeskResponse answer, Response response, Callback callback) {
        response.setStatus(answer.status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.type());
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, answer.body().length);
        answer.headers().forEach((name, value) -> response.getHeaders().put(new HttpField(name, value)));
        boolean head = request.getMethod().equals("HEAD");
        response.write(true, head ? null : ByteBuffer.wrap(answer.body()), callback);
    }
}
