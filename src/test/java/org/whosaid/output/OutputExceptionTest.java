package org.whosaid.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

class OutputExceptionTest {

    private static String message(IOException cause) {
        return new OutputException("out", cause, "make room, or give another folder with -o").getMessage();
    }

    @Test
    void roomIsAskedForWhereThereIsNone() {
        assertEquals("can't write out: No space left on device; make room, or give another folder with -o",
                message(new FileSystemException("out/a", null, "No space left on device")));
        assertEquals("can't write out: Disk quota exceeded; make room, or give another folder with -o",
                message(new IOException("Disk quota exceeded")));
    }

    @Test
    void whereThereIsRoomPermissionsAreToBeChecked() {
        assertEquals("can't write out: permission denied; check that it is writable, or give another folder with -o",
                message(new AccessDeniedException("out/a")));
        assertEquals("can't write out: Read-only file system; check that it is writable, or give another folder with -o",
                message(new FileSystemException("out/a", null, "Read-only file system")));
    }
}
