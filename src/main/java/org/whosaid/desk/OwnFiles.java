package org.whosaid.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.whosaid.page.PageFiles;

/** The files that the desk's pages load: those of every page, with what the desk has besides. */
final class OwnFiles {

    private static final String STYLE = "desk.css";

    private OwnFiles() {
    }

    /** All of them, by their address. */
    static Map<String, DeskResponse> all() {
        Map<String, DeskResponse> files = new LinkedHashMap<>();
        files.put(Addresses.FILES + PageFiles.STYLE, file("text/css; charset=utf-8", PageFiles.bytes(PageFiles.STYLE), bytes(STYLE)));
        files.put(Addresses.FILES + PageFiles.SCRIPT, file("text/javascript; charset=utf-8", PageFiles.bytes(PageFiles.SCRIPT)));
        files.put(Addresses.FILES + PageFiles.ICON, file("image/svg+xml", PageFiles.bytes(PageFiles.ICON)));
        files.put(Addresses.FILES + Addresses.SCRIPT, file("text/javascript; charset=utf-8", bytes(Addresses.SCRIPT)));
        files.put("/openapi.json", file("application/json", bytes("openapi.json")));
        return files;
    }

    private static DeskResponse file(String type, byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return new DeskResponse(200, type, whole.toByteArray(), Map.of());
    }

    private static byte[] bytes(String name) {
        try (InputStream stream = OwnFiles.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing in the program; build it anew");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
