package org.whosaid.spark;

import org.whosaid.document.Document;
import org.whosaid.document.ReadResult;
import org.whosaid.input.Naming;
import org.whosaid.input.file.SourceFile;

/** Gives each article of one file the id that it has unless another article of the run has it. Not thread-safe. */
final class ProvisionalIds implements Naming {

    private final String fileId;
    private boolean fromFile;

    ProvisionalIds(String fileId) {
        this.fileId = fileId;
    }

    @Override
    public String of(SourceFile file) {
        fromFile = true;
        return fileId;
    }

    @Override
    public String unique(String id) {
        return id;
    }

    /** Whether the record of the article named last warns of a changed id. May be asked once an article. */
    boolean warnsIfRenamed(ReadResult item) {
        boolean warns = !fromFile || item instanceof Document document && document.origin().line().isPresent();
        fromFile = false;
        return warns;
    }
}
