package org.whosaid.speaker;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.whosaid.article.Block;
import org.whosaid.entity.EntityMention.Form;
import org.whosaid.entity.NamedEntity;
import org.whosaid.language.EntityType;
import org.whosaid.language.Sentence;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.lexicon.RoleName;
import org.whosaid.reference.DocumentView;
import org.whosaid.speaker.ResolvedSpeaker.Kind;
import org.whosaid.text.Span;

/**
 * Who speaks in the turns of a transcript, by their labels: "Q" and "A", initials, a role ("Judge", "Speaker 1"), or a name,
 * which is a person's. And who the author is, who asks where nobody else does. For one article, one thread.
 */
final class TurnSpeakers {

    private final TokenView tokens;
    private final DocumentView view;
    private @Nullable Interview interview;

    /** Who asks and who answers. */
    private record Interview(Resolution questioner, Resolution interviewed) {
    }

    TurnSpeakers(DocumentView view) {
        this.tokens = view.tokens();
        this.view = view;
    }

    /**
     * Who a label means.
     *
     * @param name  where the words stand that name who speaks
     * @param words whom they mean as a source of any sentence
     */
    Resolution speaker(Span name, Resolution words) {
        String label = tokens.words(name);
        String letter = label.length() == 1 ? label : label.toLowerCase(Locale.ROOT);
        return switch (letter) {
            case "Q", "question" -> interview().questioner();
            case "A", "answer" -> interview().interviewed();
            default -> withInitials(label).orElseGet(() -> named(name, label, words));
        };
    }

    private Resolution named(Span name, String label, Resolution words) {
        int entity = view.entityOf(tokens.endToken(name) - 1);
        if (entity != DocumentView.NONE) {
            return Resolution.of(view, entity, Form.NAME, List.of());
        }
        boolean unlisted = words.kind() == Kind.UNKNOWN || words.isUnlistedOrganization();
        return RoleName.is(label) ? role(label)
                : unlisted ? Resolution.described(Kind.PERSON, label).withForm(Form.NAME) : words;
    }

    /** The only one whose title it is, or somebody without a name. */
    private Resolution role(String label) {
        String title = label.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
        return only(number -> view.entity(number).titles().stream().anyMatch(full -> holds(full, title))).map(this::entity)
                .orElseGet(() -> Resolution.described(Kind.UNNAMED, label));
    }

    private static boolean holds(String title, String words) {
        String full = title.toLowerCase(Locale.ROOT);
        return full.equals(words) || full.endsWith(' ' + words) || full.startsWith(words + ' ');
    }

    private Resolution entity(int number) {
        return Resolution.of(view, number, Form.NOMINAL, List.of());
    }

    /** "AO" where Ada Ode, and nobody else with these initials, is named. */
    private Optional<Resolution> withInitials(String label) {
        return label.length() == 1 ? Optional.empty() : only(number -> label.equals(initials(view.entity(number).name())))
                .map(number -> entity(number).withForm(Form.NAME));
    }

    /** The number of the only person of whom something is true. */
    private Optional<Integer> only(IntPredicate rule) {
        List<Integer> people = people().filter(rule).boxed().toList();
        return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
    }

    private IntStream people() {
        return IntStream.range(0, view.entities().size()).filter(number -> view.entity(number).type() == EntityType.PERSON);
    }

    private static String initials(String name) {
        return Arrays.stream(name.split("[ -]+")).map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }

    // --- questions and answers ---

    private Interview interview() {
        if (interview == null) {
            List<Integer> introduced = people().filter(number -> mentionsInParagraphs(number) > 0).boxed().sorted(this::compare)
                    .toList();
            boolean two = introduced.size() == 2 && tokens.article().author().isEmpty();
            interview = Optional.of(introduced).filter(people -> two).flatMap(this::ofTwo)
                    .orElseGet(() -> new Interview(author(), introduced.isEmpty() ? Resolution.unknown(Form.NAME)
                            : entity(introduced.get(0))));
        }
        return interview;
    }

    /** Where a sentence of the writer tells of their talk: "Ada Ode talks to Carl Roe"; "Carl Roe interviewed Ada Ode". */
    private Optional<Interview> ofTwo(List<Integer> two) {
        return tokens.sentences().stream().filter(sentence -> areInTalk(two, sentence)).findFirst().map(sentence -> {
            boolean asks = isAsked(sentence) && firstMention(two.get(0)).isBefore(firstMention(two.get(1)));
            return new Interview(entity(two.get(asks ? 0 : 1)), entity(two.get(asks ? 1 : 0)));
        });
    }

    private Span firstMention(int number) {
        return view.entity(number).mentions().get(0).span();
    }

    private boolean isAsked(Sentence sentence) {
        return IntStream.range(sentence.start(), sentence.end()).anyMatch(token -> tokens.pos(token).isVerb()
                && Lexicon.QUESTIONING.has(tokens.lemma(token)) && !Lexicon.PASSIVE_AUXILIARY.has(tokens.lower(token - 1)));
    }

    /** Who answers is named more often by the writer, else with a title, else first. */
    private int compare(int one, int other) {
        int more = Integer.compare(mentionsInParagraphs(other), mentionsInParagraphs(one));
        int titled = Boolean.compare(isDescribed(other), isDescribed(one));
        return more != 0 ? more : titled != 0 ? titled : Integer.compare(one, other);
    }

    /** Whether titles or a noun before the name say what somebody does: "the ringer Carl Roe". */
    private boolean isDescribed(int number) {
        int first = tokens.firstToken(view.entity(number).mentions().get(0).span());
        return !view.entity(number).titles().isEmpty() || tokens.pos(first - 1).isCommonNoun();
    }

    private int mentionsInParagraphs(int number) {
        return (int) view.entity(number).mentions().stream().filter(mention -> isWriters(mention.span())).count();
    }

    private boolean isWriters(Span span) {
        return tokens.block(tokens.blockOf(tokens.firstToken(span))).kind() != Block.Kind.SPEECH;
    }

    private boolean areInTalk(List<Integer> two, Sentence sentence) {
        return isWriters(tokens.span(sentence.start())) && two.stream().allMatch(one -> names(one, sentence.start(), sentence.end()))
                && IntStream.range(sentence.start(), sentence.end()).anyMatch(token -> Lexicon.INTERVIEW.has(tokens.lemma(token)));
    }

    private boolean names(int entity, int start, int end) {
        return IntStream.range(start, end).anyMatch(token -> view.entityOf(token) == entity);
    }

    // --- the author ---

    /** The writer of the article, by name where the article gives it. */
    Resolution author() {
        return tokens.article().author().map(this::author)
                .orElse(Resolution.described(Kind.UNNAMED, "the author")).withForm(Form.PRONOUN);
    }

    private Resolution author(String name) {
        for (int number = 0; number < view.entities().size(); number++) {
            NamedEntity entity = view.entity(number);
            if (entity.type() == EntityType.PERSON && entity.name().equalsIgnoreCase(name)) {
                return entity(number);
            }
        }
        return Resolution.described(Kind.PERSON, name);
    }

}
