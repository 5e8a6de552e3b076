package org.whosaid.entity;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whosaid.entity.NamedEntity.Gender;

class FamilyTest {

    private final Family family = new Family();
    private final Person ann = member("Ann Ode", Gender.FEMALE);
    private final Person carl = member("Carl Ode", Gender.MALE);

    private Person member(String name, Gender gender) {
        Person person = new Person(PersonName.of(name), List.of("ode"));
        person.builder().suggest(gender);
        family.add(person);
        return person;
    }

    @Test
    void lastNameMeansTheFirstMemberUntilOneIsNamed() {
        assertSame(ann, family.likely(Gender.UNKNOWN, 0));
    }

    @Test
    void memberNamedInFullInThisSentenceOrTheOneBeforeIsMeant() {
        family.remember(ann, true, 0);
        family.remember(carl, true, 1);
        assertSame(carl, family.likely(Gender.UNKNOWN, 2));
    }

    @Test
    void genderTellsTheMember() {
        family.remember(ann, true, 0);
        assertSame(carl, family.likely(Gender.MALE, 0));
    }

    @Test
    void nobodyIsMeantByAGenderThatNoMemberMayHave() {
        Family sisters = new Family();
        sisters.add(ann);
        assertNull(sisters.likely(Gender.MALE, 0));
    }
}
