package org.whosaid.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.whosaid.entity.gazetteer.Countries;
import org.whosaid.entity.gazetteer.EntityLists;
import org.whosaid.language.EntityType;
import org.whosaid.text.Span;

/**
 * Finds what lists alone can tell: countries, short forms such as "U.S.", words for a country's people, also within
 * compounds ("U.S.-Japan", "Peru-based"); and tells the types of the places that the tagger found. Safe for all threads.
 */
final class PlaceFinding {

    private static final int LONGEST_COUNTRY = 4;

    /** The states that are named less often than the cities of the same name. */
    private static final Set<String> MORE_OFTEN_CITIES = Set.of("Washington", "New York", "NEW YORK", "WASHINGTON");

    /** Last words of places that are called after people. */
    private static final Set<String> OF_PLACES = Set.of("street", "avenue", "road", "river", "lake", "park", "county",
            "tower", "square", "hill", "hills", "island", "islands", "bay", "beach", "valley", "mountain", "mountains",
            "hall", "house", "airport", "bridge", "station", "center", "centre", "hospital", "creek", "falls", "springs",
            "city", "town", "township", "canal", "point", "lane", "drive", "field", "stadium", "building", "plaza",
            "boulevard", "district", "hotel", "library", "school", "university", "college", "cathedral", "church");

    private final EntityLists lists;

    PlaceFinding(EntityLists lists) {
        this.lists = lists;
    }

    /** The names with the finer types of places, and with those that the lists add; in order and disjoint. */
    List<NameSpan> complete(ArticleWords words, List<NameSpan> names) {
        List<NameSpan> complete = new ArrayList<>();
        int token = 0;
        for (NameSpan name : names) {
            addBetween(words, token, name.start(), complete);
            complete.add(name.as(type(words, name)));
            token = name.end();
        }
        addBetween(words, token, words.size(), complete);
        return complete;
    }

    private EntityType type(ArticleWords words, NameSpan name) {
        if (isDemonym(name.text()) && name.type() != EntityType.PERSON) {
            return EntityType.NATIONALITY;
        }
        if (name.type() == EntityType.LOCATION && isLikePerson(words, name)) {
            return EntityType.PERSON;
        }
        boolean country = isCountry(name.text());
        boolean team = name.type() == EntityType.ORGANIZATION && country;
        return name.type() == EntityType.LOCATION || team ? placeType(words, name, country) : name.type();
    }

    /** "Paris Vell": a first name and one more word, no known place and no "Vell Street". */
    private boolean isLikePerson(ArticleWords words, NameSpan name) {
        List<String> parts = name.words();
        boolean two = parts.size() == 2 && lists.firstNames().contains(parts.get(0));
        boolean place = isCountry(name.text()) || lists.gazetteer().has(EntityType.CITY, name.text())
                || lists.gazetteer().has(EntityType.STATE_OR_PROVINCE, name.text())
                || OF_PLACES.contains(parts.get(parts.size() - 1).toLowerCase(Locale.ROOT));
        return two && !place && !Set.of("in", "at", "near").contains(words.text(name.start() - 1));
    }

    private boolean isDemonym(String text) {
        return ArticleWords.startsUpper(text) && lists.demonyms().placeOf(text).isPresent();
    }

    private boolean isCountry(String text) {
        return Countries.isShortForm(text) || Countries.isUnlisted(text) || lists.gazetteer().has(EntityType.COUNTRY, text)
                && (lists.demonyms().isPlace(text) || Countries.of(text).isPresent());
    }

    private EntityType placeType(ArticleWords words, NameSpan name, boolean country) {
        boolean state = lists.states().of(name.text()).isPresent()
                || lists.gazetteer().has(EntityType.STATE_OR_PROVINCE, name.text());
        if (state && isAsState(words, name)) {
            return EntityType.STATE_OR_PROVINCE;
        }
        if (country) {
            return EntityType.COUNTRY;
        }
        if (state && !MORE_OFTEN_CITIES.contains(name.text())) {
            return EntityType.STATE_OR_PROVINCE;
        }
        return state || lists.gazetteer().has(EntityType.CITY, name.text()) ? EntityType.CITY : EntityType.LOCATION;
    }

    /** "Atlanta, Georgia", "Washington state", "the state of New York". */
    private static boolean isAsState(ArticleWords words, NameSpan name) {
        boolean behindCity = words.text(name.start() - 1).equals(",") && words.isProper(name.start() - 2);
        boolean called = words.text(name.end()).equalsIgnoreCase("state") || words.text(name.start() - 1).equals("of")
                && words.text(name.start() - 2).equalsIgnoreCase("state");
        return behindCity || called;
    }

    private void addBetween(ArticleWords words, int from, int to, List<NameSpan> found) {
        int token = from;
        while (token < to) {
            int end = wholeEnd(words, token, to);
            if (end > token) {
                found.add(words.name(wholeType(words.plain(token, end)), token, end));
            } else {
                addParts(words, token, found);
            }
            token = Math.max(end, token + 1);
        }
    }

    private EntityType wholeType(String text) {
        return isCountry(text) && !isDemonym(text) ? EntityType.COUNTRY : EntityType.NATIONALITY;
    }

    /** Where the longest name of a country or its people that starts here ends; {@code token} where none does. */
    private int wholeEnd(ArticleWords words, int token, int to) {
        if (!words.isCapital(token)) {
            return token;
        }
        int last = Math.min(to, token + LONGEST_COUNTRY);
        for (int end = last; end > token; end--) {
            boolean together = words.sentence(end - 1) == words.sentence(token) && words.isCapital(end - 1);
            if (together && isWhole(words, token, end)) {
                return end;
            }
        }
        return token;
    }

    private boolean isWhole(ArticleWords words, int start, int end) {
        String text = words.plain(start, end);
        if (Countries.isShortForm(text)) {
            return words.isProper(start) && !isShouted(words, start);
        }
        boolean adjective = words.tag(end - 1).startsWith("JJ") || words.tag(end - 1).startsWith("NN");
        return isDemonym(text) && adjective || isCountry(text) && isAlone(words, start, end);
    }

    /** In a line of capitals "US" may be the pronoun. */
    private static boolean isShouted(ArticleWords words, int token) {
        return words.text(token).equals("US") && ArticleWords.isAllCapitals(words.text(token + 1) + words.text(token - 1));
    }

    /** Whether no capitalized neighbour makes it a part of a longer name: "Jordan Ode", "Bank of Georgia". */
    private static boolean isAlone(ArticleWords words, int start, int end) {
        boolean prose = words.inProse(start);
        boolean proper = words.isProper(end - 1) && !(prose && words.isProper(start - 1) && !words.startsSentence(start));
        return proper && !(prose && words.isProper(end)) && (prose || end - start > 1 || !words.isProper(end));
    }

    /** Countries and peoples within one token: "Japan-U.S.", "U.S.-led". */
    private void addParts(ArticleWords words, int token, List<NameSpan> found) {
        String text = words.text(token);
        if (text.indexOf('-') <= 0) {
            return;
        }
        int start = words.span(token).start();
        for (String part : Arrays.asList(text.split("-"))) {
            int end = start + part.codePointCount(0, part.length());
            int first = start;
            partType(part).ifPresent(type -> found.add(words.name(type, token, token + 1, new Span(first, end))));
            start = end + 1;
        }
    }

    private Optional<EntityType> partType(String part) {
        boolean named = ArticleWords.startsUpper(part) && (isDemonym(part) || isCountry(part));
        return named ? Optional.of(wholeType(part)) : Optional.empty();
    }
}
