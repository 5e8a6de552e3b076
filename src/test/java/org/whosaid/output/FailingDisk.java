package org.whosaid.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A disk that breaks off: each byte of articles and failures is a step, and so are the start and the middle of any other
 * write, and everything else that is done. From a given step on, nothing works any more. Forces nothing, but knows what a
 * real disk would have kept.
 */
public final class FailingDisk implements Disk {

    /** How it breaks off. */
    public enum Manner {
        /** {@code kill -9}: what was written is there. */
        KILLED,
        /** Without current: what wasn't forced is gone. */
        POWER_CUT,
        /** The same, but the file system knew how long the files were to be. */
        POWER_CUT_LEAVES_ZEROS,
        /** No room for more bytes; all else works. */
        FULL
    }

    /** What a program doesn't live to see. */
    public static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final Disk disk = new RealDisk();
    private final Manner manner;
    private final long last;
    private final Map<Path, Long> forced = new HashMap<>();
    private long steps;

    /** @param last step that works */
    public FailingDisk(Manner manner, long last) {
        this.manner = manner;
        this.last = last;
    }

    /** How many steps there were. */
    public long steps() {
        return steps;
    }

    /** To be called when the program has ended: does to the files what the end does. */
    public void settle() throws IOException {
        for (Map.Entry<Path, Long> file : forced.entrySet()) {
            boolean cut = manner == Manner.POWER_CUT || manner == Manner.POWER_CUT_LEAVES_ZEROS;
            if (cut && Files.exists(file.getKey())) {
                byte[] whole = Files.readAllBytes(file.getKey());
                int kept = (int) Math.min(file.getValue(), whole.length);
                byte[] left = Arrays.copyOf(Arrays.copyOf(whole, kept),
                        manner == Manner.POWER_CUT ? kept : whole.length);
                Files.write(file.getKey(), left);
            }
        }
    }

    private void step() throws IOException {
        steps++;
        if (steps > last && manner != Manner.FULL) {
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
            if (manner == Manner.FULL) {
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
