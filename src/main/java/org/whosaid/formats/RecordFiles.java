package org.whosaid.formats;

import java.io.IOException;
import org.whosaid.record.ArticleRecord;

/** The files of one format while they are written. They are invisible until published. Not thread-safe. */
interface RecordFiles extends AutoCloseable {

    /** Adds the next record. */
    void add(ArticleRecord article) throws IOException;

    /** Completes the files and forces them to the disk, still under temporary names. */
    void finish() throws IOException;

    /** Gives the files their final names, replacing earlier ones. */
    void publish() throws IOException;

    /** Deletes what was not published. */
    @Override
    void close();
}
