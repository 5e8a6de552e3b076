package org.whosaid.reference;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whosaid.article.Block;
import org.whosaid.entity.NamedEntity.Gender;
import org.whosaid.language.EntityType;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.reference.DiscourseMention.Role;
import org.whosaid.reference.Referent.Kind;

/**
 * What an article tells of a pronoun and a mention that it may go back to, beside the vectors of their words: how far
 * apart they are, what stands between, their parts in their sentences, whose words they stand in, gender. All in
 * classes: of each {@link Group} exactly one holds. Gender is evidence among others. For one article; built once,
 * then read.
 */
final class PairFeatures {

    // Before the groups, whose sizes are reckoned from them.
    private static final int ROLES = Role.values().length;
    private static final int CASES = PronounCase.values().length;
    /** The kinds of pronouns. */
    private static final int FORMS = 4;

    /** The number of all classes of all groups. */
    static final int COUNT = Arrays.stream(Group.values()).mapToInt(group -> group.size).sum();
    /** The number of groups: so many classes hold of each pair. */
    static final int HOLDING = Group.values().length;
    /** The number of groups that tell of the pronoun alone; theirs are the first classes. */
    static final int OF_PRONOUN = Group.SENTENCES.ordinal();


    private static final Set<PartOfSpeech> FINITE_VERBS = EnumSet.of(PartOfSpeech.PAST_TENSE,
            PartOfSpeech.THIRD_PERSON, PartOfSpeech.PRESENT_TENSE, PartOfSpeech.MODAL);
    private static final Set<PartOfSpeech> STOPS = EnumSet.of(PartOfSpeech.COMMA, PartOfSpeech.COLON,
            PartOfSpeech.FULL_STOP);

    /** Questions, and how many answers each has. */
    private enum Group {
        CASE(CASES), FORM(FORMS), GENDER(2), QUOTED(2), SPEAKS(2), REPORTED(2), OPENS(2), FEW(2),
        SENTENCES(8), TOKENS(9), OTHERS_BETWEEN(5), SAME_BLOCK(2), TYPE(MentionKinds.TYPES),
        FORM_TYPE(FORMS * MentionKinds.TYPES), FORM_SENTENCES(FORMS * 8), FORM_NOUN(FORMS * MentionKinds.NOUNS),
        DETERMINER(MentionKinds.DETERMINERS), ROLE(2 * ROLES),
        NAME_ROLE(CASES * ROLES + 1), PRONOUN_CASES(CASES * CASES + 1), AGREEMENT(6), QUOTATION(5), SPEAKER(3),
        WORDS_OF(4), SOURCES(4), LAST_SOURCE(3), SENTENCE_OPENER(4), BLOCK_OPENER(2), HEADING(2), MENTIONS(6),
        SEEN(6), LENGTH(3), CLAUSES(7), ARGUMENT(3 * CASES + 1), LAST_SUBJECT(3);

        private final int size;
        private int first;

        Group(int size) {
            this.size = size;
        }

        static {
            int next = 0;
            for (Group group : values()) {
                group.first = next;
                next += group.size;
            }
        }
    }

    private final DocumentView view;
    private final MentionKinds kinds;
    private final SpeechIndex speech;
    private final List<Referent> all;
    private final int[] verbs;
    private final int[] stops;
    private final Map<Integer, Integer> sentenceOpeners = new HashMap<>();
    private final Map<Integer, Integer> blockOpeners = new HashMap<>();
    private final int[] seen;
    private final int[] lastSource;
    private final Map<Integer, Integer> mentions = new HashMap<>();

    PairFeatures(DocumentView view, SpeechIndex speech, List<Referent> all) {
        this.view = view;
        this.kinds = new MentionKinds(view);
        this.speech = speech;
        this.all = all;
        this.verbs = counts(FINITE_VERBS);
        this.stops = counts(STOPS);
        this.seen = new int[all.size()];
        this.lastSource = new int[all.size()];
        int source = DocumentView.NONE;
        for (int i = 0; i < all.size(); i++) {
            Referent one = all.get(i);
            lastSource[i] = source;
            source = !one.isNoun() && speech.isSource(one, SpeechIndex.NONE) ? i : source;
            open(i, one);
            seen[i] = one.is(Kind.NAME) ? mentions.merge(one.entity(), 1, Integer::sum) : 0;
        }
    }

