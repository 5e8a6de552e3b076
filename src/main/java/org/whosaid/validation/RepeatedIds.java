package org.whosaid.validation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.whosaid.text.Sha256;

/**
 * Finds out which ids come up again among millions. The first pass keeps 64 bits of each, the second looks only at ids
 * whose 64 bits came up twice, so what it finds is certain and memory is small.
 */
final class RepeatedIds {

    private long[] hashes = new long[1024];
    private int count;

    /** First pass: takes an id. */
    void add(String id) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, count + (count >> 1));
        }
        hashes[count] = hash(id);
        count++;
    }

    /** Ends the first pass. */
    Repeated repeated() {
        Arrays.sort(hashes, 0, count);
        Set<Long> twice = new HashSet<>();
        for (int number = 1; number < count; number++) {
            if (hashes[number] == hashes[number - 1]) {
                twice.add(hashes[number]);
            }
        }
        return new Repeated(twice);
    }

    /** Second pass, in the same order. */
    static final class Repeated {

        private final Set<Long> hashes;
        private final Map<String, Long> lines = new HashMap<>();

        private Repeated(Set<Long> hashes) {
            this.hashes = hashes;
        }

        /** Whether there is no need for a second pass. */
        boolean isEmpty() {
            return hashes.isEmpty();
        }

        /** The line at which an id stood first, where this is not the first. */
        OptionalLong first(String id, long line) {
            if (!hashes.contains(hash(id))) {
                return OptionalLong.empty();
            }
            Long earlier = lines.putIfAbsent(id, line);
            return earlier == null ? OptionalLong.empty() : OptionalLong.of(earlier);
        }
    }

    private static long hash(String id) {
        return HexFormat.fromHexDigitsToLong(Sha256.ofUnits(id), 0, Long.BYTES * 2);
    }
}
