package org.whosaid.desk;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.BufferUtil;

/**
 * Reads the body of a request without blocking. Bytes beyond the limit are read too, though not kept, since many clients
 * read the response only after they have sent the whole body. For one request.
 */
final class BodyReader implements SlowClients.Upload {

    /** The rest of a larger body is not read. */
    static final long MAX_DRAINED_BYTES = 64_000_000;

    private static final int RETRY_SECONDS = 2;

    private final Request request;
    private final int limit;
    private final SlowClients clients;
    private final long startNanos = System.nanoTime();
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private volatile long size;
    private long reserved;
    private Optional<Problem> refusal = Optional.empty();

    private BodyReader(Request request, int limit, SlowClients clients) {
        this.request = request;
        this.limit = limit;
        this.clients = clients;
    }

    /** The body; fails with a {@link Problem} if it is larger than the limit, in bytes, comes too slowly, or is cut off. */
    static CompletableFuture<byte[]> read(Request request, int limit, SlowClients clients) {
        BodyReader reader = new BodyReader(request, limit, clients);
        clients.watch(reader);
        CompletableFuture<byte[]> ended = reader.body.whenComplete((bytes, failure) -> reader.end());
        reader.read();
        return ended;
    }

    @Override
    public long startNanos() {
        return startNanos;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void giveUp() {
        body.completeExceptionally(new Problem(408, "the body arrives too slowly; send it again on a faster connection"));
    }

    private synchronized void end() {
        clients.ended(this, reserved);
        reserved = 0;
        kept = new ByteArrayOutputStream(0);
    }

    private void read() {
        for (Content.Chunk chunk = request.read(); chunk != null; chunk = request.read()) {
            if (Content.Chunk.isFailure(chunk)) {
                body.completeExceptionally(new Problem(400, "the request was cut off"));
                return;
            }
            boolean last = keep(chunk) || chunk.isLast();
            chunk.release();
            if (last) {
                finish();
                return;
            }
        }
        request.demand(this::read);
    }

    /** Keeps a chunk unless the body is refused; returns whether to stop reading. */
    private synchronized boolean keep(Content.Chunk chunk) {
        int bytes = chunk.remaining();
        long before = size;
        size = before + bytes;
        if (refusal.isEmpty()) {
            refusal = refusal(bytes);
        }
        if (refusal.isEmpty()) {
            kept.writeBytes(BufferUtil.toArray(chunk.getByteBuffer()));
        } else {
            kept = new ByteArrayOutputStream(0);
        }
        return size > MAX_DRAINED_BYTES || body.isDone();
    }

    private Optional<Problem> refusal(int bytes) {
        if (size > limit) {
            return Optional.of(RequestArticle.tooLarge());
        }
        if (!clients.reserve(bytes)) {
            return Optional.of(Problem.retryable(503, "too many articles are arriving; try again in a moment", RETRY_SECONDS));
        }
        reserved += bytes;
        return Optional.empty();
    }

    private synchronized void finish() {
        if (refusal.isPresent()) {
            body.completeExceptionally(refusal.get());
        } else {
            body.complete(kept.toByteArray());
        }
    }
}
