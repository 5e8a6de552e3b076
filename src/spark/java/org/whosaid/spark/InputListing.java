package org.whosaid.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.jspecify.annotations.Nullable;
import org.whosaid.document.Document;
import org.whosaid.input.FileIds;

/**
 * The files behind the inputs that a user named, in order: files, folders with all that is in them, and patterns of both as
 * Hadoop knows them. Used once, for one thread.
 */
final class InputListing {

    /** Text takes so many times the bytes that it is packed into. */
    private static final int PACKED = 3;

    /** Paths sort by their bytes. */
    private static final Comparator<Listed> ORDER = (one, other) -> Arrays.compareUnsigned(
            one.path().getBytes(StandardCharsets.UTF_8), other.path().getBytes(StandardCharsets.UTF_8));

    private final Configuration configuration;
    private final Optional<Document.Format> forced;
    private final List<Listed> files = new ArrayList<>();
    private long leftOut;
    private @Nullable String firstLeftOut;

    private record Listed(String path, String location, long bytes, @Nullable String fault) {

        private static Listed faulty(String path, String cause) {
            return new Listed(path, "", 0, cause);
        }
    }

    /** @param forced what all files are read as; empty: by their endings */
    InputListing(Configuration configuration, Optional<Document.Format> forced) {
        this.configuration = configuration;
        this.forced = forced;
    }

    /** The files of these inputs. What can't be listed is one of them, with its fault. */
    List<InputFile> list(List<String> inputs) {
        inputs.forEach(this::add);
        FileIds ids = new FileIds();
        files.stream().filter(file -> file.fault() == null).forEach(file -> ids.announce(file.path()));
        List<InputFile> numbered = new ArrayList<>(files.size());
        long start = 0;
        for (Listed file : files) {
            numbered.add(new InputFile(numbered.size(), file.path(), file.location(), ids.of(file.path()), file.bytes(),
                    start, file.fault()));
            start += work(numbered.get(numbered.size() - 1));
        }
        return numbered;
    }

    /** How many bytes of text a file holds, as far as its size and ending tell; no file is without any. */
    static long work(InputFile file) {
        return 1 + file.bytes() * unpacking(file);
    }

    /** How many bytes of text a stored byte stands for, as far as the ending tells. */
    static int unpacking(InputFile file) {
        return FileIds.isPacked(file.path()) ? PACKED : 1;
    }

    /** How many files of folders were left out, as hidden ones or because their ending is none of an article's. */
    long leftOut() {
        return leftOut;
    }

    /** The first of these. */
    Optional<String> firstLeftOut() {
        return Optional.ofNullable(firstLeftOut);
    }

    private void add(String input) {
        try {
            Path path = new Path(input);
            FileSystem system = path.getFileSystem(configuration);
            Optional<FileStatus> status = status(system, path);
            if (status.isPresent()) {
                add(input, status.get(), system);
            } else {
                addMatching(input, path, system);
            }
        } catch (IllegalArgumentException e) {
            files.add(Listed.faulty(input, "no name that a file can have: check it"));
        } catch (IOException e) {
            files.add(Listed.faulty(input, "can't be read: " + firstLine(e)));
        }
    }

    private static Optional<FileStatus> status(FileSystem system, Path path) throws IOException {
        try {
            return Optional.of(system.getFileStatus(path));
        } catch (FileNotFoundException e) {
            return Optional.empty();
        }
    }

    private void addMatching(String input, Path pattern, FileSystem system) throws IOException {
        FileStatus @Nullable [] matching = system.globStatus(pattern);
        if (matching == null || matching.length == 0) {
            files.add(Listed.faulty(input, "no such file or folder: check the name"));
            return;
        }
        for (FileStatus each : matching) {
            add(named(each.getPath(), pattern, system), each, system);
        }
    }

    /** As the user would have written it: with a scheme or without, from the root or from the working folder. */
    private static String named(Path match, Path pattern, FileSystem system) {
        if (pattern.toUri().getScheme() != null) {
            return match.toString();
        }
        return pattern.isAbsolute() ? match.toUri().getPath()
                : system.getWorkingDirectory().toUri().relativize(match.toUri()).getPath();
    }

    private void add(String path, FileStatus status, FileSystem system) throws IOException {
        if (!status.isDirectory()) {
            files.add(listed(path, status));
            return;
        }
        List<Listed> members = new ArrayList<>();
        addMembers(path.replaceFirst("/+$", ""), status.getPath(), system, members);
        members.sort(ORDER);
        files.addAll(members.isEmpty() ? List.of(Listed.faulty(path, "no article in this folder: only .txt, .md, .html, "
                + ".json, .jsonl, .csv, .tsv and .parquet are looked for, name other files themselves")) : members);
    }

    private void addMembers(String path, Path folder, FileSystem system, List<Listed> members) throws IOException {
        RemoteIterator<FileStatus> entries = system.listStatusIterator(folder);
        while (entries.hasNext()) {
            FileStatus entry = entries.next();
            String name = entry.getPath().getName();
            String member = path + "/" + name;
            if (isHidden(name) || !entry.isDirectory() && !FileIds.isArticles(member, forced)) {
                leaveOut(member);
            } else if (entry.isDirectory()) {
                addMembers(member, entry.getPath(), system, members);
            } else {
                members.add(listed(member, entry));
            }
        }
    }

    /** As Hadoop's and Spark's own tools have it: what starts with _ or . is no data ({@code _SUCCESS}). */
    private static boolean isHidden(String name) {
        return name.startsWith("_") || name.startsWith(".");
    }

    private void leaveOut(String path) {
        leftOut++;
        firstLeftOut = firstLeftOut == null || path.compareTo(firstLeftOut) < 0 ? path : firstLeftOut;
    }

    private static Listed listed(String path, FileStatus status) {
        return new Listed(path, status.getPath().toString(), status.getLen(), null);
    }

    private static String firstLine(IOException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
