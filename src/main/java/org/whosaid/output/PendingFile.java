package org.whosaid.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is written under another name, and takes its own when it is whole. For one thread. */
final class PendingFile implements AutoCloseable {

    private static final String REMEDY = "make room, or give another folder with -o";

    private final Path target;
    private final Path pending;
    private final FileChannel channel;
    private final OutputStream stream;
    private boolean published;

    private PendingFile(Path target, Path pending, FileChannel channel) {
        this.target = target;
        this.pending = pending;
        this.channel = channel;
        this.stream = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
    }

    /** Begins a file. One that a killed run left behind is begun anew. */
    static PendingFile create(Path target) {
        Path pending = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            FileChannel channel = FileChannel.open(pending, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock(target, channel);
            channel.truncate(0);
            return new PendingFile(target, pending, channel);
        } catch (IOException e) {
            throw new OutputException(target.toString(), e, "give another folder with -o");
        }
    }

    private static void lock(Path target, FileChannel channel) throws IOException {
        if (!locked(channel)) {
            channel.close();
            throw new OutputException("another run is writing " + target
                    + "; wait for its end, or give another folder with -o");
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    void write(byte[] bytes) {
        try {
            stream.write(bytes);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Brings all of it to the disk. */
    void finish() {
        try {
            stream.flush();
            channel.force(true);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Gives it its own name. */
    void publish() {
        try {
            Files.move(pending, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            published = true;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Takes it away where it was not published. */
    @Override
    public void close() {
        try (channel) {
            if (!published) {
                Files.deleteIfExists(pending);
            }
        } catch (IOException e) {
            // What can't be taken away stays, under a name that nobody reads and that the next run begins anew.
        }
    }

    private OutputException failed(IOException cause) {
        return new OutputException(target.toString(), cause, REMEDY);
    }
}
