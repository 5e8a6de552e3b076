package org.whosaid.desk;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Responds to one kind of request. Thread-safe. */
@FunctionalInterface
interface Route {

    /** The response, now or later; throws a {@link Problem}, or the future fails with it, if the request fails. */
    CompletableFuture<DeskResponse> respond(DeskRequest request);

    /**
     * Accepts a request before its body is read.
     *
     * @param head the request without its body
     * @throws Problem if the request is refused
     */
    default void accept(DeskRequest head) {
        // Accepts all.
    }

    /** A route that responds at once. */
    static Route of(Function<DeskRequest, DeskResponse> handler) {
        return request -> CompletableFuture.completedFuture(handler.apply(request));
    }
}
