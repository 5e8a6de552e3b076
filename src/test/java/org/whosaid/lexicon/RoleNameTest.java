package org.whosaid.lexicon;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoleNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"Judge", "THE CLERK", "Speaker 1", "SPEAKER_00", "Speaker2", "Audience Member", "Unidentified male",
        "Mr Speaker", "Madam President", "The Prime Minister", "Interviewer", "X"})
    void rolesNameNobody(String label) {
        assertTrue(RoleName.is(label));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Judge Ode", "Mr Cook", "Ada Ode", "ODE", "The Courier"})
    void namesAreNoRoles(String label) {
        assertFalse(RoleName.is(label));
    }
}
