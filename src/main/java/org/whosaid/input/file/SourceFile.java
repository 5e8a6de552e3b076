package org.whosaid.input.file;

import java.nio.file.Path;
import java.util.Optional;
import org.whosaid.document.Document;

/**
 * A file to be read, or standard input, or something that could not be listed.
 *
 * @param path     the name by which the user knows it, as in {@link Document.Origin#path()}
 * @param location where it is; empty for standard input
 * @param name     its name taken apart
 * @param folder   the name of the folder that it lies in, if the path has it
 * @param fault    why it can't be read, if that is already known
 */
public record SourceFile(String path, Optional<Path> location, FileName name, Optional<String> folder,
                  Optional<String> fault) {

    static final String STANDARD_INPUT = "-";

    static SourceFile standardInput() {
        return new SourceFile(STANDARD_INPUT, Optional.empty(), new FileName("stdin", "", ""), Optional.empty(),
                Optional.empty());
    }

    /** A file at a place. */
    public static SourceFile of(String path, Path location) {
        return new SourceFile(path, Optional.of(location), FileName.of(lastName(location)), folderOf(location),
                Optional.empty());
    }

    static SourceFile faulty(String path, String cause) {
        return new SourceFile(path, Optional.empty(), FileName.of(path), Optional.empty(), Optional.of(cause));
    }

    /** Its name without endings, after the folder's and a slash if there is one. */
    public String nameWithFolder() {
        return folder.map(name -> name + "/").orElse("") + name.stem();
    }

    private static String lastName(Path location) {
        return Optional.ofNullable(location.getFileName()).map(Path::toString).orElse("");
    }

    private static Optional<String> folderOf(Path location) {
        return Optional.ofNullable(location.getParent()).map(Path::normalize).map(SourceFile::lastName)
                .filter(name -> !name.isEmpty() && !name.equals(".."));
    }
}
