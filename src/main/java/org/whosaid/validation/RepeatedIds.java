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
 * Finds repeated ids among millions. The first pass keeps a 64-bit hash of each; the second compares only ids whose
 * hash occurred twice, so results are exact and memory use is small.
 */
final class RepeatedIds {

    private long[] hashes = new long[1024];
    private int count;

    /** First pass: adds an id. */
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

        /** Whether no second pass is needed. */
        boolean isEmpty() {
            return hashes.isEmpty();
        }

        /** The line of the first occurrence of an id; empty if this is the first. */
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
