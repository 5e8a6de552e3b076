package org.whosaid.speaker;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.whosaid.entity.EntityMention.Form;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.reference.DocumentView;
import org.whosaid.speaker.ResolvedSpeaker.Kind;

/** Sources that are given by a name: of an entity of the article, or of nobody whom the article lists. */
final class NameRules {

    private final TokenView tokens;
    private final DocumentView view;
    private final PhraseNames names;
    private final Namesakes namesakes;
    private final DescriptionKinds kinds;
    private final Groups groups;
    private final Descriptions descriptions;

    NameRules(DocumentView view, PhraseNames names, Namesakes namesakes, DescriptionKinds kinds, Groups groups,
              Descriptions descriptions) {
        this.tokens = view.tokens();
        this.view = view;
        this.names = names;
        this.namesakes = namesakes;
        this.kinds = kinds;
        this.groups = groups;
        this.descriptions = descriptions;
    }

    /** "Ada Ode and Carl Roe". */
    Optional<Resolution> several(SourcePhrase phrase) {
        List<Integer> named = names.together(phrase);
        return named.size() > 1 ? Optional.of(groups.of(named).withForm(Form.NAME)) : Optional.empty();
    }

    /** "Ada Ode and other members of the board". */
    Optional<Resolution> withOthers(SourcePhrase phrase) {
        int entity = names.of(phrase);
        boolean others = entity != DocumentView.NONE && (names.isWithOthers(phrase)
                || view.entityOf(phrase.head()) == entity && kinds.isAmongOthers(phrase));
        return others ? Optional.of(descriptions.of(phrase, Kind.COLLECTIVE)) : Optional.empty();
    }

    /** "Ada Ode", "her lawyer, Ada Ode". */
    Optional<Resolution> one(SourcePhrase phrase) {
        int entity = names.of(phrase);
        return entity == DocumentView.NONE ? Optional.empty()
                : Optional.of(Resolution.of(view, entity, Form.NAME, namesakes.of(phrase.head())));
    }

    /** "another Breton": somebody who is called after many. */
    Optional<Resolution> oneOfAPeople(SourcePhrase phrase) {
        boolean one = isUnlisted(phrase) && tokens.pos(phrase.head()) != PartOfSpeech.PLURAL_PROPER_NOUN
                && Lexicon.INDEFINITE_DETERMINER.has(tokens.lower(phrase.start())) && phrase.start() < phrase.headStart();
        return one ? Optional.of(descriptions.of(phrase, Kind.UNNAMED)) : Optional.empty();
    }

    /** A name that is no entity of the article. */
    Optional<Resolution> unlisted(SourcePhrase phrase) {
        if (!isUnlisted(phrase)) {
            return Optional.empty();
        }
        boolean plural = tokens.pos(phrase.head()) == PartOfSpeech.PLURAL_PROPER_NOUN;
        Kind kind = plural ? Kind.COLLECTIVE : isFullName(phrase) ? Kind.PERSON : Kind.ORGANIZATION;
        String name = tokens.words(tokens.span(plural ? phrase.start() : phrase.headStart(), phrase.head() + 1));
        return Optional.of(Resolution.described(kind, name).withForm(Form.NAME));
    }

    private boolean isUnlisted(SourcePhrase phrase) {
        String head = tokens.lemma(phrase.head());
        return (tokens.pos(phrase.head()).isProperNoun() || isStrangeWord(phrase))
                && !Lexicon.ORGANIZATION.has(head) && !Lexicon.DOCUMENT.has(head) && !isRole(phrase);
    }

    /** One capitalized word that the tagger takes for a noun, though it is none that people, groups or documents have. */
    private boolean isStrangeWord(SourcePhrase phrase) {
        return phrase.end() - phrase.start() == 1 && tokens.pos(phrase.head()) == PartOfSpeech.NOUN
                && tokens.isCapitalized(phrase.head()) && !NounKind.isKnown(tokens.lemma(phrase.head()));
    }

    /** "the Utah Republican", "Attorney General"; "the Daily Caller" is a name, though a caller is somebody. */
    private boolean isRole(SourcePhrase phrase) {
        int before = phrase.head() - 1;
        boolean strange = before >= phrase.start() && tokens.pos(before).isProperNoun()
                && view.entityOf(before) == DocumentView.NONE && !NounKind.isKnown(tokens.lower(before));
        return !strange && Lexicon.PERSON.has(NounKind.plain(tokens.text(phrase.head())));
    }

    private boolean isFullName(SourcePhrase phrase) {
        return phrase.head() > phrase.headStart() && !tokens.is(phrase.start(), "the")
                && tokens.pos(phrase.headStart()) != PartOfSpeech.NUMBER && !isInCapitals(phrase);
    }

    /** "USA TODAY" where not all is written so. */
    private boolean isInCapitals(SourcePhrase phrase) {
        boolean around = tokens.has(phrase.end()) && Character.isLowerCase(tokens.text(phrase.end()).codePointAt(0));
        return around && IntStream.rangeClosed(phrase.headStart(), phrase.head()).mapToObj(tokens::text)
                .allMatch(word -> word.length() > 2 && word.codePoints().allMatch(Character::isUpperCase));
    }
}
