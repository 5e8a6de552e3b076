package org.whosaid.entity;

import java.util.List;

/**
 * A person while the names of an article are grouped.
 *
 * @param name    the fullest name
 * @param lasts   what the last name alone can be
 * @param builder to which the mentions are added
 */
record Person(PersonName name, List<String> lasts, EntityBuilder builder) {

    Person(PersonName name, List<String> lasts) {
        this(name, lasts, new EntityBuilder());
    }
}
