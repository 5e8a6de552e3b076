package org.whosaid.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.whosaid.entity.EntityMention.Form;
import org.whosaid.language.EntityType;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.reference.DocumentView;

/** "the commission" where the "Commission on Presidential Debates" was named, "the campaign" after "Ode's campaign". */
final class OrganizationRule implements NominalRule {

    private final TokenView tokens;
    private final DocumentView view;
    private final ReadingState state;
    private final Descriptions descriptions;
    /** Where nouns stand for bodies that belong to somebody, by the noun. */
    private final Map<String, List<Integer>> owned;

    OrganizationRule(ReadingState state, Descriptions descriptions) {
        this.view = state.view();
        this.tokens = view.tokens();
        this.state = state;
        this.descriptions = descriptions;
        this.owned = IntStream.range(1, tokens.size()).filter(this::isOwnedBody).boxed()
                .collect(Collectors.groupingBy(tokens::lemma));
    }

    private boolean isOwnedBody(int token) {
        return Lexicon.OWNED_BODY.has(tokens.lemma(token)) && tokens.pos(token) == PartOfSpeech.NOUN
                && view.entityOf(token) == DocumentView.NONE && !tokens.pos(token + 1).isNoun() && !view.isQuoted(token);
    }

    @Override
    public Optional<Resolution> resolve(SourcePhrase phrase) {
        String head = NounKind.plain(tokens.lemma(phrase.head()));
        if (!Lexicon.ORGANIZATION.has(head)) {
            return Optional.empty();
        }
        Optional<Resolution> named = state.organization(phrase, Form.NOMINAL,
                entity -> List.of(entity.name().toLowerCase(Locale.ROOT).split("\\s+")).contains(head));
        return named.isPresent() || !isBare(phrase) || Lexicon.PLACE_BODY.has(head) ? named : inView(phrase, head);
    }

    /** "the agency", and no word more. */
    private static boolean isBare(SourcePhrase phrase) {
        return phrase.head() - phrase.start() <= 1 && phrase.end() == phrase.head() + 1;
    }

    private Optional<Resolution> inView(SourcePhrase phrase, String head) {
        return ownedBefore(phrase, head)
                .or(() -> Lexicon.OWNED_BODY.has(head) ? Optional.empty() : state.organization(phrase, Form.NOMINAL, any -> true));
    }

    /** "the campaign" where "Ode's campaign" or "the Ode campaign" was spoken of before. */
    private Optional<Resolution> ownedBefore(SourcePhrase phrase, String head) {
        List<Integer> nouns = owned.getOrDefault(head, List.of());
        for (int number = nouns.size() - 1; number >= 0; number--) {
            int noun = nouns.get(number);
            if (noun < phrase.start() && isOwner(noun - 1)) {
                return Optional.of(descriptions.of(noun, Form.NOMINAL));
            }
        }
        return Optional.empty();
    }

    private boolean isOwner(int token) {
        return tokens.pos(token) == PartOfSpeech.POSSESSIVE || view.names(token, EntityType.PERSON)
                || state.pronouns().at(token).flatMap(Resolution::name).isPresent();
    }
}
