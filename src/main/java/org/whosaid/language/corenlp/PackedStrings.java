package org.whosaid.language.corenlp;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * Many different strings, numbered from 0, in three arrays and with no object for each: read at once, where a map of as
 * many strings takes a second to build. Immutable, safe for all threads.
 */
public final class PackedStrings implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A slot without a string. */
    private static final long FREE = -1;

    /** Spreads hashes over the slots: 2^32 divided by the golden ratio (Knuth, volume 3, 6.4). */
    private static final int SPREAD = 0x9E3779B9;

    private final char[] letters;
    /** Where each string ends in the letters; it starts where the one before ends. */
    private final int[] ends;
    /** Where hashes lead to: the hash in the upper half, the string's number in the lower. As many as a power of two. */
    private final long[] slots;

    private PackedStrings(char[] letters, int[] ends, long[] slots) {
        this.letters = letters;
        this.ends = ends;
        this.slots = slots;
    }

    /** Numbers strings in their order; each must be there once. */
    public static PackedStrings of(List<String> strings) {
        char[] letters = new char[strings.stream().mapToInt(String::length).sum()];
        int[] ends = new int[strings.size()];
        int end = 0;
        for (int number = 0; number < ends.length; number++) {
            String string = strings.get(number);
            string.getChars(0, string.length(), letters, end);
            end += string.length();
            ends[number] = end;
        }
        return new PackedStrings(letters, ends, slots(strings));
    }

    private static long[] slots(List<String> strings) {
        // Two to four slots for a string: rarely is one taken.
        long[] slots = new long[Integer.highestOneBit(Math.max(1, strings.size())) * 4];
        Arrays.fill(slots, FREE);
        for (int number = 0; number < strings.size(); number++) {
            int hash = strings.get(number).hashCode();
            int slot = slot(hash, slots);
            while (slots[slot] != FREE) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = (long) hash << Integer.SIZE | number;
        }
        return slots;
    }

    private static int slot(int hash, long[] slots) {
        return hash * SPREAD >>> Integer.numberOfLeadingZeros(slots.length) + 1;
    }

    /** How many there are. */
    public int size() {
        return ends.length;
    }

    /** The string of a number, from 0 up to {@link #size}. */
    public String get(int number) {
        int start = start(number);
        return new String(letters, start, ends[number] - start);
    }

    /** The number of a string; -1 where it is not here. */
    public int indexOf(String string) {
        int hash = string.hashCode();
        int slot = slot(hash, slots);
        while (slots[slot] != FREE) {
            if ((int) (slots[slot] >>> Integer.SIZE) == hash && is((int) slots[slot], string)) {
                return (int) slots[slot];
            }
            slot = slot + 1 & slots.length - 1;
        }
        return -1;
    }

    private boolean is(int number, String string) {
        int start = start(number);
        if (ends[number] - start != string.length()) {
            return false;
        }
        for (int i = 0; i < string.length(); i++) {
            if (letters[start + i] != string.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    private Object writeReplace() {
        return StoredStrings.of(this);
    }

    /** As it is stored: Java reads arrays of bytes at once, and any other number by number. */
    private record StoredStrings(byte[] letters, byte[] ends, byte[] slots) implements Serializable {

        static StoredStrings of(PackedStrings strings) {
            ByteBuffer letters = ByteBuffer.allocate(strings.letters.length * Character.BYTES);
            letters.asCharBuffer().put(strings.letters);
            ByteBuffer ends = ByteBuffer.allocate(strings.ends.length * Integer.BYTES);
            ends.asIntBuffer().put(strings.ends);
            ByteBuffer slots = ByteBuffer.allocate(strings.slots.length * Long.BYTES);
            slots.asLongBuffer().put(strings.slots);
            return new StoredStrings(letters.array(), ends.array(), slots.array());
        }

        private Object readResolve() {
            char[] someLetters = new char[letters.length / Character.BYTES];
            ByteBuffer.wrap(letters).asCharBuffer().get(someLetters);
            int[] someEnds = new int[ends.length / Integer.BYTES];
            ByteBuffer.wrap(ends).asIntBuffer().get(someEnds);
            long[] someSlots = new long[slots.length / Long.BYTES];
            ByteBuffer.wrap(slots).asLongBuffer().get(someSlots);
            return new PackedStrings(someLetters, someEnds, someSlots);
        }
    }
}
