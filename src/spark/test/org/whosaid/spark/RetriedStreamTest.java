package org.whosaid.spark;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class RetriedStreamTest {

    /** Two bytes, and then the connection breaks. */
    private static InputStream broken() {
        return new SequenceInputStream(new ByteArrayInputStream(new byte[] {1, 2}), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });
    }

    @Test
    void failureToReadFailsTheTaskSoThatItIsRunAgain() throws IOException {
        try (RetriedStream stream = new RetriedStream(broken(), false)) {
            assertEquals(2, stream.readNBytes(2).length);
            stream.failTask();
            assertThrows(IOException.class, stream::read);
            assertThrows(UncheckedIOException.class, stream::failTask);
        }
    }

    @Test
    void failureToReadOnTheLastAttemptFailsTheFileOnly() throws IOException {
        try (RetriedStream stream = new RetriedStream(broken(), true)) {
            assertEquals(2, stream.readNBytes(2).length);
            assertThrows(IOException.class, () -> stream.readNBytes(1));
            assertDoesNotThrow(stream::failTask);
        }
    }
}
