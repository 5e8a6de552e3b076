package org.whosaid.input;

import org.whosaid.input.file.SourceFile;

/**
 * Gives every article of a run a unique id, which depends only on the inputs and their order. For one thread.
 *
 * <p>A file's id is its name without endings, after its folder's if another file of the run has that name too: so all
 * names are counted before anything is read. Ids that still clash (a third file, an id that the input gives twice) get
 * the suffixes {@code ~2}, {@code ~3} and so on, in the order of reading.
 */
public final class ArticleIds implements Naming {

    private final Occurrences names = new Occurrences();
    private final Occurrences given = new Occurrences();

    /** Adds a file of the run. All files must be announced before any article gets its id. */
    public void announce(SourceFile file) {
        names.add(file.name().stem());
    }

    @Override
    public String of(SourceFile file) {
        String stem = file.name().stem();
        return names.count(stem) > 1 ? file.nameWithFolder() : stem;
    }

    @Override
    public String unique(String id) {
        int count = given.add(id);
        if (count == 1) {
            return id;
        }
        String suffixed = id + "~" + count;
        while (given.add(suffixed) > 1) {
            suffixed = id + "~" + given.add(id);
        }
        return suffixed;
    }
}
