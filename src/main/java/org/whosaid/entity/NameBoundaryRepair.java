package org.whosaid.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.whosaid.entity.gazetteer.Countries;
import org.whosaid.entity.gazetteer.EntityLists;
import org.whosaid.language.EntityType;
import org.whosaid.language.Name;

/**
 * Mends what a tagger that labels word by word gets wrong at the borders of names: parts them at commas, leaves titles,
 * articles and possessives out, takes initials, particles, nicknames and "Jr." in. For one article, one thread.
 */
final class NameBoundaryRepair {

    private static final Set<String> PARTY_LETTERS = Set.of("R", "D", "I");
    /** What people are by conviction, not by name. */
    private static final Set<String> BELIEFS = Set.of("republican", "republicans", "democrat", "democrats", "democratic",
            "muslim", "muslims", "christian", "christians", "jew", "jews", "jewish", "catholic", "catholics", "islamic",
            "conservative", "conservatives", "liberal", "liberals", "islamist", "islamists", "buddhist", "hindu");
    private static final Set<String> OFFICES = Set.of("CEO", "CFO", "COO", "CTO", "President", "Chairman", "Chairwoman",
            "Director", "Secretary", "Spokesman", "Spokeswoman", "Sen.", "Rep.", "Gov.", "Mayor");
    private static final Set<String> CUES = Set.of("Said", "Says", "Added", "Asked", "Wrote", "Replied", "Stated",
            "Tweeted", "Continued", "Explained");
    private static final Set<String> TIMES = Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
            "Sunday", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December");
    /** No person's name ends so, whatever people the thing is named after. */
    private static final Set<String> ORGANIZATION_ENDS = Set.of("Foundation", "Campaign", "Committee", "Institute",
            "Institution", "University", "College", "Association", "Council", "Corporation", "Administration", "Hospital",
            "Center", "Centre");

    private final ArticleWords words;
    private final EntityLists lists;
    private final List<NameSpan> mended = new ArrayList<>();

    NameBoundaryRepair(ArticleWords words, EntityLists lists) {
        this.words = words;
        this.lists = lists;
    }

    /** The mended names, in order and disjoint. */
    List<NameSpan> mend() {
        words.rawNames().forEach(this::addPieces);
        return List.copyOf(mended);
    }

    private void addPieces(Name name) {
        int start = name.start();
        for (int token = name.start(); token < name.end(); token++) {
            if (parts(name, token)) {
                add(name.type(), start, token);
                start = token + 1;
            }
        }
        add(name.type(), start, name.end());
    }

    /** Whether a token within a name stands between two names. */
    private boolean parts(Name name, int token) {
        return switch (words.text(token)) {
            case "," -> !isSuffix(token + 1) && !isFirm(name, token);
            case "\"", "''", "``", "“", "”" -> name.type() != EntityType.PERSON;
            case ";", ":", "/", "(", ")", "–", "—", "--", "|", "…", "..." -> true;
            case "and", "or" -> name.type() != EntityType.ORGANIZATION;
            case "-" -> name.type() != EntityType.PERSON && isCountry(token - 1) && isCountry(token + 1);
            case "'s", "’s" -> name.type() == EntityType.PERSON || token - name.start() > 2 && name.end() - token > 2;
            default -> false;
        };
    }

    /** "Ode, Vell & Partners" is one firm. */
    private boolean isFirm(Name name, int comma) {
        int token = comma;
        while (token < name.end() && !words.text(token).equals("&")) {
            token++;
        }
        return token < name.end() && name.type() == EntityType.ORGANIZATION;
    }

    private boolean isCountry(int token) {
        return Countries.isShortForm(words.text(token)) || lists.demonyms().isPlace(words.text(token));
    }

    private boolean isSuffix(int token) {
        return PersonWords.isSuffix(words.text(token))
                || Set.of("Inc.", "Inc", "Ltd.", "Ltd", "LLC", "Corp.").contains(words.text(token));
    }

