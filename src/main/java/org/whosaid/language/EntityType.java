package org.whosaid.language;

/** What a name names. */
public enum EntityType {
    PERSON, ORGANIZATION, LOCATION, COUNTRY, CITY, STATE_OR_PROVINCE, NATIONALITY;

    /** Whether it is a place of any kind; nationalities are not. */
    public boolean isPlace() {
        return this == LOCATION || this == COUNTRY || this == CITY || this == STATE_OR_PROVINCE;
    }
}