    private void open(int number, Referent one) {
        if (one.is(Kind.NAME) || one.is(Kind.PRONOUN) || one.is(Kind.PLURAL_PRONOUN)) {
            sentenceOpeners.putIfAbsent(voice(one), number);
            blockOpeners.putIfAbsent(one.block(), number);
        }
    }

    private int[] counts(Set<PartOfSpeech> tags) {
        int[] counts = new int[view.tokens().size() + 1];
        for (int token = 0; token < view.tokens().size(); token++) {
            counts[token + 1] = counts[token] + (tags.contains(view.tokens().pos(token)) ? 1 : 0);
        }
        return counts;
    }

    /** The classes that hold of a pronoun by itself. */
    int[] ofPronoun(int number, int candidates) {
        int[] holding = new int[OF_PRONOUN];
        Referent pronoun = all.get(number);
        put(holding, Group.CASE, caseOf(pronoun).ordinal());
        put(holding, Group.FORM, form(pronoun));
        put(holding, Group.GENDER, pronoun.gender() == Gender.MALE);
        put(holding, Group.QUOTED, pronoun.quoted());
        put(holding, Group.SPEAKS, speech.isSource(pronoun, SpeechIndex.NONE));
        put(holding, Group.REPORTED, speech.contentOf(pronoun.start()) != SpeechIndex.NONE);
        put(holding, Group.OPENS, opensSentence(number));
        put(holding, Group.FEW, candidates <= 3);
        return holding;
    }

    /**
     * The classes that hold of a pair.
     *
     * @param ofPronoun those that hold of the pronoun by itself
     * @param between   how many people stand between the two
     */
    int[] of(int pronoun, int candidate, int[] ofPronoun, int between) {
        int[] holding = Arrays.copyOf(ofPronoun, HOLDING);
        addDistance(holding, all.get(pronoun), all.get(candidate), between);
        addForm(holding, all.get(pronoun), all.get(candidate));
        addSpeech(holding, pronoun, candidate);
        addStanding(holding, all.get(pronoun), candidate);
        addClauses(holding, all.get(pronoun), all.get(candidate));
        return holding;
    }

    private void addDistance(int[] holding, Referent pronoun, Referent candidate, int between) {
        int sentences = pronoun.sentence() - candidate.sentence();
        boolean behind = candidate.isBehind(pronoun);
        int distance = behind ? 6 - sentences : sentencesBack(sentences);
        put(holding, Group.SENTENCES, distance);
        put(holding, Group.FORM_SENTENCES, 8 * form(pronoun) + distance);
        put(holding, Group.TOKENS, Math.min(8, log2(Math.abs(pronoun.start() - candidate.start()))));
        put(holding, Group.OTHERS_BETWEEN, behind ? 4 : Math.min(3, between));
        put(holding, Group.SAME_BLOCK, pronoun.block() == candidate.block());
    }

    private static int sentencesBack(int sentences) {
        if (sentences > 3) {
            return sentences <= 6 ? 4 : 5;
        }
        return sentences;
    }

    private void addForm(int[] holding, Referent pronoun, Referent candidate) {
        boolean isPronoun = candidate.isPronoun();
        int role = candidate.role().ordinal();
        int inCase = caseOf(pronoun).ordinal();
        put(holding, Group.TYPE, kinds.type(candidate));
        put(holding, Group.FORM_TYPE, form(pronoun) * MentionKinds.TYPES + kinds.type(candidate));
        put(holding, Group.ROLE, (isPronoun ? ROLES : 0) + role);
        put(holding, Group.NAME_ROLE, isPronoun ? CASES * ROLES : inCase * ROLES + role);
        put(holding, Group.PRONOUN_CASES, isPronoun ? inCase * CASES + caseOf(candidate).ordinal() : CASES * CASES);
        put(holding, Group.AGREEMENT, agreement(pronoun.gender(), candidate));
        put(holding, Group.FORM_NOUN, form(pronoun) * MentionKinds.NOUNS + kinds.noun(candidate));
        put(holding, Group.DETERMINER, kinds.determiner(candidate));
    }

    private static int form(Referent pronoun) {
        return pronoun.kind().ordinal() - Kind.PRONOUN.ordinal();
    }

    private static int agreement(Gender gender, Referent candidate) {
        boolean agrees = candidate.gender() == gender;
        return switch (candidate.kind()) {
            case NAME -> agrees ? 0 : candidate.gender() == Gender.UNKNOWN ? 1 : 2;
            case PRONOUN -> agrees ? 3 : 4;
            default -> 5;
        };
    }

