package org.whosaid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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

    /** No session is asked for: there is no master that one could be had from. */
    private void assertWrongUse(String message, String... arguments) {
        assertEquals(Exit.USAGE, SparkMain.execute(SparkSession.builder(), arguments));
        assertTrue(said.toString(StandardCharsets.UTF_8).contains(message), said::toString);
    }

    @Test
    void standardInputIsRefused() {
        assertWrongUse("a cluster can't read standard input", "-", "-o", "out");
    }

    @Test
    void folderForTheResultsIsAskedFor() {
        assertWrongUse("--output=FOLDER", "articles");
    }

    @Test
    void limitsHaveToBeAboveZero() {
        assertWrongUse("--task-bytes 1 or more", "articles", "-o", "out", "--task-bytes", "0");
    }

    @Test
    void helpNeedsNoCluster() {
        assertEquals(Exit.DONE, SparkMain.execute(SparkSession.builder(), "--help"));
    }
}
