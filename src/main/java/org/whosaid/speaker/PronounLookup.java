package org.whosaid.speaker;

import java.util.Optional;

/** Whom the pronouns read so far mean. */
@FunctionalInterface
interface PronounLookup {

    /** No pronoun has been read. */
    PronounLookup NONE = token -> Optional.empty();

    /** Whom the pronoun that is this token means; empty where the token is no personal pronoun, or is not read yet. */
    Optional<Resolution> at(int token);

    /** The entity that the pronoun means; empty where it means none. */
    default Optional<Integer> entityAt(int token) {
        return at(token).flatMap(Resolution::entity);
    }
}
