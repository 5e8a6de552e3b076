package org.whosaid;

import java.util.List;
import java.util.Optional;
import org.whosaid.document.Document;
import org.whosaid.text.Text;

/** Documents made by hand, for tests. */
public final class Documents {

    private Documents() {
    }

    /** A plain text with nothing known of it. */
    public static Document of(String id, String text) {
        return new Document(id, new Document.Origin(id + ".txt", Optional.empty(), "0".repeat(64), "UTF-8",
                Document.InputFormat.TEXT), Text.of(text), Document.Given.NOTHING, List.of());
    }
}
