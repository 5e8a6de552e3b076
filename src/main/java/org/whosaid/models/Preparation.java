package org.whosaid.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * How a model is read, and how what was read is kept in a form that is read in a fraction of the time.
 *
 * @param <T> what a model is to the program
 */
public interface Preparation<T> {

    /** Reads the model itself. */
    T fromModel(InputStream model) throws IOException;

    /** Writes what was read from the model and not used since. Leaves the stream open. */
    void prepare(T read, OutputStream prepared) throws IOException;

    /**
     * Reads what {@link #prepare} wrote: the same in every use.
     *
     * @throws IOException where it is of another version of the program, or of a library
     */
    T fromPrepared(InputStream prepared) throws IOException;
}
