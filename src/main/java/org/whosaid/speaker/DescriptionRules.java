package org.whosaid.speaker;

import java.util.List;
import java.util.Optional;
import org.whosaid.entity.EntityMention.Form;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.speaker.ResolvedSpeaker.Kind;

/** Sources that are given by a description: "the two senators", "the agency", "the nominee". */
final class DescriptionRules {

    private final TokenView tokens;
    private final DescriptionForm form;
    private final DescriptionKinds kinds;
    private final Groups groups;
    private final NounPhrases nounPhrases;
    private final Descriptions descriptions;
    private final AttributeDescriptions attributes;
    private final TitleMatcher titles;
    private final NominalRule organization;
    private final NominalRule salient;
    private final ReadingState state;

    DescriptionRules(ReadingState state, DescriptionForm form, DescriptionKinds kinds, Groups groups, NounPhrases nounPhrases,
                     Descriptions descriptions, TitleMatcher titles) {
        this.state = state;
        this.tokens = state.view().tokens();
        this.form = form;
        this.kinds = kinds;
        this.groups = groups;
        this.nounPhrases = nounPhrases;
        this.descriptions = descriptions;
        this.attributes = new AttributeDescriptions(state.view());
        this.titles = titles;
        this.organization = new OrganizationRule(state, descriptions);
        this.salient = new SalientPersonRule(state, titles);
    }

    /** "“…,” according to audio obtained by the Tribune": the one who stands out spoke, and not what carries the words. */
    Optional<Resolution> ofRecording(SourcePhrase phrase) {
        int noun = recording(phrase);
        int start = noun == TokenView.NONE ? noun : nounPhrases.start(noun);
        if (start == TokenView.NONE || !tokens.is(start - 1, "to") || !tokens.is(start - 2, "according")) {
            return Optional.empty();
        }
        Optional<Resolution> spoken = state.view().isQuoted(Math.max(0, start - 3)) ? salient.resolve(phrase) : Optional.empty();
        return spoken.or(() -> noun == phrase.head() ? Optional.empty()
                : Optional.of(Resolution.described(Kind.DOCUMENT, tokens.words(tokens.span(start, phrase.end())))));
    }

    /** The noun of what carries the words: the head, or, of "the Tribune", in "audio obtained by the Tribune". */
    private int recording(SourcePhrase phrase) {
        int behind = phrase.start() - 3;
        return Lexicon.RECORDING.has(tokens.lemma(phrase.head())) ? phrase.head()
                : tokens.is(phrase.start() - 1, "by") && Lexicon.RECORDING.has(tokens.lemma(behind)) ? behind : TokenView.NONE;
    }

    /** "the 24-year-old", of whom the article gives the age. */
    Optional<Resolution> byAge(SourcePhrase phrase) {
        return attributes.ofAge(phrase).map(entity -> Resolution.of(state.view(), entity, Form.NOMINAL, List.of()));
    }

    /** "the Swede": the one who stands out. */
    Optional<Resolution> byAttribute(SourcePhrase phrase) {
        return attributes.isOne(phrase) ? salient.resolve(phrase) : Optional.empty();
    }

    /** "the Swede" where nobody stands out. */
    Optional<Resolution> attribute(SourcePhrase phrase) {
        return attributes.isOne(phrase) ? Optional.of(descriptions.of(phrase, Kind.UNNAMED)) : Optional.empty();
    }

    /** "the two senators". */
    Optional<Resolution> two(SourcePhrase phrase) {
        return isPlural(phrase) && groups.isOfTwo(phrase) ? groups.twoBefore(phrase) : Optional.empty();
    }

    /** "aides". */
    Optional<Resolution> many(SourcePhrase phrase) {
        return isPlural(phrase) ? Optional.of(descriptions.of(phrase, kinds.ofMany(phrase))) : Optional.empty();
    }

    private boolean isPlural(SourcePhrase phrase) {
        return tokens.pos(phrase.head()).isPlural();
    }

    /** "the senator" where a senator is named. */
    Optional<Resolution> byTitle(SourcePhrase phrase) {
        return form.isOfOneKnown(phrase) ? titles.best(phrase) : Optional.empty();
    }

    /** "the commission" where a commission is named. */
    Optional<Resolution> byOrganization(SourcePhrase phrase) {
        return form.isOfOneKnown(phrase) ? organization.resolve(phrase) : Optional.empty();
    }

    /** "the nominee": the one who stands out. */
    Optional<Resolution> bySalience(SourcePhrase phrase) {
        String head = head(phrase);
        return Lexicon.PERSON.has(head) && form.isOfOneKnown(phrase) && form.isBare(phrase) && form.isOfOneNamed(phrase, head)
                ? salient.resolve(phrase) : Optional.empty();
    }

    /** "a senior official": the description itself. */
    Optional<Resolution> description(SourcePhrase phrase) {
        String head = head(phrase);
        Kind kind = kinds.of(phrase, head);
        boolean bare = Lexicon.EMPTY_NOUN.has(head) && phrase.end() == phrase.head() + 1;
        boolean empty = kind == Kind.UNKNOWN && (bare || !tokens.pos(phrase.head()).isNoun());
        return Optional.of(empty ? Resolution.unknown(Form.NOMINAL) : descriptions.of(phrase, kind));
    }

    private String head(SourcePhrase phrase) {
        return NounKind.plain(tokens.lemma(phrase.head()));
    }
}
