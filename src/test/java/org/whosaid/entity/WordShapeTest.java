package org.whosaid.entity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordShapeTest {

    @Test
    void initialsAreSingleCapitalsOrPairsWithFullStops() {
        List.of("J.", "W", "J.K.", "Ö").forEach(word -> assertTrue(WordShape.isInitial(word), word));
        List.of("", "j.", "JK", "J.K", "Jo.", ".").forEach(word -> assertFalse(WordShape.isInitial(word), word));
    }

    @Test
    void capitalsNeedALetterAndNoSmallOne() {
        assertTrue(WordShape.isAllCapitals("U.S."));
        assertFalse(WordShape.isAllCapitals("42"));
        assertFalse(WordShape.isAllCapitals("McODE"));
    }
}
