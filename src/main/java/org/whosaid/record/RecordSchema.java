package org.whosaid.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema (draft 2020-12) that every record satisfies. */
public final class RecordSchema {

    private static final String RESOURCE = "article-1.schema.json";

    private RecordSchema() {
    }

    /** The schema itself, indented. */
    public static String text() {
        try (InputStream stream = RecordSchema.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException(RESOURCE + " is missing in the program; build again: mvn package");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
