package org.whosaid.batch;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Queue;
import java.util.function.Supplier;
import org.whosaid.Stage;
import org.whosaid.StageException;
import org.whosaid.document.ReadResult;
import org.whosaid.document.Unreadable;

/**
 * The items of a run, read no earlier than needed. What can't be read is an item, too; if reading throws nevertheless,
 * that is one failure and the end of the input, and what was read before is kept. Not thread-safe.
 */
public final class Items implements Iterator<ReadResult> {

    private final Iterator<? extends ReadResult> reading;
    private final Supplier<OptionalDouble> share;
    private final Queue<ReadResult> pulled = new ArrayDeque<>();
    private boolean broken;

    /** The items of another iterator. */
    public Items(Iterator<? extends ReadResult> reading) {
        this(reading, OptionalDouble::empty);
    }

    /**
     * The items of another iterator.
     *
     * @param share of the input that was read so far, 0 to 1
     */
    public Items(Iterator<? extends ReadResult> reading, Supplier<OptionalDouble> share) {
        this.reading = reading;
        this.share = share;
    }

    /** The share of the input that was read so far, 0 to 1; empty if unknown. */
    public OptionalDouble share() {
        return share.get();
    }

    /** Whether exactly one is left. */
    public boolean isSingle() {
        return pull(2) == 1;
    }

    @Override
    public boolean hasNext() {
        return pull(1) == 1;
    }

    @Override
    public ReadResult next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return pulled.remove();
    }

    /** Reads until this many items are at hand; returns how many are. */
    private int pull(int wanted) {
        while (pulled.size() < wanted && !broken) {
            try {
                if (!reading.hasNext()) {
                    break;
                }
                pulled.add(reading.next());
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                broken = true;
                pulled.add(new Unreadable("input", Optional.empty(), new StageException(Stage.INPUT, e).inOneLine()));
            }
        }
        return Math.min(pulled.size(), wanted);
    }
}
