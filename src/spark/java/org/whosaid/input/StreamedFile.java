package org.whosaid.input;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whosaid.document.Document;
import org.whosaid.document.ReadResult;
import org.whosaid.document.Unreadable;
import org.whosaid.input.file.InputBytes;
import org.whosaid.input.file.SourceFile;
import org.whosaid.input.parse.Malformed;

/**
 * The articles of one file that comes from any file system, read by the same code and to the same effect as {@link
 * Articles} reads it; only that ids are as wished, for whoever knows the whole run to make unique. What can't be read comes
 * as {@link Unreadable}; nothing is thrown for bad input. Not safe for several threads.
 */
public final class StreamedFile implements Iterator<StreamedFile.Found>, Closeable {

    /**
     * An article, or why there is none.
     *
     * @param item what reading gives
     * @param told whether the record tells it when the article can't have the id that it has here
     */
    public record Found(ReadResult item, boolean told) {
    }

    /** Opens the file's bytes. */
    @FunctionalInterface
    public interface Opener {

        /** The bytes as stored; closed by whoever asked. */
        InputStream open() throws IOException;
    }

    private final SourceFile file;
    private final ReadingOptions options;
    private final Opener opener;
    private final WishedId ids;
    private @Nullable InputStream stored;
    private @Nullable OpenFile open;
    private @Nullable Found next;
    private boolean ended;

    private StreamedFile(SourceFile file, WishedId ids, ReadingOptions options, Opener opener) {
        this.file = file;
        this.ids = ids;
        this.options = options;
        this.opener = opener;
    }

    /**
     * The articles of a file. It is not opened yet.
     *
     * @param path    as in {@link Document.Origin#path()}
     * @param id      of the file, by {@link FileIds}
     * @param options how it is read
     * @param opener  opens it
     */
    public static StreamedFile of(String path, String id, ReadingOptions options, Opener opener) {
        return new StreamedFile(FileIds.source(path), new WishedId(id), options, opener);
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            next = advance().map(item -> new Found(item, ids.isTold(item))).orElse(null);
        }
        return next != null;
    }

    @Override
    public Found next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("no more articles in " + file.path());
        }
        Found given = next;
        next = null;
        return given;
    }

    @Override
    public void close() throws IOException {
        ended = true;
        if (stored != null) {
            stored.close();
        }
    }

    private Optional<ReadResult> advance() {
        try {
            return readOn();
        } catch (Malformed e) {
            return end(Optional.empty(), e.cause());
        } catch (FileNotFoundException e) {
            return end(Optional.empty(), Cause.of(new NoSuchFileException(file.path())));
        } catch (IOException e) {
            return end(open == null ? Optional.empty() : open.line(), Cause.of(e));
        }
    }

    private Optional<ReadResult> readOn() throws IOException, Malformed {
        if (open == null) {
            stored = opener.open();
            open = OpenFile.open(file, options, ids, stored, new InputBytes());
        }
        Optional<ReadResult> item = open.next();
        ended = item.isEmpty();
        return ended && open.isBarren() ? end(Optional.empty(), "no article in it") : item;
    }

    private Optional<ReadResult> end(Optional<Long> line, String cause) {
        ended = true;
        return Optional.of(new Unreadable(file.path(), line, cause));
    }
}
