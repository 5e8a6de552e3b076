package org.whosaid;

import java.util.Locale;

/** The stages that an article goes through, in order: the rooms by their names. */
public enum Stage {
    INPUT, ARTICLE, LANGUAGE, QUOTATION, ATTRIBUTION, ENTITY, SPEAKER, RECORD, OUTPUT;

    /** The room's name. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
