package org.whosaid.formats;

import java.io.IOException;
import org.whosaid.record.ArticleRecord;

/** The files of one format, under way. Nothing of them is to be seen before they are published. For one thread. */
interface RecordFiles extends AutoCloseable {

    /** Takes the next record. */
    void add(ArticleRecord article) throws IOException;

    /** Completes the files and brings them to the disk, still under other names. */
    void finish() throws IOException;

    /** Gives the files their names, in place of those of an earlier time. */
    void publish() throws IOException;

    /** Takes away what was not published. */
    @Override
    void close();
}
