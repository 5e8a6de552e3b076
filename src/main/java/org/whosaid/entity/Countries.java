package org.whosaid.entity;

import java.util.Map;
import java.util.Optional;

/** Names of the same country or union that have no word in common. */
final class Countries {

    private static final String STATES = "united states";
    private static final String KINGDOM = "united kingdom";

    /** Short forms, in the case in which they are written: "us" is a pronoun. */
    private static final Map<String, String> SHORT = Map.of("U.S.", STATES, "US", STATES, "U.S.A.", STATES, "USA", STATES,
            "U.S", STATES, "UK", KINGDOM, "U.K.", KINGDOM, "UAE", "united arab emirates",
            "U.A.E.", "united arab emirates", "DRC", "democratic republic of the congo");

    private static final Map<String, String> LONG = Map.of("united states of america", STATES, "america", STATES,
            "the states", STATES, "britain", KINGDOM, "great britain", KINGDOM, "holland", "netherlands",
            "burma", "myanmar", "russian federation", "russia");

    private Countries() {
    }

    /** Whether it is written so for a country alone: "U.S.", "UK". */
    static boolean isShortForm(String word) {
        return SHORT.containsKey(word);
    }

    /** What all names of one country have in common, in lower case; nothing for a name that stands for itself. */
    static Optional<String> of(String name) {
        String known = SHORT.get(name);
        return Optional.ofNullable(known != null ? known : LONG.get(name.toLowerCase(java.util.Locale.ROOT)));
    }
}
