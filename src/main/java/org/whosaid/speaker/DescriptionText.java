package org.whosaid.speaker;

import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.whosaid.reference.DocumentView;
import org.whosaid.text.Span;

/**
 * The words in which somebody without a name is given: without what only tells more of them, and with possessives in full,
 * "Ada Ode's campaign" for "her campaign, which began in May".
 */
final class DescriptionText {

    private final DocumentView scene;
    private final Map<Integer, Resolution> pronouns;
    private final IntFunction<Resolution> antecedents;

    /**
     * @param pronouns    those that are resolved so far, by their token; grows meanwhile
     * @param antecedents whom a relative pronoun means, by its token
     */
    DescriptionText(DocumentView scene, Map<Integer, Resolution> pronouns, IntFunction<Resolution> antecedents) {
        this.scene = scene;
        this.pronouns = pronouns;
        this.antecedents = antecedents;
    }

    /** Of a source. */
    String of(SourcePhrase phrase) {
        return of(phrase.start(), nameEnd(phrase));
    }

    /** Of the words from a token to before another one. */
    String of(int start, int end) {
        return byPronoun(start, end).or(() -> byRelative(start, end)).or(() -> byName(start, end)).orElseGet(() -> words(start, end));
    }

    private String words(int start, int end) {
        return scene.words(scene.token(start).span().to(scene.token(end - 1).span()));
    }

    private Optional<String> byPronoun(int start, int end) {
        boolean owned = scene.tag(start).equals("PRP$") && end - start > 1 && pronouns.containsKey(start);
        return owned ? pronouns.get(start).name().map(name -> name + "'s " + words(start + 1, end)) : Optional.empty();
    }

    private Optional<String> byRelative(int start, int end) {
        if (!scene.tag(start).equals("WP$") || end - start <= 1) {
            return Optional.empty();
        }
        Resolution owner = antecedents.apply(start);
        boolean many = owner.kind() == ResolvedSpeaker.Kind.COLLECTIVE;
        return owner.name().map(name -> name + (many && name.endsWith("s") ? "' " : "'s ") + words(start + 1, end));
    }

    /** "Ada Ode's campaign" for "Ode's campaign". */
    private Optional<String> byName(int start, int end) {
        int entity = scene.entityOf(start);
        int named = start;
        while (entity != DocumentView.NONE && named < end && scene.entityOf(named) == entity) {
            named++;
        }
        boolean owner = named > start && named < end && scene.tag(named).equals("POS");
        return owner ? Optional.of(scene.entities().get(entity).name()
                + scene.words(new Span(scene.token(named).span().start(), scene.token(end - 1).span().end()))) : Optional.empty();
    }

    /**
     * One past the words that name somebody: without what only tells more of them, as behind a comma, a relative pronoun
     * or a participle ("the report released last year").
     */
    private int nameEnd(SourcePhrase phrase) {
        int end = phrase.head() + 1;
        while (end < phrase.end() && (!tellsMore(end) || isListed(end, phrase.end()))) {
            end++;
        }
        return end;
    }

    /** "unions, green groups and many lawmakers": a comma between groups, the last of them behind an "and". */
    private boolean isListed(int comma, int end) {
        int token = comma + 1;
        while (token < end && scene.tag(token).matches("JJ.*|NN.*|DT|CD|PRP\\$|POS|HYPH|,")) {
            token++;
        }
        return scene.lower(comma).equals(",") && scene.tag(comma - 1).endsWith("S") && token < end
                && scene.lower(token).equals("and") && scene.tag(comma + 1).matches("JJ.*|NNS?|CD|CC");
    }

    private boolean tellsMore(int token) {
        String tag = scene.tag(token);
        boolean adjective = scene.tag(token - 1).matches("IN|DT|JJ|CD|CC|PRP\\$");
        return tag.equals(",") || tag.startsWith("W") || tag.equals("-LRB-") || tag.matches("VB[NG]") && !adjective;
    }
}
