package org.whosaid.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.whosaid.record.Failure;

/** Records on standard output, and nothing else there: failures have no place in it. */
public final class StreamOutput implements Output {

    private static final String PLACE = "standard output";
    private static final String REMEDY = "give a folder with -o";

    private final OutputStream records;
    private final Json format;

    /**
     * Writes to a stream; neither buffered before nor closed here.
     *
     * @param records for the records
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

    /** Flushes, so that the program behind a pipe has each record at once. */
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
        // Whoever looks on says it.
    }
}
