package org.whosaid;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which program it is that wrote something.
 *
 * @param name    whosaid
 * @param version of whosaid
 * @param corenlp the version of Stanford CoreNLP in it
 */
public record Program(String name, String version, String corenlp) {

    /** This one. */
    public static Program current() {
        Properties properties = new Properties();
        try (InputStream stream = Program.class.getResourceAsStream("program.properties")) {
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Program("whosaid", properties.getProperty("version"), properties.getProperty("corenlp"));
    }
}
