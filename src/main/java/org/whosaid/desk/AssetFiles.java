package org.whosaid.desk;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.whosaid.page.PageFiles;

/** The files that the desk's pages load: those of every page, and the desk's own style sheet and script. */
final class AssetFiles {

    private static final String STYLE = "desk.css";

    private AssetFiles() {
    }

    /** All files by their path. */
    static Map<String, DeskResponse> all() {
        Map<String, DeskResponse> files = new LinkedHashMap<>();
        files.put(DeskUrls.FILES + PageFiles.STYLE, file("text/css; charset=utf-8", PageFiles.bytes(PageFiles.STYLE), bytes(STYLE)));
        files.put(DeskUrls.FILES + PageFiles.SCRIPT, file("text/javascript; charset=utf-8", PageFiles.bytes(PageFiles.SCRIPT)));
        files.put(DeskUrls.FILES + PageFiles.ICON, file("image/svg+xml", PageFiles.bytes(PageFiles.ICON)));
        files.put(DeskUrls.FILES + DeskUrls.SCRIPT, file("text/javascript; charset=utf-8", bytes(DeskUrls.SCRIPT)));
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
        return PageFiles.bytes(AssetFiles.class, name);
    }
}
