package org.whosaid.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import edu.stanford.nlp.util.HashIndex;
import edu.stanford.nlp.util.Index;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.whosaid.language.corenlp.PackedIndex;
import org.whosaid.language.corenlp.PackedMap;
import org.whosaid.language.corenlp.PackedStrings;
import org.whosaid.language.corenlp.PackingStream;

/** What a model's parts answer, written and read back. */
class PackedTest {

    @SuppressWarnings("unchecked")
    private static <T> T readBack(T part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PackingStream out = new PackingStream(bytes)) {
            out.writeObject(part);
            out.flush();
            return (T) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> largeMap() {
        Map<String, String> map = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            map.put("word" + i, "class" + i % 300);
        }
        return map;
    }

    private static Index<String> largeIndex() {
        Index<String> index = new HashIndex<>();
        largeMap().keySet().forEach(index::add);
        return index;
    }

    @Property(tries = 300)
    void everyStringHasItsNumberAndOthersHaveNone(@ForAll Set<String> some, @ForAll Set<String> others) {
        List<String> strings = List.copyOf(some);
        PackedStrings packed = readBack(PackedStrings.of(strings));
        assertEquals(strings.size(), packed.size());
        for (int number = 0; number < strings.size(); number++) {
            assertEquals(number, packed.indexOf(strings.get(number)));
            assertEquals(strings.get(number), packed.get(number));
        }
        others.stream().filter(other -> !some.contains(other)).forEach(other -> assertEquals(-1, packed.indexOf(other)));
    }

    @Test
    void stringsOfOneHashAreToldApart() {
        // Both hash to 2112.
        PackedStrings packed = PackedStrings.of(List.of("Aa"));
        assertEquals(0, packed.indexOf("Aa"));
        assertEquals(-1, packed.indexOf("BB"));
        assertEquals(1, PackedStrings.of(List.of("Aa", "BB")).indexOf("BB"));
    }

    @Test
    void largeIndexAnswersAsBefore() {
        Index<String> index = largeIndex();
        Index<String> packed = readBack(index);
        assertEquals(PackedIndex.class, packed.getClass());
        assertEquals(index.objectsList(), packed.objectsList());
        index.forEach(string -> assertEquals(index.indexOf(string), packed.indexOf(string)));
        assertEquals(-1, packed.indexOf("other"));
        assertEquals(index.size(), packed.size());
    }

    @Test
    void packedIndexCannotBeChanged() {
        Index<String> packed = readBack(largeIndex());
        assertThrows(UnsupportedOperationException.class, () -> packed.add("other"));
        assertEquals(-1, packed.addToIndex("other"));
        assertEquals(20_000, packed.size());
    }

    @Test
    void largeMapAnswersAsBefore() {
        Map<String, String> map = largeMap();
        Map<String, String> packed = readBack(map);
        assertEquals(PackedMap.class, packed.getClass());
        assertEquals(map, packed);
        assertEquals("class7", packed.get("word7"));
        assertNull(packed.get("other"));
    }

    @Test
    void smallPartsStayAsTheyAre() {
        assertEquals(HashMap.class, readBack(new HashMap<>(Map.of("a", "b"))).getClass());
        assertEquals(HashIndex.class, readBack(new HashIndex<>(List.of("a"))).getClass());
    }

    @Test
    void weightsAreTheSameToTheLastBit() {
        float[][] rows = {{1.5f, -0f}, {}, {Float.MIN_VALUE, 0.1f, Float.NEGATIVE_INFINITY, 3}};
        assertArrayEquals(rows, readBack(rows));
    }
}
