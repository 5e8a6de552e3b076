package org.whosaid.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** One iterator after another, each opened when its turn comes. */
final class Concatenation<S, T> implements Iterator<T> {

    private final Iterator<S> sources;
    private final Function<S, Iterator<T>> opening;
    private Iterator<T> open = Collections.emptyIterator();

    Concatenation(Iterator<S> sources, Function<S, Iterator<T>> opening) {
        this.sources = sources;
        this.opening = opening;
    }

    @Override
    public boolean hasNext() {
        while (!open.hasNext() && sources.hasNext()) {
            open = opening.apply(sources.next());
        }
        return open.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("nothing more");
        }
        return open.next();
    }
}
