package org.whosaid.entity.gazetteer;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names of the same country or union that have no word in common. */
public final class Countries {

    private static final String STATES = "united states";
    private static final String KINGDOM = "united kingdom";

    /** Short forms, in the case in which they are written: "us" is a pronoun. */
    private static final Map<String, String> SHORT = Map.of("U.S.", STATES, "US", STATES, "U.S.A.", STATES, "USA", STATES,
            "U.S", STATES, "UK", KINGDOM, "U.K.", KINGDOM, "UAE", "united arab emirates",
            "U.A.E.", "united arab emirates", "DRC", "democratic republic of the congo");

    private static final Map<String, String> LONG = Map.of("united states of america", STATES, "america", STATES,
            "the states", STATES, "britain", KINGDOM, "great britain", KINGDOM, "holland", "netherlands",
            "burma", "myanmar", "russian federation", "russia");

    /** Countries that the lists know by other names only. */
    private static final Set<String> MORE = Set.of("libya", "laos", "wales", "northern ireland", "south sudan",
            "north macedonia", "eswatini", "cabo verde", "ivory coast", "bosnia", "czechia", "new guinea", "soviet union");

    private Countries() {
    }

    /** Whether it is written so for a country alone: "U.S.", "UK". */
    public static boolean isShortForm(String word) {
        return SHORT.containsKey(word);
    }

    /** Whether it is one of the few countries that the lists lack. */
    public static boolean isUnlisted(String name) {
        return MORE.contains(name.toLowerCase(Locale.ROOT));
    }

    /** What all names of one country have in common, in lower case; nothing for a name that stands for itself. */
    public static Optional<String> of(String name) {
        String known = SHORT.get(name);
        return Optional.ofNullable(known != null ? known : LONG.get(name.toLowerCase(Locale.ROOT)));
    }
}
