package org.whosaid.evaluation.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatchTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Ana Brandt           | Ana Brandt        | STRICT",
        "ana  BRANDT          | Ana Brandt        | STRICT",
        "Mrs. Ana Brandt’s    | Ana Brandt        | STRICT",
        "The Harbour Office   | the harbour office| STRICT",
        "Jean-Luc Moreau      | Jean Luc Moreau   | STRICT",
        "the minister' | minister          | STRICT",
        "Brandt               | Ana Brandt        | LENIENT",
        "Ana Maria Brandt     | Ana Brandt        | LENIENT",
        "Ana                  | Ana Brandt        | NO",
        "Tom Brandt           | Ana Brandt        | NO",
        "The                  | The               | NO",
        "''                   | Ana Brandt        | NO",
        "Ana Brandt           | ''                | NO"
    })
    void namesMatch(String given, String accepted, NameMatch expected) {
        assertEquals(expected, NameMatch.of(given, List.of(accepted)));
    }

    @ParameterizedTest
    @CsvSource({"Brandt,STRICT", "Mayor Brandt,LENIENT", "Okoro,NO"})
    void bestOfAllAcceptedNamesCounts(String given, NameMatch expected) {
        assertEquals(expected, NameMatch.of(given, List.of("Ana Brandt", "Brandt")));
    }
}
