package org.whosaid.spark;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A file of the run, or what could not even be listed.
 *
 * @param number   its place in the order of the input, from 0
 * @param path     by which the user knows it, as in {@link org.whosaid.document.Document.Origin#path()}
 * @param location where Hadoop finds it
 * @param id       by which its articles are named that have no id of their own
 * @param bytes    as stored
 * @param start    the work, in bytes, of all files before it
 * @param fault    why it can't be read; null where nothing is known against it
 */
record InputFile(int number, String path, String location, String id, long bytes, long start, @Nullable String fault)
        implements Serializable {

    private static final long serialVersionUID = 1;
}
