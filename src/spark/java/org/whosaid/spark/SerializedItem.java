package org.whosaid.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whosaid.document.Document;
import org.whosaid.document.ReadResult;
import org.whosaid.document.Unreadable;
import org.whosaid.input.Naming;
import org.whosaid.text.Text;

/**
 * An article in a form that can be sent to another machine, or why there is none.
 *
 * @param path           of its file
 * @param line           of its row; null if the file is the article
 * @param givenId        the id in the input of an article that can't be read; null if unknown, or if there is one
 * @param cause          why there is no article; null if there is one
 * @param warnsIfRenamed whether its record warns of a changed id
 * @param contents       the article; null if there is none
 */
record SerializedItem(String path, @Nullable Long line, @Nullable String givenId, @Nullable String cause,
                      boolean warnsIfRenamed, @Nullable Contents contents)
        implements Serializable {

    private static final long serialVersionUID = 1;

    /** A {@link Document}, in types that Java serializes. */
    record Contents(String id, String sha256, String encoding, Document.InputFormat format, String text,
                    @Nullable String title, @Nullable String published, @Nullable String author, @Nullable String url,
                    LinkedHashMap<String, @Nullable Object> other, ArrayList<String> warnings)
            implements Serializable {

        private static final long serialVersionUID = 1;

        private static Contents of(Document document) {
            Document.Origin origin = document.origin();
            Document.Given given = document.given();
            return new Contents(document.id(), origin.sha256(), origin.encoding(), origin.format(),
                    document.text().toString(), given.title().orElse(null), given.published().orElse(null),
                    given.author().orElse(null), given.url().orElse(null), new LinkedHashMap<>(given.other()),
                    new ArrayList<>(document.warnings()));
        }

        private Document document(String path, @Nullable Long line) {
            return new Document(id, new Document.Origin(path, Optional.ofNullable(line), sha256, encoding, format),
                    Text.of(text), new Document.Given(Optional.ofNullable(title), Optional.ofNullable(published),
                            Optional.ofNullable(author), Optional.ofNullable(url), other), List.copyOf(warnings));
        }
    }

    static SerializedItem of(ReadResult item, boolean warnsIfRenamed) {
        if (item instanceof Document document) {
            Document.Origin origin = document.origin();
            return new SerializedItem(origin.path(), origin.line().orElse(null), null, null, warnsIfRenamed,
                    Contents.of(document));
        }
        Unreadable unreadable = (Unreadable) item;
        return new SerializedItem(unreadable.path(), unreadable.line().orElse(null), unreadable.id().orElse(null),
                unreadable.cause(), false, null);
    }

    static SerializedItem faulty(String path, String cause) {
        return new SerializedItem(path, null, null, cause, false, null);
    }

    /** The id that it has unless an earlier article has it; empty if there is no article. */
    Optional<String> requestedId() {
        return contents == null ? Optional.empty() : Optional.of(contents.id());
    }

    /** What was read. */
    ReadResult item() {
        return contents != null ? contents.document(path, line)
                : new Unreadable(path, Optional.ofNullable(line), Optional.ofNullable(givenId), String.valueOf(cause));
    }

    /** The article under another id. */
    Document renamed(String id) {
        Document document = (Document) item();
        List<String> warnings = new ArrayList<>(document.warnings());
        if (warnsIfRenamed) {
            warnings.add(Naming.warning(document.id()));
        }
        return new Document(id, document.origin(), document.text(), document.given(), List.copyOf(warnings));
    }
}
