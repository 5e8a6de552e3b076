package org.whosaid.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.whosaid.record.Failure;

/** Writes records to standard output, and no failures. */
public final class StreamOutput implements Output {

    private static final String PLACE = "standard output";
    private static final String REMEDY = "give a folder with -o";

    private final OutputStream records;
    private final Json format;

    /**
     * Writes to a stream.
     *
     * @param records unbuffered; left open
     * @param format  of the records
     */
    public StreamOutput(OutputStream records, Json format) {
        this.records = new BufferedOutputStream(records, 1 << 16);
        this.format = format;
    }

    @Override
    public Json format() {
        return format;
    }

    /** Flushes, so that the reader of a pipe gets each record at once. */
    @Override
    public void record(byte[] record) {
        try {
            records.write(record);
            records.flush();
        } catch (IOException e) {
            throw new OutputException(PLACE, e, REMEDY);
        }
    }

    @Override
    public void failure(Failure failure) {
        // The watcher of the run reports it.
    }
}
