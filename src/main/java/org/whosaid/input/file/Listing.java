package org.whosaid.input.file;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The files of the inputs that a user named, in order; in folders, those that a filter lets pass. */
public final class Listing implements Iterator<SourceFile> {

    private final Iterator<String> inputs;
    private final FolderFilter filter;
    private Iterator<SourceFile> files = Collections.emptyIterator();

    /** @param filter decides what in folders is read */
    public Listing(List<String> inputs, FolderFilter filter) {
        this.inputs = inputs.iterator();
        this.filter = filter;
    }

    @Override
    public boolean hasNext() {
        while (!files.hasNext() && inputs.hasNext()) {
            files = filesOf(inputs.next());
        }
        return files.hasNext();
    }

    @Override
    public SourceFile next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more files");
        }
        return files.next();
    }

    private static Iterator<SourceFile> filesOf(String input, Folder folder) {
        return folder.hasNext() ? folder : List.of(SourceFile.faulty(input,
                "no article in this folder: only .txt, .md, .html, .json, .jsonl, .csv and .tsv are read "
                        + "there; name other files directly")).iterator();
    }

    private Iterator<SourceFile> filesOf(String input) {
        if (input.equals(SourceFile.STANDARD_INPUT)) {
            return List.of(SourceFile.standardInput()).iterator();
        }
        try {
            Path path = Path.of(input);
            return Files.isDirectory(path) ? filesOf(input, new Folder(input, path, filter))
                    : List.of(SourceFile.of(input, path)).iterator();
        } catch (InvalidPathException e) {
            return List.of(SourceFile.faulty(input, "not a valid file name: check it")).iterator();
        }
    }
}
