package org.whosaid.spark;

import java.util.ArrayList;
import java.util.List;

/** Files put together for tasks that read them: many small ones, or one large one, which is not cut in two. */
final class FilePacks {

    private static final long BYTES = 64L << 20;

    /** What it costs to open a file, in bytes that could be read meanwhile. */
    private static final long OPENING = 64L << 10;

    private FilePacks() {
    }

    /** All files, in their order. */
    static List<List<InputFile>> of(List<InputFile> files) {
        List<List<InputFile>> packs = new ArrayList<>();
        List<InputFile> pack = new ArrayList<>();
        long size = 0;
        for (InputFile file : files) {
            if (size + file.bytes() > BYTES && !pack.isEmpty()) {
                packs.add(pack);
                pack = new ArrayList<>();
                size = 0;
            }
            pack.add(file);
            size += file.bytes() + OPENING;
        }
        packs.add(pack);
        return packs;
    }
}
