package org.whosaid.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.whosaid.document.ReadResult;
import org.whosaid.document.Unreadable;
import org.whosaid.input.file.Cause;
import org.whosaid.input.file.FolderFilter;
import org.whosaid.input.file.InputBytes;
import org.whosaid.input.file.LeftOut;
import org.whosaid.input.file.Listing;
import org.whosaid.input.file.SourceFile;
import org.whosaid.input.parse.Malformed;

/**
 * The articles of files, folders and standard input, read one by one. What can't be read comes as {@link Unreadable} in
 * its place, and reading continues: nothing is thrown for bad input. Every file gives at least one result. Only in
 * folders some files are left out (images, annotations and PDF by their endings, hidden files, pipes, what the program
 * itself wrote), and {@linkplain #leftOut() counted}. A file that the user names is always read.
 *
 * <p>Memory holds one article, the names in the folders on the way to it, the path of each folder, and some 50 bytes
 * for the id of each article read. Folders are listed twice, first for the files' names, as an id depends on whether
 * another file has the same name. A file named twice is read twice. Order and ids depend on the inputs alone. For one
 * thread.
 */
public final class Articles implements Iterator<ReadResult>, Closeable {

    private final ReadingOptions options;
    private final InputStream standardInput;
    private final Naming ids;
    private final FolderFilter filter;
    private final Iterator<SourceFile> files;
    private @Nullable OpenFile open;
    private @Nullable SourceFile current;
    private @Nullable ReadResult next;
    private boolean standardInputRead;
    private final InputBytes bytes = new InputBytes();

    private Articles(ReadingOptions options, InputStream standardInput, Naming ids, FolderFilter filter,
                     Iterator<SourceFile> files) {
        this.options = options;
        this.standardInput = standardInput;
        this.ids = ids;
        this.filter = filter;
        this.files = files;
    }

    /**
     * Reads one file whose bytes come from elsewhere, such as another machine.
     *
     * @param file  without a location
     * @param ids   names its articles
     * @param bytes of the file as stored; left open
     */
    public static Articles open(SourceFile file, ReadingOptions options, Naming ids, InputStream bytes) {
        return new Articles(options, bytes, ids, new FolderFilter(true, location -> false), List.of(file).iterator());
    }

    /**
     * Opens inputs. Folders are listed, but no file is read yet.
     *
     * @param inputs        files and folders, and {@code -} for standard input, as the user named them, in order
     * @param standardInput what {@code -} stands for; left open
     */
    public static Articles open(List<String> inputs, ReadingOptions options, InputStream standardInput) {
        return open(inputs, options, standardInput, location -> false);
    }

    /**
     * Opens inputs whose folders may hold what the program itself wrote.
     *
     * @param own whether a file or folder in them is such; not asked about what the user names
     */
    public static Articles open(List<String> inputs, ReadingOptions options, InputStream standardInput,
                                Predicate<Path> own) {
        boolean anyEnding = options.format().isPresent();
        FolderFilter filter = new FolderFilter(anyEnding, own);
        ArticleIds ids = new ArticleIds();
        Articles articles = new Articles(options, standardInput, ids, filter, new Listing(List.copyOf(inputs), filter));
        new Listing(inputs, new FolderFilter(anyEnding, own)).forEachRemaining(file -> articles.announce(file, ids));
        return articles;
    }

    @Override
    public boolean hasNext() {
        while (next == null && (open != null || files.hasNext())) {
            next = open == null ? openNext() : readNext(open);
        }
        return next != null;
    }

    @Override
    public ReadResult next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("no more articles");
        }
        ReadResult result = next;
        next = null;
        return result;
    }

    /** What has been left out of folders so far, by reason. */
    public List<LeftOut> leftOut() {
        return filter.leftOut();
    }

    /** Closes the file that is being read; nothing more comes from it. */
    @Override
    public void close() {
        OpenFile closing = open;
        open = null;
        if (closing != null) {
            closeQuietly(closing);
        }
    }

    /**
     * The share of the inputs that was read so far, 0 to 1, by the stored bytes of files; empty if the size of one is
     * unknown, as that of standard input.
     */
    public OptionalDouble share() {
        return bytes.share();
    }

    private void announce(SourceFile file, ArticleIds to) {
        bytes.expect(file);
        if (file.fault().isEmpty()) {
            to.announce(file);
        }
    }

    private @Nullable ReadResult openNext() {
        SourceFile file = files.next();
        current = file;
        bytes.start(file);
        try {
            open = OpenFile.open(readable(file), options, ids, standardInput, bytes);
            return null;
        } catch (Malformed e) {
            return new Unreadable(file.path(), Optional.empty(), e.cause());
        } catch (IOException e) {
            return new Unreadable(file.path(), Optional.empty(), Cause.of(e));
        } catch (RuntimeException e) {
            return new Unreadable(file.path(), Optional.empty(), Cause.fault(e));
        }
    }

    private SourceFile readable(SourceFile file) throws Malformed {
        boolean again = file.location().isEmpty() && standardInputRead;
        Optional<String> fault = again ? Optional.of("already read: name it once") : file.fault();
        if (fault.isPresent()) {
            throw new Malformed(fault.get());
        }
        standardInputRead |= file.location().isEmpty();
        return file;
    }

    private @Nullable ReadResult readNext(OpenFile file) {
        String path = current == null ? "" : current.path();
        try {
            Optional<ReadResult> result = file.next();
            if (result.isPresent()) {
                return result.get();
            }
            close();
            return file.isEmpty() ? new Unreadable(path, Optional.empty(), "no article in it") : null;
        } catch (IOException e) {
            close();
            return new Unreadable(path, file.line(), Cause.of(e));
        } catch (RuntimeException e) {
            close();
            return new Unreadable(path, file.line(), Cause.fault(e));
        }
    }

    private static void closeQuietly(Closeable file) {
        try {
            file.close();
        } catch (IOException e) {
            // All that was asked for has been read, so a failure to close does no harm.
            return;
        }
    }
}
