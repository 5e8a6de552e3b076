package org.whosaid.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A file or folder as users name it. The empty name, which Java takes for the current folder, is most often a variable that
 * was never set.
 */
final class FilePath implements ITypeConverter<Path> {

    static final String EMPTY = "an empty name names nothing; write . for the current folder";

    @Override
    public Path convert(String name) {
        if (name.isEmpty()) {
            throw new TypeConversionException(EMPTY);
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("'" + name + "' is no name that a file can have; check it");
        }
    }
}
