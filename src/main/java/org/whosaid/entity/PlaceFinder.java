package org.whosaid.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.whosaid.entity.gazetteer.EntityLists;
import org.whosaid.language.EntityType;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.text.Span;

/**
 * Finds what lists alone can tell: countries, short forms such as "U.S.", words for a country's people, also within
 * compounds ("U.S.-Japan", "Peru-based"); and tells the types of the tagger's places. For one article; immutable.
 */
final class PlaceFinder {

    private static final int MAX_COUNTRY_TOKENS = 4;

    private final TokenView tokens;
    private final EntityLists lists;

    PlaceFinder(TokenView tokens, EntityLists lists) {
        this.tokens = tokens;
        this.lists = lists;
    }

    /** The names with the finer types of places, and with those that the lists add; in order and disjoint. */
    List<NameSpan> complete(List<NameSpan> names) {
        return NameGaps.fill(names, tokens.size(), (name, from) -> name.as(type(name)), this::addBetween);
    }

    private EntityType type(NameSpan name) {
        if (isDemonym(name.text()) && name.type() != EntityType.PERSON) {
            return EntityType.NATIONALITY;
        }
        if (name.type() == EntityType.LOCATION && isLikePerson(name)) {
            return EntityType.PERSON;
        }
        boolean country = isCountry(name.text());
        boolean team = name.type() == EntityType.ORGANIZATION && country;
        return name.type() == EntityType.LOCATION || team ? placeType(name, country) : name.type();
    }

    /** "Paris Vell": a first name and one more word, no known place and no "Vell Street". */
    private boolean isLikePerson(NameSpan name) {
        List<String> parts = name.words();
        boolean two = parts.size() == 2 && lists.firstNames().contains(parts.get(0));
        boolean place = isCountry(name.text()) || lists.gazetteer().isPlace(name.text())
                || Lexicon.PLACE_ENDING.has(name.lastWord().toLowerCase(Locale.ROOT));
        return two && !place && !Lexicon.PLACE_PREPOSITION.has(tokens.text(name.start() - 1));
    }

    private boolean isDemonym(String text) {
        return WordShape.isCapitalized(text) && lists.demonyms().placeOf(text).isPresent();
    }

    private boolean isCountry(String text) {
        boolean listed = lists.gazetteer().has(EntityType.COUNTRY, text)
                && (lists.demonyms().isPlace(text) || lists.countries().of(text).isPresent());
        return listed || lists.countries().isShortForm(text) || lists.countries().isUnlisted(text);
    }

    private EntityType placeType(NameSpan name, boolean country) {
        boolean state = lists.states().of(name.text()).isPresent()
                || lists.gazetteer().has(EntityType.STATE_OR_PROVINCE, name.text());
        if (state && isAsState(name)) {
            return EntityType.STATE_OR_PROVINCE;
        }
        if (country) {
            return EntityType.COUNTRY;
        }
        if (state && !isMoreOftenCity(name.text())) {
            return EntityType.STATE_OR_PROVINCE;
        }
        return state || lists.gazetteer().has(EntityType.CITY, name.text()) ? EntityType.CITY : EntityType.LOCATION;
    }

    /** Whether the state is named less often than the city of the same name. */
    private static boolean isMoreOftenCity(String state) {
        return state.equalsIgnoreCase("Washington") || state.equalsIgnoreCase("New York");
    }

    /** "Atlanta, Georgia", "Washington state", "the state of New York". */
    private boolean isAsState(NameSpan name) {
        boolean behindCity = tokens.text(name.start() - 1).equals(",") && tokens.pos(name.start() - 2).isProperNoun();
        boolean called = tokens.text(name.end()).equalsIgnoreCase("state") || tokens.text(name.start() - 1).equals("of")
                && tokens.text(name.start() - 2).equalsIgnoreCase("state");
        return behindCity || called;
    }

    private void addBetween(int from, int to, List<NameSpan> found) {
        int token = from;
        while (token < to) {
            int end = wholeEnd(token, to);
            if (end > token) {
                found.add(NameSpan.of(tokens, wholeType(NameSpan.text(tokens, token, end)), token, end));
            } else {
                addParts(token, found);
            }
            token = Math.max(end, token + 1);
        }
    }

    private EntityType wholeType(String text) {
        return isCountry(text) && !isDemonym(text) ? EntityType.COUNTRY : EntityType.NATIONALITY;
    }

    /** Where the longest name of a country or its people that starts here ends; {@code token} where none does. */
    private int wholeEnd(int token, int to) {
        if (!tokens.isCapitalized(token)) {
            return token;
        }
        int last = Math.min(to, token + MAX_COUNTRY_TOKENS);
        for (int end = last; end > token; end--) {
            boolean together = tokens.sameSentence(end - 1, token) && tokens.isCapitalized(end - 1);
            if (together && isWhole(token, end)) {
                return end;
            }
        }
        return token;
    }

    private boolean isWhole(int start, int end) {
        String text = NameSpan.text(tokens, start, end);
        if (lists.countries().isShortForm(text)) {
            return tokens.pos(start).isProperNoun() && !isShouted(start);
        }
        boolean adjective = tokens.pos(end - 1).isAdjective() || tokens.pos(end - 1).isNoun();
        return isDemonym(text) && adjective || isCountry(text) && isAlone(start, end);
    }

    /** In a line of capitals "US" may be the pronoun. */
    private boolean isShouted(int token) {
        return tokens.text(token).equals("US") && WordShape.isAllCapitals(tokens.text(token + 1) + tokens.text(token - 1));
    }

    /** Whether no capitalized neighbour makes it a part of a longer name: "Jordan Ode", "Bank of Georgia". */
    private boolean isAlone(int start, int end) {
        boolean prose = tokens.isProse(start);
        boolean before = prose && tokens.pos(start - 1).isProperNoun() && !tokens.startsSentence(start);
        boolean behind = tokens.pos(end).isProperNoun() && (prose || end - start == 1);
        return tokens.pos(end - 1).isProperNoun() && !before && !behind;
    }

    /** Countries and peoples within one token: "Japan-U.S.", "U.S.-led". */
    private void addParts(int token, List<NameSpan> found) {
        String text = tokens.text(token);
        if (text.indexOf('-') <= 0) {
            return;
        }
        int start = tokens.span(token).start();
        for (String part : text.split("-")) {
            int end = start + part.codePointCount(0, part.length());
            int first = start;
            partType(part).ifPresent(type -> found.add(NameSpan.of(tokens, type, token, token + 1, new Span(first, end))));
            start = end + 1;
        }
    }

    private Optional<EntityType> partType(String part) {
        boolean named = WordShape.isCapitalized(part) && (isDemonym(part) || isCountry(part));
        return named ? Optional.of(wholeType(part)) : Optional.empty();
    }
}