    private void add(EntityType tagged, int from, int to) {
        EntityType type = mended(tagged, from, to);
        // A suffix that was taken into the name before can't be a name of its own.
        int first = Math.max(from, end());
        int person = type == EntityType.ORGANIZATION ? personBehindRank(first, to) : to;
        if (person < to) {
            add(EntityType.PERSON, person, to);
            return;
        }
        int start = type == EntityType.PERSON ? afterTitles(first, to) : afterArticle(first, to);
        int end = beforeRole(type, start, beforePossessive(start, to));
        if (start < end && isName(type, start, end)) {
            if (type == EntityType.PERSON) {
                addPerson(start, end);
            } else {
                addThing(type, start, end);
            }
        }
    }

    private EntityType mended(EntityType tagged, int from, int to) {
        return switch (tagged) {
            case PERSON -> isNamedAfter(from, to) ? EntityType.ORGANIZATION : tagged;
            case ORGANIZATION -> isPersonWithRole(from, to) || isHalfOfGiven(from, to) ? EntityType.PERSON : tagged;
            default -> tagged;
        };
    }

    /** "Ann Ode, urban policy professor": a first name and, behind a comma, what somebody is. */
    private boolean isPersonWithRole(int from, int to) {
        if (to - from < 2 || to - from > 3 || !isKnownFirst(words.text(from)) || !words.text(to).equals(",")) {
            return false;
        }
        int noun = to + 1;
        while (words.tag(noun).matches("DT|JJ|NN") && words.tag(noun + 1).startsWith("NN")) {
            noun++;
        }
        return words.tag(noun).equals("NN") && PersonWords.isRole(words.text(noun));
    }

    /** "Park Tae" of "Park Tae-oh". */
    private boolean isHalfOfGiven(int from, int to) {
        return to - from == 2 && isHyphen(to, to + 1) && words.isProper(from) && isGiven(to + 1);
    }

    /** "Team Ode", "the Ann Ode Foundation": something that has a person's name in its own. */
    private boolean isNamedAfter(int from, int to) {
        return to - from > 1 && (words.text(from).equals("Team") || ORGANIZATION_ENDS.contains(words.text(to - 1)));
    }

    /** Whether an organization's words are those of one that people give their names to: "Ode Foundation". */
    static boolean isNamedAfterPeople(List<String> words) {
        return ORGANIZATION_ENDS.contains(words.get(words.size() - 1));
    }

    /** "Supreme Court Justice Ann Ode", all taken for an organization: where the person's name begins, or the end. */
    private int personBehindRank(int from, int to) {
        for (int token = to - 2; token > from; token--) {
            boolean rank = PersonWords.isRank(words.text(token)) || PersonWords.isHonorific(words.text(token));
            if (rank && to - token <= 4 && lists.firstNames().contains(words.text(token + 1))) {
                return token + 1;
            }
        }
        return to;
    }

    private int afterArticle(int from, int to) {
        int start = from;
        while (start < to && (words.tag(start).equals("DT") && !isPartOfPlace(start, to) || isSign(start))) {
            start++;
        }
        return start;
    }

    /** "The Hague", "Los Angeles", "El Paso", whatever the tagger takes the first word for. */
    private boolean isPartOfPlace(int start, int to) {
        return words.isCapital(start) && to > start + 1
                && lists.gazetteer().has(EntityType.CITY, words.plain(start, to));
    }

