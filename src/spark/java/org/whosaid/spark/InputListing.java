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

/**
 * The files behind the user's inputs, in order: files, folders with all their contents, and Hadoop patterns of both.
 * Used once, by one thread.
 */
final class InputListing {

    /** Bytes of text per compressed byte, as estimated. */
    private static final int TEXT_BYTES_PER_PACKED_BYTE = 3;

    /** Paths sort by their bytes. */
    private static final Comparator<Listed> PATH_ORDER = (one, other) -> Arrays.compareUnsigned(
            one.path().getBytes(StandardCharsets.UTF_8), other.path().getBytes(StandardCharsets.UTF_8));

    private final Configuration configuration;
    private final Optional<Document.InputFormat> forced;
    private final List<Listed> files = new ArrayList<>();
    private long leftOut;
    private @Nullable String firstLeftOut;

    private record Listed(String path, String location, long bytes, @Nullable String fault) {

        private static Listed faulty(String path, String cause) {
            return new Listed(path, "", 0, cause);
        }
    }

    /** @param forced the format of all files; empty if their extensions decide */
    InputListing(Configuration configuration, Optional<Document.InputFormat> forced) {
        this.configuration = configuration;
        this.forced = forced;
    }

    /** The files of these inputs. An input that can't be listed is one of them, with its fault. */
    List<InputFile> list(List<String> inputs) {
        inputs.forEach(this::add);
        FileIds ids = new FileIds();
        files.stream().filter(file -> file.fault() == null).forEach(file -> ids.announce(file.path()));
        List<InputFile> numbered = new ArrayList<>(files.size());
        long start = 0;
        for (Listed file : files) {
            numbered.add(new InputFile(numbered.size(), file.path(), file.location(), ids.of(file.path()), file.bytes(),
                    start, file.fault()));
            start += textBytes(numbered.get(numbered.size() - 1));
        }
        return numbered;
    }

    /** Bytes of text in a file, estimated from its size and extension; 1 or more. */
    static long textBytes(InputFile file) {
        return 1 + file.bytes() * unpacking(file);
    }

    /** Bytes of text per stored byte, estimated from the extension. */
    static int unpacking(InputFile file) {
        return FileIds.isPacked(file.path()) ? TEXT_BYTES_PER_PACKED_BYTE : 1;
    }

    /** The number of files in folders that were skipped: hidden ones, and those whose extension is not an article's. */
    long leftOut() {
        return leftOut;
    }

    /** The first of them. */
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

    /** As the user would write it: with or without a scheme, absolute or relative to the working folder. */
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
        members.sort(PATH_ORDER);
        files.addAll(members.isEmpty()
                ? List.of(Listed.faulty(path, "no article in this folder: only .txt, .md, .html, "
                + ".json, .jsonl, .csv, .tsv and .parquet are read there; name other files directly")) : members);
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

    /** By the convention of Hadoop and Spark, names that start with _ or . are not data ({@code _SUCCESS}). */
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
