package org.whosaid.entity.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * A large set of phrases, kept as 64-bit hashes of their lower-case UTF-8 (FNV-1a): half a million take 4 MB and no
 * object each. That a phrase outside the set is taken for one inside happens once in 10^13 questions. Immutable.
 */
final class PhraseSet {

    static final long EMPTY = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final long[] sorted;

    private PhraseSet(long[] sorted) {
        this.sorted = sorted;
    }

    /** The hash of a phrase with one more byte behind it; {@link #EMPTY} is that of no byte at all. */
    static long with(long hash, int next) {
        return (hash ^ (next & 0xff)) * PRIME;
    }

    static long hash(String phrase) {
        long hash = EMPTY;
        for (byte next : phrase.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)) {
            hash = with(hash, next);
        }
        return hash;
    }

    boolean contains(String phrase) {
        return Arrays.binarySearch(sorted, hash(phrase)) >= 0;
    }

    /** The hashes of phrases, while they are read. For one thread. */
    static final class PhraseHashes {

        private long[] hashes = new long[1024];
        private int size;

        void add(long hash) {
            if (size == hashes.length) {
                hashes = Arrays.copyOf(hashes, size * 2);
            }
            hashes[size++] = hash;
        }

        PhraseSet build() {
            long[] sorted = Arrays.copyOf(hashes, size);
            Arrays.sort(sorted);
            return new PhraseSet(sorted);
        }
    }
}
