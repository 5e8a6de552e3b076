package org.whosaid.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionTest {

    @ParameterizedTest
    @ValueSource(strings = {"The old bridge. Image: Ann Example", "The old bridge. Photo by Ann Example.", "Mayor Ada Ode at the bridge (Photo by Ben Okri)",
        "File photo of Ada Ode. Photo: Harbour News.", "Ode in 2015; photo courtesy of: The Harbour Museum"})
    void whatAPictureShowsAndWhoTookItIsACaption(String line) {
        assertEquals("CAPTION " + line, Reading.within(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Image: Ann Example", "Photo by Ann Example", "Photos courtesy of Harbour News", "(Photo: Ann Example)"})
    void aCreditAloneIsBoilerplate(String line) {
        assertEquals("BOILERPLATE " + line, Reading.within(line));
    }

    @Test
    void endlessSlashesTakeNoTime() {
        String line = "Photo: " + "A/".repeat(66) + " x";
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Reading.within(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"She found the image: a bridge in the fog.", "“It is my photo: Ada gave it to me.”",
        "She came. She saw. She left a photo: Ada in the rain."})
    void sentencesOfTheArticleAreNone(String sentence) {
        assertEquals("PARAGRAPH " + sentence, Reading.within(sentence));
    }
}
