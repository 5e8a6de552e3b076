package org.whosaid.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.whosaid.entity.gazetteer.EntityLists;
import org.whosaid.language.EntityType;
import org.whosaid.language.Name;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;

/**
 * Repairs the borders of names, which a tagger that labels word by word often gets wrong: separates names at commas, leaves
 * out titles, articles and possessives, drops what is no name, takes in initials, particles, nicknames and "Jr.". For one
 * article, one thread.
 */
final class NameBoundaryRepair {

    private static final int MAX_PARTICLES = 3;
    private static final int MAX_INITIAL_LETTERS = 4;

    private final TokenView tokens;
    private final EntityLists lists;
    private final CommonWords common;
    private final HyphenedNames halves;
    private final NameTrimming trimming;
    private final NameRejection rejection;
    private final List<NameSpan> repaired = new ArrayList<>();

    NameBoundaryRepair(TokenView tokens, EntityLists lists, CommonWords common) {
        this.tokens = tokens;
        this.lists = lists;
        this.common = common;
        this.halves = new HyphenedNames(tokens, lists);
        this.trimming = new NameTrimming(tokens, lists);
        this.rejection = new NameRejection(tokens, lists);
    }

    /** The repaired names of the tagger, in order and disjoint. */
    List<NameSpan> repair() {
        NameSeparation separation = new NameSeparation(tokens, lists);
        tokens.analysis().names().forEach(name -> separation.separate(name).forEach(this::add));
        return List.copyOf(repaired);
    }

    private void add(Name part) {
        // A suffix that was taken into the name before can't be a name of its own.
        Name name = trimming.trim(behindParticle(new Name(part.type(), Math.max(part.start(), end()), part.end())));
        if (name.start() < name.end() && !rejection.rejects(name)) {
            if (name.type() == EntityType.PERSON) {
                addPerson(name.start(), name.end());
            } else {
                repaired.add(NameSpan.of(tokens, name.type(), name.start(), name.end()));
            }
        }
    }

    /** "Ann da Costa Lima", of which the tagger sees the last word alone, and takes it for a city. */
    private Name behindParticle(Name name) {
        int first = name.start();
        while (first > end() && tokens.sameSentence(first - 1, name.start()) && isNameWord(first - 1)) {
            first--;
        }
        while (first < name.start() && (Titles.isRank(tokens.text(first)) || Lexicon.HONORIFIC.hasForm(tokens.text(first)))) {
            first++;
        }
        boolean person = name.start() - first > 2 && Lexicon.NAME_PARTICLE.has(tokens.text(first + 1))
                && lists.firstNames().contains(tokens.text(first));
        return person ? new Name(EntityType.PERSON, first, name.end()) : name;
    }

    private boolean isNameWord(int token) {
        return tokens.isCapitalized(token) && tokens.pos(token).isProperNoun() || Lexicon.NAME_PARTICLE.has(tokens.text(token));
    }

    /** One past the last token of the names so far. */
    private int end() {
        return repaired.isEmpty() ? 0 : repaired.get(repaired.size() - 1).end();
    }

    private void addPerson(int from, int to) {
        int end = withSuffix(to - from > 1 ? halves.withSecondHalf(to) : to);
        int start = from;
        while (start > end() && !tokens.startsSentence(start) && belongsBefore(start - 1, end - start == 1)) {
            start--;
        }
        join(halves.withFirstHalf(start, end()), end);
    }

    private int withSuffix(int to) {
        int next = tokens.is(to, ",") ? to + 1 : to;
        return tokens.sameSentence(next, to - 1) && PersonName.isSuffix(tokens.text(next)) ? next + 1 : to;
    }

    /** Whether the token before a person's name is part of it: an initial, a particle that was tagged as a name. */
    private boolean belongsBefore(int token, boolean lastNameAlone) {
        String text = tokens.text(token);
        boolean initial = text.length() <= MAX_INITIAL_LETTERS && WordShape.isInitial(text) && text.endsWith(".")
                && !lists.countries().isShortForm(text);
        return (tokens.pos(token).isProperNoun() || tokens.pos(token) == PartOfSpeech.FOREIGN)
                && (lastNameAlone && isFirstName(token) || Lexicon.NAME_PARTICLE.has(text) || initial);
    }

    /** A capitalized word before a last name alone that is no title, no time and no word of the article's own. */
    private boolean isFirstName(int token) {
        String text = tokens.text(token);
        String lower = tokens.lower(token);
        boolean other = Lexicon.ROLE.hasForm(text) || Titles.isRank(text) || Lexicon.HONORIFIC.hasForm(text)
                || lists.gazetteer().isTitle(text) || Lexicon.WEEKDAY.has(lower) || Lexicon.MONTH.has(lower) || common.has(text)
                || lists.demonyms().placeOf(text).isPresent() || lists.demonyms().isPlace(text);
        return tokens.isProse(token) && tokens.isCapitalized(token) && !WordShape.isAllCapitals(text) && text.length() > 2
                && text.chars().allMatch(Character::isLetter) && !other
                && (lists.firstNames().contains(text) || !lists.gazetteer().isPlace(text));
    }

    /** Adds a person's name, together with the one before where only a nickname, a particle or a hyphen is between. */
    private void join(int start, int end) {
        int last = repaired.size() - 1;
        if (last >= 0 && repaired.get(last).type() == EntityType.PERSON && isInside(repaired.get(last).end(), start)) {
            repaired.add(NameSpan.of(tokens, EntityType.PERSON, repaired.remove(last).start(), end));
        } else if (last > 0 && isNicknamed(repaired.get(last - 1), repaired.get(last), start)) {
            repaired.remove(last);
            repaired.add(NameSpan.of(tokens, EntityType.PERSON, repaired.remove(last - 1).start(), end));
        } else {
            repaired.add(NameSpan.of(tokens, EntityType.PERSON, start, end));
        }
    }

    private boolean isNicknamed(NameSpan first, NameSpan nickname, int start) {
        return first.type() == EntityType.PERSON && Nicknames.isQuoted(tokens, first.end(), start)
                && nickname.start() > first.end() && nickname.end() < start;
    }

    private boolean isInside(int from, int to) {
        return tokens.sameSentence(from - 1, to) && from < to
                && (to == from + 1 && halves.isHyphen(from) || areParticles(from, to) || Nicknames.isQuoted(tokens, from, to));
    }

    private boolean areParticles(int from, int to) {
        return to - from <= MAX_PARTICLES
                && IntStream.range(from, to).mapToObj(tokens::text).allMatch(Lexicon.NAME_PARTICLE::has);
    }
}
