package org.whosaid.spark;

import java.util.ArrayList;
import java.util.List;

/** Groups files for the tasks that read them: many small files, or one large file, which is never split. */
final class FilePacks {

    private static final long MAX_PACK_BYTES = 64L << 20;

    /** Opening a file takes as long as reading this many bytes. */
    private static final long OPENING_COST_BYTES = 64L << 10;

    private FilePacks() {
    }

    /** All files, in their order. */
    static List<List<InputFile>> of(List<InputFile> files) {
        List<List<InputFile>> packs = new ArrayList<>();
        List<InputFile> pack = new ArrayList<>();
        long size = 0;
        for (InputFile file : files) {
            if (size + file.bytes() > MAX_PACK_BYTES && !pack.isEmpty()) {
                packs.add(pack);
                pack = new ArrayList<>();
                size = 0;
            }
            pack.add(file);
            size += file.bytes() + OPENING_COST_BYTES;
        }
        packs.add(pack);
        return packs;
    }
}
