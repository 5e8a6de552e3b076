package org.whosaid.evaluation.gold;

import java.util.List;

/**
 * A speaker as people annotated it.
 *
 * @param kind  as in records
 * @param names that are accepted, the fullest first
 */
public record GoldSpeaker(String kind, List<String> names) {
}
