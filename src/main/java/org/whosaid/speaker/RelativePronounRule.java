package org.whosaid.speaker;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.whosaid.entity.EntityMention.Form;
import org.whosaid.language.EntityType;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.reference.DocumentView;
import org.whosaid.speaker.ResolvedSpeaker.Kind;

/** "who", "which", "that": whom the words before mean. */
final class RelativePronounRule implements NominalRule {

    private final TokenView tokens;
    private final DocumentView view;
    private final RelativeAntecedents antecedents;
    private final NounPhrases nounPhrases;
    private final Groups groups;
    private final DescriptionForm form;
    private final TitleMatcher titles;
    private final Descriptions descriptions;
    private final NominalRule names;
    private final ReadingState state;

    /** @param names tells whom words with a name at their end mean */
    RelativePronounRule(ReadingState state, NounPhrases nounPhrases, Groups groups, DescriptionForm form, TitleMatcher titles,
                        Descriptions descriptions, NominalRule names) {
        this.state = state;
        this.view = state.view();
        this.tokens = view.tokens();
        this.antecedents = new RelativeAntecedents(view, nounPhrases);
        this.nounPhrases = nounPhrases;
        this.groups = groups;
        this.form = form;
        this.titles = titles;
        this.descriptions = descriptions;
        this.names = names;
    }

    @Override
    public Optional<Resolution> resolve(SourcePhrase phrase) {
        return phrase.startsWithHead() && Lexicon.RELATIVE_PRONOUN.has(tokens.lower(phrase.head()))
                ? Optional.of(antecedent(phrase.head())) : Optional.empty();
    }

    /** Whom a relative pronoun means, as the words before it tell, or else as was learned. */
    Resolution antecedent(int relative) {
        Resolution told = before(relative);
        boolean doubtful = told.kind() == Kind.UNKNOWN || told.entity().filter(entity -> isPlaceThatSpeaks(relative, entity)).isPresent();
        return doubtful ? state.learned(relative, noun -> described(relative, noun)).orElse(told) : told;
    }

    /** "a lawyer from Harbourton, Kent, who": a place is nobody. */
    private boolean isPlaceThatSpeaks(int relative, int entity) {
        return Lexicon.PERSONAL_RELATIVE_PRONOUN.has(tokens.lower(relative)) && view.entity(entity).type().isPlace();
    }

    /** Unknown where nothing before it is meant. */
    private Resolution before(int relative) {
        int token = antecedents.of(relative);
        if (token == DocumentView.NONE) {
            return Lexicon.GENERAL_PRONOUN.has(tokens.lower(relative - 1))
                    ? Resolution.described(Kind.COLLECTIVE, tokens.text(relative - 1)).withForm(Form.PRONOUN)
                    : Resolution.unknown(Form.PRONOUN);
        }
        int entity = view.entityOf(token);
        if (entity != DocumentView.NONE && !isPartOfAPeople(token)) {
            return pairBefore(token, relative).orElseGet(() -> Resolution.of(view, entity, Form.PRONOUN, List.of()));
        }
        return described(relative, token);
    }

    private Resolution described(int relative, int noun) {
        boolean thing = !Lexicon.PERSONAL_RELATIVE_PRONOUN.has(tokens.lower(relative));
        return (thing ? thing(noun) : people(noun)).withForm(Form.PRONOUN);
    }

    /** "Senate Democrats" are not all of them. */
    private boolean isPartOfAPeople(int token) {
        return tokens.pos(token).isPlural() && view.names(token, EntityType.NATIONALITY)
                && nounPhrases.start(token) < token && tokens.pos(token - 1) != PartOfSpeech.DETERMINER;
    }

    /** "Ada Ode and Carl Roe, who say": both, as the verb tells. */
    private Optional<Resolution> pairBefore(int last, int relative) {
        int second = view.entityOf(last);
        int and = last;
        while (view.entityOf(and) == second) {
            and--;
        }
        boolean pair = tokens.is(and, "and") && view.names(last, EntityType.PERSON) && view.names(and - 1, EntityType.PERSON);
        return pair && tokens.pos(relative + 1) == PartOfSpeech.PRESENT_TENSE
                ? Optional.of(groups.of(List.of(view.entityOf(and - 1), second)).withForm(Form.PRONOUN)) : Optional.empty();
    }

    private Resolution thing(int noun) {
        SourcePhrase phrase = nounPhrases.of(noun);
        Optional<Resolution> name = isFullName(phrase) ? names.resolve(phrase) : Optional.empty();
        boolean known = NounKind.isKnown(tokens.lemma(noun)) || NounKind.isKnown(tokens.lower(noun))
                || Lexicon.GENERAL_PRONOUN.has(tokens.lower(noun));
        return name.orElseGet(() -> known ? descriptions.of(noun, Form.PRONOUN) : Resolution.unknown(Form.PRONOUN));
    }

    private boolean isFullName(SourcePhrase phrase) {
        int first = tokens.is(phrase.start(), "the") ? phrase.start() + 1 : phrase.start();
        return first < phrase.head()
                && IntStream.range(first, phrase.end()).allMatch(i -> tokens.pos(i) == PartOfSpeech.PROPER_NOUN);
    }

    private Resolution people(int noun) {
        SourcePhrase phrase = nounPhrases.of(noun);
        boolean one = !tokens.pos(noun).isPlural() && form.isDefinite(phrase) && !form.isOwned(phrase);
        Resolution people = (one ? titles.best(phrase) : Optional.<Resolution>empty())
                .orElseGet(() -> descriptions.of(noun, Form.PRONOUN));
        return people.kind() == Kind.DOCUMENT ? people.withKind(Kind.COLLECTIVE) : people;
    }
}
