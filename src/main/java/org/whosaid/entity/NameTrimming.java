package org.whosaid.entity;

import java.util.List;
import java.util.function.UnaryOperator;
import org.whosaid.entity.gazetteer.EntityLists;
import org.whosaid.language.EntityType;
import org.whosaid.language.Name;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;

/** Corrects the type of one name of the tagger and leaves out what is no part of it. For one article; immutable. */
final class NameTrimming {

    private static final int MAX_PERSON_TOKENS = 4;
    private static final PartOfSpeech[] BEFORE_ROLE = {PartOfSpeech.DETERMINER, PartOfSpeech.ADJECTIVE, PartOfSpeech.NOUN};

    private final TokenView tokens;
    private final EntityLists lists;
    private final HyphenedNames halves;
    /** In the order in which they apply. */
    private final List<UnaryOperator<Name>> rules = List.of(this::personBehindRank, this::organizationNamedAfterPerson,
            this::placeNamedAfterPerson, this::personShown, this::halfOfGivenName, this::withoutArticle, this::withoutInvertedCue, this::withoutTitles,
            this::withoutPossessive, this::withoutOffice);

    NameTrimming(TokenView tokens, EntityLists lists) {
        this.tokens = tokens;
        this.lists = lists;
        this.halves = new HyphenedNames(tokens, lists);
    }

    /** The name without what is no part of it; empty where nothing is left. */
    Name trim(Name name) {
        Name trimmed = name;
        for (UnaryOperator<Name> rule : rules) {
            trimmed = rule.apply(trimmed);
        }
        return trimmed;
    }

    /** "Supreme Court Justice Ann Ode" and "Lord Justice Ode", all taken for an organization. */
    private Name personBehindRank(Name name) {
        for (int token = name.end() - 2; token > name.start() && name.type() == EntityType.ORGANIZATION; token--) {
            boolean lord = token == name.start() + 1 && isBeforePeople(name.start()) && name.end() == token + 2
                    && !Lexicon.DEPENDENT_BODY.has(tokens.lower(token + 1));
            if (isBeforePeople(token) && name.end() - token <= MAX_PERSON_TOKENS && (lord || isFirstName(token + 1))) {
                return new Name(EntityType.PERSON, token + 1, name.end());
            }
        }
        return name;
    }

    private boolean isBeforePeople(int token) {
        return Titles.isRank(tokens.text(token)) || Lexicon.HONORIFIC.hasForm(tokens.text(token));
    }

    /** "Team Ode", "the Ann Ode Foundation". */
    private Name organizationNamedAfterPerson(Name name) {
        boolean named = name.end() - name.start() > 1 && (tokens.text(name.start()).equals("Team")
                || tokens.isCapitalized(name.end() - 1) && Lexicon.BODY_NAMED_AFTER_PEOPLE.has(tokens.lower(name.end() - 1)));
        return named && name.type() == EntityType.PERSON ? as(EntityType.ORGANIZATION, name) : name;
    }

    /** "Fort Ode". */
    private Name placeNamedAfterPerson(Name name) {
        boolean place = name.type() == EntityType.PERSON && name.end() - name.start() > 1
                && Lexicon.PLACE_BEGINNING.has(tokens.lower(name.start()));
        return place ? as(EntityType.LOCATION, name) : name;
    }

    /** "Ann Ode" where anything shows that somebody is named: a particle, a role or "who" behind, a verb before. */
    private Name personShown(Name name) {
        int size = name.end() - name.start();
        boolean particle = Lexicon.NAME_PARTICLE.has(tokens.text(name.start() + 1)) && tokens.isCapitalized(name.end() - 1);
        boolean known = name.type() == EntityType.ORGANIZATION && size > 1 && size <= MAX_PERSON_TOKENS
                && isFirstName(name.start()) && !Lexicon.ORGANIZATION_ENDING.has(tokens.lower(name.end() - 1));
        return known && (particle || size <= 3 && (hasRole(name.end()) || isWho(name.end()) || takesPeople(name.start() - 1)))
                ? as(EntityType.PERSON, name) : name;
    }

