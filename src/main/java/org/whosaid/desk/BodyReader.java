package org.whosaid.desk;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.BufferUtil;

/**
 * Reads the body of a request without blocking. Bytes beyond the limit are read too, though not kept, since many clients
 * read the response only after they have sent the whole body. For one request.
 */
final class BodyReader {

    /** The rest of a larger body is not read. */
    static final long MAX_DRAINED_BYTES = 64_000_000;

    private final Request request;
    private final int limit;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private long size;

    private BodyReader(Request request, int limit) {
        this.request = request;
        this.limit = limit;
    }

    /** The body; fails with a {@link Problem} if it is larger than the limit, in bytes, or is cut off. */
    static CompletableFuture<byte[]> read(Request request, int limit) {
        BodyReader reader = new BodyReader(request, limit);
        reader.read();
        return reader.body;
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

    /** Keeps a chunk unless the body is too large; returns whether to stop reading. */
    private boolean keep(Content.Chunk chunk) {
        size += chunk.remaining();
        if (size <= limit) {
            kept.writeBytes(BufferUtil.toArray(chunk.getByteBuffer()));
        }
        return size > MAX_DRAINED_BYTES;
    }

    private void finish() {
        if (size > limit) {
            body.completeExceptionally(RequestArticle.tooLarge());
        } else {
            body.complete(kept.toByteArray());
        }
    }
}
