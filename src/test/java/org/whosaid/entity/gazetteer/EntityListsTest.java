package org.whosaid.entity.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whosaid.entity.NamedEntity.Gender;
import org.whosaid.entity.TestLists;
import org.whosaid.language.EntityType;

class EntityListsTest {

    private final EntityLists lists = TestLists.lists();

    @Test
    void gazetteerKnowsPlacesInAnyCase() {
        assertTrue(lists.gazetteer().has(EntityType.CITY, "TOKYO"));
        assertTrue(lists.gazetteer().has(EntityType.COUNTRY, "Georgia"));
        assertTrue(lists.gazetteer().has(EntityType.STATE_OR_PROVINCE, "Georgia"));
        assertFalse(lists.gazetteer().has(EntityType.CITY, "Japan"));
    }

    @Test
    void gazetteerPassesOverMadeUpCompounds() {
        assertFalse(lists.gazetteer().has(EntityType.CITY, "lima-based"));
    }

    @Test
    void gazetteerReadsEscapedFullStops() {
        assertTrue(lists.gazetteer().isTitle("Gunnery Sgt."));
        assertFalse(lists.gazetteer().isTitle("Tokyo"));
    }

    @Test
    void demonymsGiveTheirPlace() {
        assertEquals(Optional.of("United States"), lists.demonyms().placeOf("Americans"));
        assertEquals(Optional.empty(), lists.demonyms().placeOf("Republicans"));
    }

    @Test
    void abbreviationsOfStatesKeepTheirCase() {
        assertEquals(Optional.of("Wisconsin"), lists.states().of("Wis."));
        assertEquals(Optional.empty(), lists.states().of("wi"));
    }

    @Test
    void checkedFirstNamesOverruleTheLargeList() {
        assertEquals(Gender.MALE, lists.firstNames().gender("Carl"));
        assertEquals(Gender.FEMALE, lists.firstNames().gender("Marta"));
    }

    @Test
    void firstNameOfBothTellsNoGender() {
        assertEquals(Gender.UNKNOWN, lists.firstNames().gender("Leslie"));
        assertTrue(lists.firstNames().contains("Leslie"));
    }

    @Test
    void namesOfOneCountryAreOneWhereTheyAreWrittenAsItsNames() {
        assertEquals(Optional.of("united states"), lists.countries().of("U.S."));
        assertEquals(Optional.of("united states"), lists.countries().of("AMERICA"));
        assertEquals(Optional.empty(), lists.countries().of("us"));
        assertTrue(lists.countries().isShortForm("UK"));
        assertFalse(lists.countries().isShortForm("Britain"));
        assertTrue(lists.countries().isUnlisted("north macedonia"));
        assertFalse(lists.countries().isUnlisted("Netherlands"));
    }
}
