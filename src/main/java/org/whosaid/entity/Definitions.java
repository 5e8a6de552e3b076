package org.whosaid.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.whosaid.entity.gazetteer.FirstNames;
import org.whosaid.language.EntityType;

/**
 * Finds organizations that an article introduces with their acronym: "Department of River Safety (DRS)". The initials make
 * both names and their border certain, whatever the tagger saw. For one article, one thread.
 */
final class Definitions {

    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in", "on", "to", "&", "at", "de");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;

    private final ArticleWords words;
    private final FirstNames firstNames;

    Definitions(ArticleWords words, FirstNames firstNames) {
        this.words = words;
        this.firstNames = firstNames;
    }

    /** The names, with those that are defined in place of what overlaps them; in order and disjoint. */
    List<NameSpan> complete(List<NameSpan> names) {
        List<NameSpan> defined = new ArrayList<>();
        for (int token = 1; token + 2 < words.size(); token++) {
            if (words.text(token).equals("(") && words.text(token + 2).equals(")") && isAcronym(words.text(token + 1))) {
                int start = start(token, words.text(token + 1));
                if (start < token && !isPerson(names, start, token)) {
                    defined.add(words.name(EntityType.ORGANIZATION, start, token));
                    defined.add(words.name(EntityType.ORGANIZATION, token + 1, token + 2));
                }
            }
        }
        return defined.isEmpty() ? names : merged(names, defined);
    }

    /** "Ann Holm (AH)" are a person's initials. */
    private boolean isPerson(List<NameSpan> names, int start, int end) {
        return firstNames.gender(words.text(start)) != NamedEntity.Gender.UNKNOWN && names.stream()
                .anyMatch(name -> name.type() == EntityType.PERSON && name.start() == start && name.end() == end);
    }

    private static boolean isAcronym(String text) {
        return text.length() >= SHORTEST && text.length() <= LONGEST && text.chars().allMatch(Character::isUpperCase);
    }

    /** Where the words begin whose initials are these letters; the bracket itself where there are none. */
    private int start(int bracket, String letters) {
        int letter = letters.length() - 1;
        int start = bracket;
        for (int token = bracket - 1; token >= 0 && letter >= 0 && words.sentence(token) == words.sentence(bracket); token--) {
            if (words.isCapital(token) && words.text(token).charAt(0) == letters.charAt(letter)) {
                letter--;
                start = token;
            } else if (!SMALL.contains(words.text(token))) {
                break;
            }
        }
        return letter < 0 ? start : bracket;
    }

    private static List<NameSpan> merged(List<NameSpan> names, List<NameSpan> defined) {
        List<NameSpan> merged = new ArrayList<>(defined);
        int next = 0;
        for (NameSpan name : names) {
            while (next < defined.size() && defined.get(next).end() <= name.start()) {
                next++;
            }
            if (next == defined.size() || defined.get(next).start() >= name.end()) {
                merged.add(name);
            }
        }
        merged.sort(Comparator.comparingInt(NameSpan::start));
        return merged;
    }
}
