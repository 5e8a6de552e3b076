package org.whosaid.evaluation.gold;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files of gold and records, which are UTF-8 and nothing else: offsets would not fit what is decoded in another way. */
public final class Utf8 {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Utf8() {
    }

    /** All of it, line ends untouched. */
    public static String read(Path file) {
        try {
            return withoutMark(file, Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new EvaluationException(file + " is not UTF-8; convert it");
        } catch (IOException e) {
            throw EvaluationException.unreadable(file, e);
        }
    }

    /** Its lines, without their line feeds and carriage returns. */
    public static List<String> lines(Path file) {
        return read(file).lines().toList();
    }

    /** Annotation tools count a byte order mark as a character and records don't, so no offset would fit. */
    private static String withoutMark(Path file, String content) {
        if (content.startsWith(BYTE_ORDER_MARK)) {
            throw new EvaluationException(file + " starts with a byte order mark, which offsets may or may not count; "
                    + "remove it");
        }
        return content;
    }
}
