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
    private final Descriptions descriptions;
    private final AttributeDescriptions attributes;
    private final TitleMatcher titles;
    private final NominalRule organization;
    private final NominalRule salient;
    private final ReadingState state;

    DescriptionRules(ReadingState state, DescriptionForm form, DescriptionKinds kinds, Groups groups, Descriptions descriptions,
                     TitleMatcher titles) {
        this.state = state;
        this.tokens = state.view().tokens();
        this.form = form;
        this.kinds = kinds;
        this.groups = groups;
        this.descriptions = descriptions;
        this.attributes = new AttributeDescriptions(state.view());
        this.titles = titles;
        this.organization = new OrganizationRule(state, descriptions);
        this.salient = new SalientPersonRule(state, titles);
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
