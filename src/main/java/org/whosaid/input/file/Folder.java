package org.whosaid.input.file;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder and of the folders in it, that a filter lets pass, in the order of their paths' UTF-8
 * bytes. Holds the names of one folder and of those above it at a time, and the paths of all folders entered. Links are
 * followed, but not in circles and not to a folder that was reached before.
 */
final class Folder implements Iterator<SourceFile> {

    /** Code points sort as their UTF-8 bytes do; a folder sorts as its name with a slash, as it does within paths. */
    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::sortedAs, Folder::compareCodePoints)
            .thenComparing(Entry::location);

    private final Deque<Iterator<Entry>> open = new ArrayDeque<>();
    private final Deque<Path> above = new ArrayDeque<>();
    /** How each folder was reached first. */
    private final Map<Path, String> reached = new HashMap<>();
    private final FolderFilter filter;
    private @Nullable SourceFile next;

    /**
     * @param path     the folder as the user named it
     * @param location where it is
     * @param filter   decides what in it is read
     */
    Folder(String path, Path location, FolderFilter filter) {
        this.filter = filter;
        String shown = path.replaceFirst("/+$", "");
        enter(new Entry(shown, shown, location, true));
    }

    @Override
    public boolean hasNext() {
        while (next == null && !open.isEmpty()) {
            advance();
        }
        return next != null;
    }

    @Override
    public SourceFile next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("no more files");
        }
        SourceFile given = next;
        next = null;
        return given;
    }

    private void advance() {
        Iterator<Entry> entries = open.getFirst();
        if (!entries.hasNext()) {
            open.removeFirst();
            above.removeFirst();
            return;
        }
        Entry entry = entries.next();
        try {
            visit(entry);
        } catch (RuntimeException e) {
            // For example a name that the locale can't decode: what comes after it is still read.
            next = SourceFile.faulty(entry.path(), Cause.fault(e));
        }
    }

    private void visit(Entry entry) {
        SourceFile file = SourceFile.of(entry.path(), entry.location());
        if (!filter.passes(file, entry.location(), entry.isFolder())) {
            return;
        }
        if (entry.isFolder()) {
            enter(entry);
        } else {
            next = file;
        }
    }

    private void enter(Entry folder) {
        try {
            Path real = folder.location().toRealPath();
            Optional<String> fault = fault(folder, real);
            if (fault.isPresent()) {
                next = SourceFile.faulty(folder.path(), fault.get());
                return;
            }
            Iterator<Entry> entries = entriesOf(folder).iterator();
            open.addFirst(entries);
            above.addFirst(real);
        } catch (IOException e) {
            next = SourceFile.faulty(folder.path(), Cause.of(e));
        }
    }

    /** Why a folder is not entered: one that is reached again, through a link or not, was read the first time. */
    private Optional<String> fault(Entry folder, Path real) {
        if (above.contains(real)) {
            return Optional.of("a link to a folder that contains it: not followed");
        }
        return Optional.ofNullable(reached.putIfAbsent(real, folder.path()))
                .map(first -> "the same folder as " + first + ", through a link: read once");
    }

    private static List<Entry> entriesOf(Entry folder) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (DirectoryStream<Path> members = Files.newDirectoryStream(folder.location())) {
            for (Path member : members) {
                String name = member.getFileName().toString();
                entries.add(Entry.of(folder.path() + "/" + name, name, member));
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.sort(ORDER);
        return entries;
    }

    private static int compareCodePoints(String one, String other) {
        int shared = Math.min(one.length(), other.length());
        for (int i = 0; i < shared; i++) {
            if (one.charAt(i) != other.charAt(i)) {
                return compareUnits(one.charAt(i), other.charAt(i));
            }
        }
        return one.length() - other.length();
    }

    /** Surrogates stand for code points above all others. */
    private static int compareUnits(char one, char other) {
        boolean oneHigh = Character.isSurrogate(one);
        boolean otherHigh = Character.isSurrogate(other);
        return oneHigh == otherHigh ? one - other : Boolean.compare(oneHigh, otherHigh);
    }

    private record Entry(String path, String sortedAs, Path location, boolean isFolder) {

        static Entry of(String path, String name, Path location) {
            boolean folder = Files.isDirectory(location);
            return new Entry(path, folder ? name + "/" : name, location, folder);
        }
    }
}
