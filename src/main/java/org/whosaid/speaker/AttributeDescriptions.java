package org.whosaid.speaker;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whosaid.language.EntityType;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.reference.DocumentView;

/**
 * Descriptions of one person by where they are from or how old they are, as match reports have them: "the Swede", "the
 * 24-year-old". Immutable, for one article.
 */
final class AttributeDescriptions {

    private static final Pattern AGE = Pattern.compile("(?i)the (\\d+)[ -]year[ -]old");

    private final TokenView tokens;
    private final DocumentView view;
    /** Of each age that stands behind a name ("Ada Ode, 24, …"), whose it is. */
    private final Map<String, Integer> ages = new HashMap<>();

    AttributeDescriptions(DocumentView view) {
        this.tokens = view.tokens();
        this.view = view;
        for (int comma = 1; comma + 2 < tokens.size(); comma++) {
            boolean age = tokens.pos(comma + 1) == PartOfSpeech.NUMBER && tokens.is(comma, ",") && tokens.is(comma + 2, ",");
            if (age && view.names(comma - 1, EntityType.PERSON)) {
                ages.putIfAbsent(tokens.lower(comma + 1), view.entityOf(comma - 1));
            }
        }
    }

    /** Whether a source is such a description. */
    boolean isOne(SourcePhrase phrase) {
        return age(phrase).matches() || isFromSomewhere(phrase);
    }

    /** The entity that has the age which a description gives. */
    Optional<Integer> ofAge(SourcePhrase phrase) {
        Matcher age = age(phrase);
        return age.matches() ? Optional.ofNullable(ages.get(age.group(1))) : Optional.empty();
    }

    private Matcher age(SourcePhrase phrase) {
        return AGE.matcher(tokens.words(phrase.span()));
    }

    private boolean isFromSomewhere(SourcePhrase phrase) {
        return phrase.end() - phrase.start() == 2 && tokens.is(phrase.start(), "the")
                && view.names(phrase.head(), EntityType.NATIONALITY) && !isPeople(tokens.lower(phrase.head()));
    }

    /** "the Chinese" are a whole people. Words with other endings mean one of them where they stand in the singular. */
    private static boolean isPeople(String word) {
        return Lexicon.PEOPLE_ENDING.words().stream().anyMatch(word::endsWith);
    }
}
