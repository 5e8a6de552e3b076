package org.whosaid.speaker;

import java.util.Optional;
import org.whosaid.entity.EntityMention;

/**
 * The one who speaks.
 *
 * @param kind    what kind of speaker
 * @param name    the fullest name of the entity in the article, else an honest description in the article's words;
 *                empty only where the kind is {@link Kind#UNKNOWN}
 * @param entity  the number of the entity in the article's list; empty where it is none of them
 * @param title   title or role, as the article gives it
 * @param mention the wording that names the source; empty where the speaker is implied
 */
public record ResolvedSpeaker(Kind kind, Optional<String> name, Optional<Integer> entity, Optional<String> title,
                      Optional<EntityMention> mention) {

    /** Checks that only the unknown have no name. */
    public ResolvedSpeaker {
        if ((kind == Kind.UNKNOWN) != name.isEmpty()) {
            throw new IllegalArgumentException("a speaker of kind " + kind + " with name " + name);
        }
    }

    /** Kinds of speakers. */
    public enum Kind {
        PERSON, ORGANIZATION,
        /** A report, a poll, a statement. */
        DOCUMENT,
        /** Several together: "aides", "the two senators". */
        COLLECTIVE,
        /** One who is not named: "a senior official". */
        UNNAMED,
        UNKNOWN
    }
}