    /** "Ann Ode, urban policy professor". */
    private boolean hasRole(int comma) {
        int noun = comma + 1;
        while (tokens.pos(noun).in(BEFORE_ROLE) && tokens.pos(noun + 1).isNoun()) {
            noun++;
        }
        return tokens.is(comma, ",") && tokens.pos(noun) == PartOfSpeech.NOUN && Lexicon.ROLE.hasForm(tokens.text(noun));
    }

    private boolean isWho(int behind) {
        return Lexicon.PERSONAL_RELATIVE_PRONOUN.has(tokens.lower(tokens.is(behind, ",") ? behind + 1 : behind));
    }

    /** "has hired Ann Ode", "said Ann Ode". */
    private boolean takesPeople(int verb) {
        return tokens.pos(verb).isVerb()
                && (Lexicon.HIRING_VERB.has(tokens.lemma(verb)) || Lexicon.PERSONAL_SPEECH_VERB.has(tokens.lemma(verb)));
    }

    /** "Park Tae" of "Park Tae-oh". */
    private Name halfOfGivenName(Name name) {
        boolean half = name.type() == EntityType.ORGANIZATION && name.end() - name.start() == 2
                && tokens.pos(name.start()).isProperNoun() && halves.isGivenNameCutAt(name.end());
        return half ? as(EntityType.PERSON, name) : name;
    }

    private Name withoutArticle(Name name) {
        int start = name.start();
        while (start < name.end() && (isArticle(start, name.end()) || tokens.isSign(start))) {
            start++;
        }
        return from(start, name);
    }

    /** All articles but those of "The Hague", "Los Angeles", "El Paso", whatever the tagger takes the first word for. */
    private boolean isArticle(int start, int end) {
        boolean place = tokens.isCapitalized(start) && end > start + 1
                && lists.gazetteer().has(EntityType.CITY, NameSpan.text(tokens, start, end));
        return tokens.pos(start) == PartOfSpeech.DETERMINER && !place;
    }

    /** "Said Ann Ode: “…”": a verb, though Said is a first name too. */
    private Name withoutInvertedCue(Name name) {
        int start = name.start();
        boolean cue = name.type() == EntityType.PERSON && start + 1 < name.end() && tokens.startsSentence(start)
                && tokens.isCapitalized(start) && Lexicon.INVERTED_CUE.has(tokens.lower(start)) && tokens.is(name.end(), ":");
        return cue ? from(start + 1, name) : name;
    }

    private Name withoutTitles(Name name) {
        int start = name.start();
        while (name.type() == EntityType.PERSON && start + 1 < name.end() && isBeforeName(start)) {
            start++;
        }
        return from(start, name);
    }

    private boolean isBeforeName(int token) {
        String text = tokens.text(token);
        boolean lower = WordShape.isLowercase(text) && !Lexicon.NAME_PARTICLE.has(text);
        return Lexicon.HONORIFIC.hasForm(text) || Titles.isRank(text) || tokens.isSign(token) || lower
                || lists.demonyms().placeOf(text).isPresent() && tokens.pos(token).isAdjective();
    }

    private Name withoutPossessive(Name name) {
        int end = name.end();
        while (end > name.start() && (tokens.isSign(end - 1) || tokens.pos(end - 1) == PartOfSpeech.POSSESSIVE
                || end - 1 > name.start() && WordShape.isLowercase(tokens.text(end - 1)) && !tokens.touchesPrevious(end - 1))) {
            end--;
        }
        return new Name(name.type(), name.start(), end);
    }

    /** "Norbank CEO Ann Ode": the office is not the firm's name. */
    private Name withoutOffice(Name name) {
        int last = name.end() - 1;
        boolean office = Lexicon.COMPANY_OFFICE.hasForm(tokens.text(last))
                || tokens.is(last, "executive") && Lexicon.ROLE.hasForm(tokens.text(name.end()));
        boolean ofFirm = office && name.type() == EntityType.ORGANIZATION && last > name.start();
        return ofFirm ? new Name(name.type(), name.start(), last) : name;
    }

    private boolean isFirstName(int token) {
        return lists.firstNames().contains(tokens.text(token));
    }

    private static Name from(int start, Name name) {
        return new Name(name.type(), start, name.end());
    }

    private static Name as(EntityType type, Name name) {
        return new Name(type, name.start(), name.end());
    }
}