    private boolean isSign(int token) {
        return words.text(token).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private int afterTitles(int from, int to) {
        int start = afterArticle(from, to);
        if (start + 1 < to && isInvertedCue(start, to)) {
            start++;
        }
        while (start + 1 < to && isBeforeName(start)) {
            start++;
        }
        return start;
    }

    /** "Said Ann Ode: “…”": a verb, though Said is a first name too. */
    private boolean isInvertedCue(int start, int to) {
        return words.startsSentence(start) && CUES.contains(words.text(start)) && words.text(to).equals(":");
    }

    private boolean isBeforeName(int token) {
        String text = words.text(token);
        boolean lower = ArticleWords.startsLower(text) && !PersonWords.isParticle(text);
        return PersonWords.isHonorific(text) || PersonWords.isRank(text) || isSign(token) || lower
                || lists.demonyms().placeOf(text).isPresent() && words.tag(token).startsWith("JJ");
    }

    private int beforePossessive(int start, int to) {
        int end = to;
        while (end > start && (isSign(end - 1) || words.tag(end - 1).equals("POS") || isStrayLower(start, end - 1))) {
            end--;
        }
        return end;
    }

    /** "Norbank CEO Ann Ode": the office is not the firm's name. */
    private int beforeRole(EntityType type, int start, int end) {
        boolean office = type == EntityType.ORGANIZATION && end - start > 1 && (OFFICES.contains(words.text(end - 1))
                || words.text(end - 1).equals("Executive") && PersonWords.isRole(words.text(end)));
        return office ? end - 1 : end;
    }

    private boolean isStrayLower(int start, int token) {
        return token > start && ArticleWords.startsLower(words.text(token)) && !words.touchesPrevious(token);
    }

    private boolean isName(EntityType type, int start, int end) {
        boolean single = end - start == 1;
        String first = words.text(start);
        boolean letters = first.codePoints().anyMatch(Character::isLetter) || !single;
        boolean capital = false;
        for (int token = start; token < end; token++) {
            capital |= words.text(token).codePoints().anyMatch(Character::isUpperCase);
        }
        boolean party = single && (type != EntityType.PERSON && PARTY_LETTERS.contains(first)
                || BELIEFS.contains(first.toLowerCase(Locale.ROOT)));
        return letters && capital && !party && !(single && isTitleAlone(type, start)) && !isOfficeOfState(type, start, end);
    }

    private boolean isTitleAlone(EntityType type, int token) {
        String text = words.text(token);
        return type == EntityType.PERSON && (PersonWords.isHonorific(text) || PersonWords.isRank(text) && !isKnownFirst(text))
                || words.tag(token).startsWith("PRP");
    }

    private boolean isKnownFirst(String text) {
        return lists.firstNames().contains(text);
    }

    /** "State" of "Secretary of State" names no organization. */
    private boolean isOfficeOfState(EntityType type, int start, int end) {
        boolean of = words.text(start - 1).equals("of") || words.text(start - 1).equals("for");
        return type == EntityType.ORGANIZATION && of && end - start <= 2
                && Set.of("secretary", "undersecretary", "minister").contains(PersonWords.bare(words.text(start - 2)));
    }

    private void addThing(EntityType type, int start, int end) {
        mended.add(words.name(type, start, end));
    }

    private void addPerson(int from, int to) {
        int end = withSuffix(to - from > 1 ? withSecondLast(to) : to);
        int start = from;
        while (start > end() && !words.startsSentence(start) && belongsBefore(start - 1, end - start == 1)) {
            start--;
        }
        join(isHyphened(start) ? start - 2 : start, end);
    }

    /** "Ann Ode-Vell" where the tagger left the second half out; "Ann Ode-Carl Roe" are two. */
    private int withSecondLast(int to) {
        String text = words.text(to + 1);
        boolean other = isKnownFirst(text) || isPlace(text) || lists.demonyms().placeOf(text).isPresent() || isCountry(to + 1);
        return isHyphen(to, to + 1) && (words.isCapital(to + 1) && !other || isGiven(to + 1)) ? to + 2 : to;
    }

    /** "Lim Chang-soo": a small second half that is no word but a name. */
    private boolean isGiven(int token) {
        boolean word = words.tag(token).matches("JJ.*|VB.*") || words.tag(token).startsWith("NN") && !isKnownFirst(words.text(token));
        boolean small = ArticleWords.startsLower(words.text(token)) && !words.tag(token + 1).startsWith("NN");
        return small && !word || words.rawNames().stream().anyMatch(name -> name.start() == token && name.end() == token + 1);
    }

    /** "Per-Olof Ode" where the tagger left the first half out. */
    private boolean isHyphened(int start) {
        return start - 2 >= end() && isHyphen(start - 1, start) && words.isCapital(start - 2)
                && isKnownFirst(words.text(start - 2));
    }

    /** One past the last token of the names so far. */
    private int end() {
        return mended.isEmpty() ? 0 : mended.get(mended.size() - 1).end();
    }

    private int withSuffix(int to) {
        int next = words.text(to).equals(",") ? to + 1 : to;
        boolean same = words.sentence(next) == words.sentence(to - 1);
        return same && PersonWords.isSuffix(words.text(next)) ? next + 1 : to;
    }

    /** Whether the token before a person's name is part of it: an initial, a particle that was tagged as a name. */
    private boolean belongsBefore(int token, boolean lastNameAlone) {
        String text = words.text(token);
        boolean name = words.isProper(token) || words.tag(token).equals("FW");
        return name && (lastNameAlone && isFirstName(token) || PersonWords.isParticle(text) || text.length() < 5 && PersonWords.isInitial(text) && text.endsWith(".")
                && !Countries.isShortForm(text));
    }

    /** A capitalized word before a last name alone that is no title, no time and no word of the article's own. */
    private boolean isFirstName(int token) {
        String text = words.text(token);
        boolean other = PersonWords.isRole(text) || PersonWords.isRank(text) || PersonWords.isHonorific(text)
                || lists.gazetteer().isTitle(text) || TIMES.contains(text) || words.isCommon(text)
                || lists.demonyms().placeOf(text).isPresent() || lists.demonyms().isPlace(text);
        return words.inProse(token) && words.isCapital(token) && !ArticleWords.isAllCapitals(text) && text.length() > 2
                && text.chars().allMatch(Character::isLetter) && !other && (lists.firstNames().contains(text) || !isPlace(text));
    }

    private boolean isPlace(String text) {
        return lists.gazetteer().has(EntityType.CITY, text) || lists.gazetteer().has(EntityType.COUNTRY, text)
                || lists.gazetteer().has(EntityType.STATE_OR_PROVINCE, text);
    }

    /** Adds a person's name, together with the one before where only a nickname, a particle or a hyphen is between. */
    private void join(int start, int end) {
        int last = mended.size() - 1;
        if (last >= 0 && mended.get(last).type() == EntityType.PERSON && isInside(mended.get(last).end(), start)) {
            mended.set(last, words.name(EntityType.PERSON, mended.get(last).start(), end));
        } else if (last > 0 && isNicknamed(mended.get(last - 1), mended.get(last), start)) {
            NameSpan first = mended.get(last - 1);
            mended.remove(last);
            mended.set(last - 1, words.name(EntityType.PERSON, first.start(), end));
        } else {
            mended.add(words.name(EntityType.PERSON, start, end));
        }
    }

    private boolean isNicknamed(NameSpan first, NameSpan nickname, int start) {
        return first.type() == EntityType.PERSON && isQuoted(first.end(), start) && nickname.start() > first.end()
                && nickname.end() < start;
    }

    private boolean isInside(int from, int to) {
        return words.sentence(from - 1) == words.sentence(to) && from < to
                && (isHyphen(from, to) || areParticles(from, to) || isQuoted(from, to));
    }

    private boolean isHyphen(int from, int to) {
        return to == from + 1 && words.text(from).equals("-") && words.touchesPrevious(from) && words.touchesPrevious(to);
    }

    private boolean areParticles(int from, int to) {
        boolean all = to - from <= 3;
        for (int token = from; token < to && all; token++) {
            all = PersonWords.isParticle(words.text(token));
        }
        return all;
    }

    private boolean isQuoted(int from, int to) {
        return Nicknames.isQuoted(words, from, to);
    }
}
