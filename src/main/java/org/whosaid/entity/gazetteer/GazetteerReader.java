package org.whosaid.entity.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.whosaid.language.EntityType;

/**
 * Reads lines of phrase, type, types that it may overrule, priority, separated by tabs. Nine lines in ten are made-up
 * compounds ("tokyo-based"), which may overrule {@code MISC} alone: they are passed over. Works on bytes, since the file
 * has 18 MB. For one file, one thread.
 */
final class GazetteerReader {

    private static final long MISC = PhraseSet.hash("misc");
    private static final long TITLE = PhraseSet.hash("title");
    private static final Map<Long, EntityType> PLACES = Map.of(
            PhraseSet.hash("country"), EntityType.COUNTRY,
            PhraseSet.hash("state_or_province"), EntityType.STATE_OR_PROVINCE,
            PhraseSet.hash("city"), EntityType.CITY);

    private final Map<EntityType, PhraseSet.PhraseHashes> places = new EnumMap<>(EntityType.class);
    private final PhraseSet.PhraseHashes titles = new PhraseSet.PhraseHashes();
    private final long[] columns = new long[4];
    private int column;

    GazetteerReader() {
        PLACES.values().forEach(type -> places.put(type, new PhraseSet.PhraseHashes()));
        startLine();
    }

    Gazetteer read(InputStream lines) throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (int length = lines.read(buffer); length >= 0; length = lines.read(buffer)) {
            for (int i = 0; i < length; i++) {
                accept(buffer[i]);
            }
        }
        endLine();
        return build();
    }

    private void accept(byte next) {
        switch (next) {
            case '\t' -> column = Math.min(column + 1, columns.length - 1);
            case '\n' -> endLine();
            // The phrases are regular expressions; what they escape are full stops.
            case '\\', '\r' -> { }
            default -> columns[column] = PhraseSet.with(columns[column], lower(next));
        }
    }

    private static int lower(byte next) {
        return next >= 'A' && next <= 'Z' ? next + ('a' - 'A') : next;
    }

    private void endLine() {
        if (columns[1] == TITLE) {
            titles.add(columns[0]);
        } else if (columns[2] != MISC) {
            Optional.ofNullable(PLACES.get(columns[1])).map(places::get).ifPresent(names -> names.add(columns[0]));
        }
        startLine();
    }

    private void startLine() {
        Arrays.fill(columns, PhraseSet.EMPTY);
        column = 0;
    }

    private Gazetteer build() {
        Map<EntityType, PhraseSet> built = new EnumMap<>(EntityType.class);
        places.forEach((type, names) -> built.put(type, names.build()));
        return new Gazetteer(built, titles.build());
    }
}
