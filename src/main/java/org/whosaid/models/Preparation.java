package org.whosaid.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Reads a model, and writes and reads it in a form that takes a fraction of the time to read.
 *
 * @param <T> what the model is read into
 */
public interface Preparation<T> {

    /** Reads the model itself. */
    T fromModel(InputStream model) throws IOException;

    /** Writes what was read from the model, before it is used. Leaves the stream open. */
    void prepare(T read, OutputStream prepared) throws IOException;

    /**
     * Reads what {@link #prepare} wrote; it must behave as what {@link #fromModel} read.
     *
     * @throws IOException if it is of another version of the program, or of a library
     */
    T fromPrepared(InputStream prepared) throws IOException;
}
