package org.whosaid.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.ExitCode;

class SparkMainTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream before = System.err;

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restore() {
        System.setErr(before);
    }

    /** Fails if a session is started, as there is no master. */
    private void assertWrongUse(String message, String... arguments) {
        assertEquals(ExitCode.USAGE, SparkMain.execute(SparkSession.builder(), arguments));
        assertTrue(said.toString(StandardCharsets.UTF_8).contains(message), said::toString);
    }

    @Test
    void standardInputIsRefused() {
        assertWrongUse("a cluster can't read standard input", "-", "-o", "out");
    }

    @Test
    void outputFolderIsRequired() {
        assertWrongUse("--output=FOLDER", "articles");
    }

    @Test
    void taskBytesMustBePositive() {
        assertWrongUse("--task-bytes needs 1 or more, not 0", "articles", "-o", "out", "--task-bytes", "0");
    }

    @Test
    void helpNeedsNoCluster() {
        assertEquals(ExitCode.OK, SparkMain.execute(SparkSession.builder(), "--help"));
    }
}
