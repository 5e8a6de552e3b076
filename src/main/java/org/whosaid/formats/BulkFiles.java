package org.whosaid.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whosaid.text.Sha256;

/**
 * Index actions as NDJSON, one line for the action and one for its document, in files small enough for one request. An
 * action that is repeated replaces its document. Not thread-safe.
 */
final class BulkFiles implements Closeable {

    /** As the documentation of OpenSearch recommends; a server accepts at most 100 MB. */
    private static final int MAX_FILE_BYTES = 10_000_000;

    /** Servers refuse longer ids. */
    private static final int MAX_ID_BYTES = 512;

    private static final ObjectWriter JSON = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(String.class, new WellFormedStrings())).build().writer();

    private final Path folder;
    private final String name;
    private int files;
    private long bytes;
    private @Nullable OutputStream stream;

    BulkFiles(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    void add(String id, Object document) throws IOException {
        byte[] action = line(Map.of("index", Map.of("_id", documentId(id))));
        byte[] source = line(document);
        OutputStream open = room(action.length + source.length);
        open.write(action);
        open.write(source);
    }

    /** The id itself if a server accepts it, otherwise its hash. */
    private static String documentId(String id) {
        boolean fits = id.getBytes(StandardCharsets.UTF_8).length <= MAX_ID_BYTES && WellFormed.of(id).equals(id);
        return fits ? id : Sha256.ofUnits(id);
    }

    private static byte[] line(Object value) throws IOException {
        byte[] json = JSON.writeValueAsBytes(value);
        byte[] line = Arrays.copyOf(json, json.length + 1);
        line[json.length] = '\n';
        return line;
    }

    private OutputStream room(int more) throws IOException {
        if (stream == null || bytes + more > MAX_FILE_BYTES) {
            close();
            files++;
            bytes = 0;
            Path file = folder.resolve(String.format(Locale.ROOT, "%s-%05d.ndjson", name, files));
            stream = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        }
        bytes += more;
        return stream;
    }

    @Override
    public void close() throws IOException {
        if (stream != null) {
            OutputStream open = stream;
            stream = null;
            open.close();
        }
    }

    /** JSON may escape unpaired surrogates, but an index can't store them. */
    private static final class WellFormedStrings extends JsonSerializer<String> {
        @Override
        public void serialize(String value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeString(WellFormed.of(value));
        }
    }
}
