package org.whosaid.language.corenlp;

import edu.stanford.nlp.util.Index;
import java.io.Writer;
import java.util.AbstractCollection;
import java.util.AbstractList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/** CoreNLP's index of features, packed. Immutable, safe for all threads. */
public final class PackedIndex extends AbstractCollection<String> implements Index<String> {

    private static final long serialVersionUID = 1L;

    private final PackedStrings strings;

    PackedIndex(Index<String> index) {
        strings = PackedStrings.of(index.objectsList());
    }

    @Override
    public int size() {
        return strings.size();
    }

    @Override
    public String get(int number) {
        return strings.get(number);
    }

    @Override
    public int indexOf(String string) {
        return strings.indexOf(string);
    }

    @Override
    public boolean contains(Object object) {
        return object instanceof String string && strings.indexOf(string) >= 0;
    }

    @Override
    public List<String> objectsList() {
        return new AbstractList<>() {
            @Override
            public String get(int number) {
                return strings.get(number);
            }

            @Override
            public int size() {
                return strings.size();
            }
        };
    }

    @Override
    public Iterator<String> iterator() {
        return objectsList().iterator();
    }

    @Override
    public boolean isLocked() {
        return true;
    }

    @Override
    public void lock() {
        // It always is.
    }

    @Override
    public int addToIndex(String string) {
        return strings.indexOf(string);
    }

    @Override
    @Deprecated
    public int indexOf(String string, boolean add) {
        return strings.indexOf(string);
    }

    @Override
    public Collection<String> objects(int[] numbers) {
        throw fixed();
    }

    @Override
    public void unlock() {
        throw fixed();
    }

    @Override
    public void saveToWriter(Writer out) {
        throw fixed();
    }

    @Override
    public void saveToFilename(String name) {
        throw fixed();
    }

    private static UnsupportedOperationException fixed() {
        return new UnsupportedOperationException("the index of a model that is in use");
    }
}
