package org.whosaid.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A disk that fails at a given step. Each byte of articles and failures is a step, and so are the start and the middle of any
 * other write, and every other operation. Forces nothing to the real disk, but knows what a real one would have kept.
 */
public final class FailingDisk implements Disk {

    /** How it fails. */
    public enum FailureMode {
        /** {@code kill -9}: everything written is kept. */
        KILLED,
        /** Everything not forced is lost. */
        POWER_CUT,
        /** The same, but the file system has stored the lengths of the files. */
        POWER_CUT_LEAVES_ZEROS,
        /** No space for more bytes; everything else works. */
        FULL
    }

    /** Thrown where a real program would end. */
    public static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final Disk disk = new RealDisk();
    private final FailureMode mode;
    private final long last;
    private final Map<Path, Long> forced = new HashMap<>();
    private long steps;

    /** @param last the last step that succeeds */
    public FailingDisk(FailureMode mode, long last) {
        this.mode = mode;
        this.last = last;
    }

    /** The number of steps so far. */
    public long steps() {
        return steps;
    }

    /** Applies the effect of the failure to the files; call it after the program has ended. */
    public void settle() throws IOException {
        for (Map.Entry<Path, Long> file : forced.entrySet()) {
            boolean cut = mode == FailureMode.POWER_CUT || mode == FailureMode.POWER_CUT_LEAVES_ZEROS;
            if (cut && Files.exists(file.getKey())) {
                byte[] whole = Files.readAllBytes(file.getKey());
                int kept = (int) Math.min(file.getValue(), whole.length);
                byte[] left = Arrays.copyOf(Arrays.copyOf(whole, kept),
                        mode == FailureMode.POWER_CUT ? kept : whole.length);
                Files.write(file.getKey(), left);
            }
        }
    }

    private void step() throws IOException {
        steps++;
        if (steps > last && mode != FailureMode.FULL) {
            throw new Killed();
        }
    }

    @Override
    public Appending append(Path file, long length) throws IOException {
        step();
        Appending appending = disk.append(file, length);
        forced.put(file, length);
        return new Counted(file, appending, length);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step();
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Long length = forced.remove(from);
        if (length != null) {
            forced.put(to, length);
        }
    }

    @Override
    public void delete(Path file) throws IOException {
        step();
        disk.delete(file);
    }

    private final class Counted implements Appending {

        private final Path file;
        private final Appending appending;
        private long length;

        Counted(Path file, Appending appending, long length) {
            this.file = file;
            this.appending = appending;
            this.length = length;
        }

        @Override
        public void write(byte[] bytes, int number) throws IOException {
            int step = file.toString().endsWith(".jsonl.part") ? 1 : Math.max(1, number / 2);
            long wanted = (number + step - 1L) / step;
            long possible = Math.min(wanted, Math.max(0, last - steps));
            int written = (int) Math.min(number, possible * step);
            appending.write(bytes, written);
            length += written;
            steps += wanted;
            if (possible < wanted) {
                end();
            }
        }

        private void end() throws IOException {
            if (mode == FailureMode.FULL) {
                throw new IOException("No space left on device");
            }
            throw new Killed();
        }

        @Override
        public void force() throws IOException {
            step();
            forced.put(file, length);
        }

        @Override
        public void close() throws IOException {
            appending.close();
        }
    }
}
