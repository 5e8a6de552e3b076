package org.whosaid.language;

/**
 * A stretch of tokens that the tagger takes for a name.
 *
 * @param type  what it names, as far as the tagger tells: PERSON, ORGANIZATION or LOCATION
 * @param start its first token
 * @param end   one past its last token
 */
public record Name(EntityType type, int start, int end) {
}
