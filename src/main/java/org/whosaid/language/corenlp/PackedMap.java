package org.whosaid.language.corenlp;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A large map between strings with few different values, such as the classes of words, packed. Immutable, safe for all threads. */
public final class PackedMap extends AbstractMap<String, String> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final PackedStrings keys;
    private final String[] values;
    /** The number of each key's value. */
    private final short[] valueOf;

    /** @throws IllegalArgumentException where it has more different values than {@link Short#MAX_VALUE} */
    PackedMap(Map<String, String> map) {
        List<String> strings = new ArrayList<>(map.keySet());
        Map<String, Short> numbers = new LinkedHashMap<>();
        keys = PackedStrings.of(strings);
        valueOf = new short[strings.size()];
        for (int key = 0; key < valueOf.length; key++) {
            valueOf[key] = numbers.computeIfAbsent(map.get(strings.get(key)), value -> (short) numbers.size());
        }
        if (numbers.size() > Short.MAX_VALUE) {
            throw new IllegalArgumentException("too many values: " + numbers.size());
        }
        values = numbers.keySet().toArray(String[]::new);
    }

    @Override
    public int size() {
        return keys.size();
    }

    @Override
    public boolean containsKey(Object key) {
        return key instanceof String string && keys.indexOf(string) >= 0;
    }

    @Override
    public @Nullable String get(Object key) {
        int number = key instanceof String string ? keys.indexOf(string) : -1;
        return number < 0 ? null : values[valueOf[number]];
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, String>> iterator() {
                return IntStream.range(0, keys.size()).mapToObj(PackedMap.this::entry).iterator();
            }

            @Override
            public int size() {
                return keys.size();
            }
        };
    }

    private Entry<String, String> entry(int number) {
        return Map.entry(keys.get(number), values[valueOf[number]]);
    }
}
