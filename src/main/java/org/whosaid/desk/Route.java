package org.whosaid.desk;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** What answers requests of one kind. Safe for all threads. */
@FunctionalInterface
interface Route {

    /**
     * The answer, now or later.
     *
     * @throws Problem where there is none; or the future ends with it
     */
    CompletableFuture<DeskResponse> answer(DeskRequest asked);

    /**
     * What shall answer this one request; asked before its content is read, so that nothing is read in vain.
     *
     * @param head the request without its content
     * @throws Problem where there will be no answer
     */
    default Route open(DeskRequest head) {
        return this;
    }

    /** The content never came; what {@link #open} took is free again. */
    default void abandon() {
    }

    /** One that answers at once. */
    static Route of(Function<DeskRequest, DeskResponse> answering) {
        return asked -> CompletableFuture.completedFuture(answering.apply(asked));
    }
}
