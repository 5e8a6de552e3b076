package org.whosaid.speaker;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whosaid.language.EntityType;
import org.whosaid.reference.DocumentView;

/**
 * Descriptions of one person by where they are from or how old they are, as match reports have them: "the Swede", "the
 * 24-year-old". For one article, one thread.
 */
final class AttributeDescriptions {

    private static final Pattern AGE = Pattern.compile("(?i)the (\\d+)[ -]year[ -]old");
    /** Words for a whole people: "the Chinese". Others mean one of them where they stand in the singular. */
    private static final Pattern PEOPLES = Pattern.compile(".*(?:s|ese|ish|ench|utch|i)");

    private final DocumentView scene;
    /** Of each age that stands behind a name ("Ada Ode, 24, …"), whose it is. */
    private final Map<String, Integer> ages = new HashMap<>();

    AttributeDescriptions(DocumentView scene) {
        this.scene = scene;
        for (int token = 1; token + 2 < scene.size(); token++) {
            boolean age = scene.tag(token + 1).equals("CD") && scene.lower(token).equals(",") && scene.lower(token + 2).equals(",");
            if (age && scene.names(token - 1, EntityType.PERSON)) {
                ages.putIfAbsent(scene.lower(token + 1), scene.entityOf(token - 1));
            }
        }
    }

    /** Whether a source is such a description. */
    boolean isOne(SourcePhrase phrase) {
        return age(phrase).matches() || isFromSomewhere(phrase);
    }

    /** The one who has the age that a description gives, or {@link DocumentView#NONE}. */
    int ofAge(SourcePhrase phrase) {
        Matcher age = age(phrase);
        return age.matches() ? ages.getOrDefault(age.group(1), DocumentView.NONE) : DocumentView.NONE;
    }

    private Matcher age(SourcePhrase phrase) {
        return AGE.matcher(scene.words(phrase.span()));
    }

    private boolean isFromSomewhere(SourcePhrase phrase) {
        return phrase.end() - phrase.start() == 2 && scene.lower(phrase.start()).equals("the")
                && scene.names(phrase.head(), EntityType.NATIONALITY) && !PEOPLES.matcher(scene.lower(phrase.head())).matches();
    }
}
