package org.whosaid.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Converts the name of a file or folder. An empty name, which Java takes for the current folder, is refused: it mostly comes
 * from an unset shell variable.
 */
final class PathConverter implements ITypeConverter<Path> {

    static final String EMPTY = "the name is empty; write . for the current folder";

    @Override
    public Path convert(String name) {
        if (name.isEmpty()) {
            throw new TypeConversionException(EMPTY);
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("'" + name + "' is not a valid file name; check it");
        }
    }
}
