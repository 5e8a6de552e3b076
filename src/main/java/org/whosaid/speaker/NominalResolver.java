package org.whosaid.speaker;

import java.util.List;
import java.util.Optional;
import org.whosaid.attribution.RuleTrace;
import org.whosaid.entity.EntityMention.Form;
import org.whosaid.reference.DocumentView;

/**
 * Resolves what is no personal pronoun: names, and descriptions such as "the senator", "a spokesman for the agency",
 * "the report", "they". A description that fits nobody whom the article names stays a description. The order of the rules
 * stands here and nowhere else. For one article, one thread.
 */
final class NominalResolver {

    private final DocumentView view;
    private final TitleMatcher titles;
    private final PronounRules pronouns;
    private final RelativePronounRule relative;
    private final RuleChain rules;
    private final Descriptions descriptions;

    NominalResolver(ReadingState state, RuleTrace trace) {
        this.view = state.view();
        this.titles = new TitleMatcher(state);
        NounPhrases nounPhrases = new NounPhrases(view.tokens());
        PhraseNames names = new PhraseNames(view);
        DescriptionKinds kinds = new DescriptionKinds(view);
        Namesakes namesakes = new Namesakes(view);
        this.descriptions = new Descriptions(state, nounPhrases, kinds, namesakes, this::antecedent);
        Groups groups = new Groups(view, nounPhrases, names, descriptions);
        DescriptionForm form = new DescriptionForm(view, names, kinds, nounPhrases);
        NameRules byName = new NameRules(view, names, namesakes, kinds, groups, descriptions);
        DescriptionRules byDescription = new DescriptionRules(state, form, kinds, groups, nounPhrases, descriptions,
                titles);
        RuleChain nouns = nouns(byName, byDescription);
        this.relative = new RelativePronounRule(state, nounPhrases, groups, form, titles, descriptions, nouns);
        this.pronouns = new PronounRules(state, groups, nounPhrases, descriptions);
        this.rules = rules(trace, byName, byDescription, pronouns, relative).then(nouns);
    }

    private static RuleChain rules(RuleTrace trace, NameRules names, DescriptionRules descriptions, PronounRules pronouns,
                                   RelativePronounRule relative) {
        return new RuleChain(trace)
                .then("recording", descriptions::ofRecording)
                .then("several names", names::several)
                .then("age", descriptions::byAge)
                .then("attribute of one in view", descriptions::byAttribute)
                .then("attribute", descriptions::attribute)
                .then("name among others", names::withOthers)
                .then("name", names::one)
                .then("nobody", pronouns::nobody)
                .then("they", pronouns::they)
                .then("it", pronouns::it)
                .then("relative pronoun", relative)
                .then("both", pronouns::both)
                .then("general pronoun", pronouns::general)
                .then("indefinite pronoun", pronouns::indefinite)
                .then("other pronoun", pronouns::other);
    }

    private static RuleChain nouns(NameRules names, DescriptionRules descriptions) {
        return new RuleChain(RuleTrace.NONE)
                .then("one of a people", names::oneOfAPeople)
                .then("unlisted name", names::unlisted)
                .then("two described", descriptions::two)
                .then("many described", descriptions::many)
                .then("title", descriptions::byTitle)
                .then("organization", descriptions::byOrganization)
                .then("one in view", descriptions::bySalience)
                .then("description", descriptions::description);
    }

    /** The rules in their order; the last of them decides about everything. */
    List<RuleChain.Named> rules() {
        return rules.rules();
    }

    /** Whom the words of a source mean. To be asked in the order of the text. */
    Resolution of(SourcePhrase phrase) {
        Resolution resolution = rules.resolve(phrase).orElseThrow();
        pronouns.hear(phrase, resolution);
        return resolution;
    }

    /** The person in view whose title the words from {@code start} up to a noun, and no others, give. */
    Optional<Integer> titled(int start, int noun) {
        return titles.titled(SourcePhrase.of(view.tokens(), start, noun));
    }

    /** Whom a noun describes that a pronoun means. */
    Resolution described(int noun) {
        return descriptions.of(noun, Form.PRONOUN);
    }

    private Resolution antecedent(int relativePronoun) {
        return relative.antecedent(relativePronoun);
    }
}
