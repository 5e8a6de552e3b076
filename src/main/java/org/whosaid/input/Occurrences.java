package org.whosaid.input;

/**
 * Counts how often each string occurs, in 24 to 48 bytes a string: an open-addressing table of 64-bit hashes and
 * counts. Two strings with the same hash count as one. Among ten million strings that happens with a chance of one in
 * 400,000; here it only gives an id a suffix that it did not need. For one thread.
 */
final class Occurrences {

    private static final int MIN_SLOTS = 16;
    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private long[] hashes = new long[MIN_SLOTS];
    private int[] counts = new int[MIN_SLOTS];
    private int size;

    /** Counts one more occurrence and returns how many there are now. */
    int add(String value) {
        if (size * 2L >= hashes.length) {
            grow();
        }
        return add(hash(value), 1);
    }

    /** How often it occurred. */
    int count(String value) {
        return counts[slot(hash(value))];
    }

    private int add(long hash, int more) {
        int slot = slot(hash);
        size += counts[slot] == 0 ? 1 : 0;
        hashes[slot] = hash;
        counts[slot] += more;
        return counts[slot];
    }

    private int slot(long hash) {
        int slot = (int) hash & (hashes.length - 1);
        while (counts[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & (hashes.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldCounts = counts;
        hashes = new long[oldHashes.length * 2];
        counts = new int[hashes.length];
        size = 0;
        for (int slot = 0; slot < oldHashes.length; slot++) {
            if (oldCounts[slot] != 0) {
                add(oldHashes[slot], oldCounts[slot]);
            }
        }
    }

    /** FNV-1a over the UTF-16 units, then the final mix of MurmurHash3, so that the low bits depend on all units. */
    private static long hash(String value) {
        long hash = FNV_START;
        for (int i = 0; i < value.length(); i++) {
            hash = (hash ^ value.charAt(i)) * FNV_PRIME;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }
}
