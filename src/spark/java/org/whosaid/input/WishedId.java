package org.whosaid.input;

import org.whosaid.document.Document;
import org.whosaid.document.ReadResult;
import org.whosaid.input.file.SourceFile;

/** Gives each article of one file the id that it would have if no other article of the run had it. */
final class WishedId implements Naming {

    private final String fileId;
    private boolean fromFile;

    WishedId(String fileId) {
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

    /** Whether the record of the article that was named last tells it when it can't have its id. To be asked once. */
    boolean isTold(ReadResult item) {
        boolean told = !fromFile || item instanceof Document document && document.origin().line().isPresent();
        fromFile = false;
        return told;
    }
}
