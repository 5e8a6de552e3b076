package org.whosaid.entity;

import java.util.List;
import org.whosaid.language.EntityType;

/**
 * Somebody or something that an article names.
 *
 * @param type     what it is
 * @param name     the fullest name that the article gives, without title and role
 * @param aliases  its other names in the article, in order of their first place
 * @param titles   titles and roles that stand with its name, in order of their first place: "U.S. Secretary of State"
 * @param gender   as far as first names, honorifics and titles tell
 * @param mentions in order of the text
 */
public record NamedEntity(EntityType type, String name, List<String> aliases, List<String> titles, Gender gender,
                     List<EntityMention> mentions) {

    /** Copies the lists. */
    public NamedEntity {
        aliases = List.copyOf(aliases);
        titles = List.copyOf(titles);
        mentions = List.copyOf(mentions);
    }

    /** What the text tells of somebody's gender. */
    public enum Gender {
        FEMALE, MALE, UNKNOWN
    }
}