    private void addSpeech(int[] holding, int number, int candidate) {
        Referent pronoun = all.get(number);
        Referent other = all.get(candidate);
        int words = speech.contentOf(pronoun.start());
        int otherWords = speech.contentOf(other.start());
        boolean speaker = words != SpeechIndex.NONE && speech.isSource(other, words);
        put(holding, Group.QUOTATION, quotation(pronoun, other, words == otherWords));
        put(holding, Group.SPEAKER, speaker ? pronoun.quoted() ? 2 : 1 : 0);
        put(holding, Group.WORDS_OF, wordsOf(words, otherWords));
        put(holding, Group.SOURCES, 2 * sources(pronoun) + sources(other));
        put(holding, Group.LAST_SOURCE, lastSource[number] == candidate ? 2 : isLastSpeaker(number, other) ? 1 : 0);
    }

    private static int wordsOf(int words, int otherWords) {
        if (words == otherWords) {
            return words == SpeechIndex.NONE ? 0 : 1;
        }
        return otherWords == SpeechIndex.NONE ? 2 : 3;
    }

    private int sources(Referent mention) {
        return speech.isSource(mention, SpeechIndex.NONE) ? 1 : 0;
    }

    private boolean isLastSpeaker(int pronoun, Referent other) {
        int last = lastSource[pronoun];
        return last != DocumentView.NONE && other.is(Kind.NAME) && all.get(last).entity() == other.entity();
    }

    private static int quotation(Referent pronoun, Referent other, boolean sameWords) {
        if (pronoun.quoted() != other.quoted()) {
            return pronoun.quoted() ? 1 : 2;
        }
        return pronoun.quoted() ? sameWords ? 3 : 4 : 0;
    }

    private void addStanding(int[] holding, Referent pronoun, int number) {
        Referent candidate = all.get(number);
        boolean opens = opensSentence(number);
        boolean subject = caseOf(pronoun) == PronounCase.SUBJECT;
        int before = pronoun.sentence() - candidate.sentence();
        put(holding, Group.SENTENCE_OPENER, (opens ? 2 : 0) + (subject ? 1 : 0));
        put(holding, Group.BLOCK_OPENER, blockOpeners.getOrDefault(candidate.block(), DocumentView.NONE) == number);
        put(holding, Group.HEADING, view.tokens().block(candidate.block()).kind() == Block.Kind.HEADLINE);
        int named = candidate.is(Kind.NAME) ? mentions.getOrDefault(candidate.entity(), 0) : 0;
        put(holding, Group.MENTIONS, named == 0 ? 0 : 1 + Math.min(4, log2(named - 1)));
        put(holding, Group.SEEN, Math.min(5, seen[number]));
        put(holding, Group.LENGTH, candidate.is(Kind.NAME) ? candidate.end() - candidate.start() > 1 ? 2 : 1 : 0);
        put(holding, Group.LAST_SUBJECT, opens && candidate.role() == Role.SUBJECT && before <= 1 && before >= 0
                ? 1 + before : 0);
    }

    private void addClauses(int[] holding, Referent pronoun, Referent candidate) {
        boolean same = pronoun.sentence() == candidate.sentence();
        int from = Math.min(pronoun.start(), candidate.start());
        int to = Math.max(pronoun.start(), candidate.start());
        int between = Math.min(2, verbs[to] - verbs[from]);
        put(holding, Group.CLAUSES, same ? 2 * between + (stops[to] > stops[from] ? 1 : 0) : 6);
        put(holding, Group.ARGUMENT, same ? 3 * caseOf(pronoun).ordinal() + between : 3 * CASES);
    }

    private boolean opensSentence(int number) {
        return sentenceOpeners.getOrDefault(voice(all.get(number)), number) >= number;
    }

    /** A number for each sentence, and another one for what is quoted in it: "“It is late,” she said" begins with her. */
    private static int voice(Referent mention) {
        return 2 * mention.sentence() + (mention.quoted() ? 1 : 0);
    }

    private PronounCase caseOf(Referent pronoun) {
        return PronounCase.of(view.tokens().lower(pronoun.start()), view.tokens().pos(pronoun.start()), pronoun.role());
    }

    private static int log2(int number) {
        return 32 - Integer.numberOfLeadingZeros(Math.max(0, number));
    }

    private static void put(int[] holding, Group group, boolean holds) {
        put(holding, group, holds ? 1 : 0);
    }

    private static void put(int[] holding, Group group, int answer) {
        holding[group.ordinal()] = group.first + answer;
    }
}
