package org.whosaid.spark;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A file of the run, or an input that can't even be listed.
 *
 * @param number   its place in the order of the input, from 0
 * @param path     as the user knows it, see {@link org.whosaid.document.Document.Origin#path()}
 * @param location for Hadoop
 * @param id       that names those of its articles that have no id of their own
 * @param bytes    as stored
 * @param start    bytes of text in all files before it, as estimated
 * @param fault    why it can't be read; null if nothing is known yet
 */
record InputFile(int number, String path, String location, String id, long bytes, long start, @Nullable String fault)
        implements Serializable {

    private static final long serialVersionUID = 1;
}
