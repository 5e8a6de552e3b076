package org.whosaid.entity;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whosaid.entity.NamedEntity.Gender;

/** Those who share a last name: tells whom the last name alone means, in constant time. For one article, one thread. */
final class Family {

    private final Map<Gender, Members> byGender = new EnumMap<>(Gender.class);
    private final Members all = new Members();
    private boolean several;

    /** Of some members the first one, the last one named in full, and the one named most often. */
    private static final class Members {
        private @Nullable Person first;
        private @Nullable Person recent;
        private int recentSentence;
        private @Nullable Person salient;

        private void add(Person person) {
            first = first == null ? person : first;
        }

        private void remember(Person person, boolean full, int sentence) {
            recent = full ? person : recent;
            recentSentence = full ? sentence : recentSentence;
            salient = salient == null || person.builder().size() > salient.builder().size() ? person : salient;
        }

        private @Nullable Person likely(int sentence) {
            if (recent != null && (recentSentence >= sentence - 1 || salient == null)) {
                return recent;
            }
            return salient != null ? salient : first;
        }
    }

    private Members of(Gender gender) {
        return byGender.computeIfAbsent(gender, any -> new Members());
    }

    /** Adds a member; in the order of their first names in the text. */
    void add(Person person) {
        several |= all.first != null;
        all.add(person);
        of(person.builder().gender()).add(person);
    }

    /** Notes that a member was named in this sentence, in full and not in passing or by a part of the name. */
    void remember(Person person, boolean full, int sentence) {
        all.remember(person, full, sentence);
        of(person.builder().gender()).remember(person, full, sentence);
    }

    /** Whom the last name means as the label of a turn: who was last named in full; null where nobody may have this gender. */
    @Nullable Person lastNamed(Gender gender, int sentence) {
        Members members = gender == Gender.UNKNOWN ? all : of(gender);
        return members.recent != null ? members.recent : likely(gender, sentence);
    }

    /** Whom the last name means in this sentence; null where nobody may have this gender. */
    @Nullable Person likely(Gender gender, int sentence) {
        if (gender == Gender.UNKNOWN) {
            return several ? all.likely(sentence) : all.first;
        }
        Person fitting = of(gender).likely(sentence);
        return fitting != null ? fitting : of(Gender.UNKNOWN).likely(sentence);
    }
}
