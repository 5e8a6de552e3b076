package org.whosaid.models;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import org.apache.commons.io.FileUtils;

/**
 * Prepared forms of models, one file each: the SHA-256 of the model it was made from, the form, and a checksum of both.
 * Files of another model or version, and damaged ones, are ignored. The folder is a cache: if a file can't be read or
 * written, the model itself is read. Safe for all threads and processes.
 */
final class PreparedFolder {

    private static final int CHECKSUM_BYTES = Long.BYTES;

    private final Path folder;

    PreparedFolder(Path folder) {
        this.folder = folder;
    }

    /** What was prepared from exactly this model; empty if there is no valid file. */
    <T> Optional<T> read(Model model, Preparation<T> preparation) {
        byte[] head = head(model);
        try {
            if (!isWhole(head, file(model))) {
                return Optional.empty();
            }
            try (InputStream file = new BufferedInputStream(Files.newInputStream(file(model)))) {
                file.skipNBytes(head.length);
                return Optional.of(preparation.fromPrepared(file));
            }
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isWhole(byte[] head, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            int end = bytes.limit() - CHECKSUM_BYTES;
            if (end < head.length || !bytes.slice(0, head.length).equals(ByteBuffer.wrap(head))) {
                return false;
            }
            CRC32 sum = new CRC32();
            sum.update(bytes.slice(0, end));
            return bytes.getLong(end) == sum.getValue();
        }
    }

    /** Keeps what was read from a model. Readers find the whole file or none. */
    <T> void write(Model model, T read, Preparation<T> preparation) {
        Path made = folder.resolve(model.name() + "." + ProcessHandle.current().pid() + ".new");
        try {
            Files.createDirectories(folder);
            try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(made)))) {
                CheckedOutputStream checked = new CheckedOutputStream(out, new CRC32());
                checked.write(head(model));
                preparation.prepare(read, checked);
                out.writeLong(checked.getChecksum().getValue());
            }
            Files.move(made, file(model), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException e) {
            // A full disk, or a folder without permission to write: the next start is as slow as this one.
            FileUtils.deleteQuietly(made.toFile());
        }
    }

    private Path file(Model model) {
        return folder.resolve(model.name() + ".prepared");
    }

    private static byte[] head(Model model) {
        return model.sha256().getBytes(StandardCharsets.US_ASCII);
    }
}
