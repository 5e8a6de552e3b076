package org.whosaid.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Sha256Test {

    /** The example of FIPS 180-2. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void bytesAndTextGiveLowerCaseHexadecimal() {
        assertEquals(ABC, Sha256.of("abc"));
        assertEquals(ABC, Sha256.of("abc".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void bytesMayBeAddedAfterTheHashWasRead() {
        Sha256 hash = new Sha256();
        hash.add("xab".getBytes(StandardCharsets.US_ASCII), 1, 2);
        assertEquals(Sha256.of("ab"), hash.hex());
        hash.add("c".getBytes(StandardCharsets.US_ASCII), 0, 1);
        assertEquals(ABC, hash.hex());
        assertEquals(ABC, hash.hex());
    }

    @Test
    void unpairedSurrogatesDifferByTheirUnits() {
        assertEquals(Sha256.of("\uD83D"), Sha256.of("\uD83E"));
        assertEquals(Sha256.of("\0a\0b"), Sha256.ofUnits("ab"));
        assertNotEquals(Sha256.ofUnits("\uD83D"), Sha256.ofUnits("\uD83E"));
    }
}
