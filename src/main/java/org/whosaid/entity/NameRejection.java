package org.whosaid.entity;

import java.util.List;
import java.util.function.Predicate;
import org.whosaid.entity.gazetteer.EntityLists;
import org.whosaid.language.EntityType;
import org.whosaid.language.Name;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;

/** Tells what the tagger takes for a name though it is none. For one article; immutable. */
final class NameRejection {

    private final TokenView tokens;
    private final EntityLists lists;
    /** What one of these holds of is no name. */
    private final List<Predicate<Name>> rules = List.of(this::isNumber, this::isWithoutCapital, this::isPartyLetter,
            this::isBelief, this::isTitle, this::isPronoun, this::isOfficeOfState);

    NameRejection(TokenView tokens, EntityLists lists) {
        this.tokens = tokens;
        this.lists = lists;
    }

    /** Whether this, with at least one token, is no name. */
    boolean rejects(Name name) {
        return rules.stream().anyMatch(rule -> rule.test(name));
    }

    private static boolean isSingle(Name name) {
        return name.end() - name.start() == 1;
    }

    private boolean isNumber(Name name) {
        return isSingle(name) && tokens.text(name.start()).codePoints().noneMatch(Character::isLetter);
    }

    private boolean isWithoutCapital(Name name) {
        return tokens.words(tokens.span(name.start(), name.end())).codePoints().noneMatch(Character::isUpperCase);
    }

    /** "R" of "(R-Wis.)". */
    private boolean isPartyLetter(Name name) {
        return isSingle(name) && name.type() != EntityType.PERSON && Lexicon.PARTY_LETTER.has(tokens.lower(name.start()));
    }

    /** What people are by conviction, not by name: "Republicans". */
    private boolean isBelief(Name name) {
        return isSingle(name) && Lexicon.BELIEF.has(tokens.lower(name.start()));
    }

    private boolean isTitle(Name name) {
        String text = tokens.text(name.start());
        return isSingle(name) && (Titles.isBehindName(text) || name.type() == EntityType.PERSON
                && (Lexicon.HONORIFIC.hasForm(text) || Titles.isRank(text) && !lists.firstNames().contains(text)));
    }

    private boolean isPronoun(Name name) {
        return isSingle(name) && tokens.pos(name.start()).in(PartOfSpeech.PRONOUN, PartOfSpeech.POSSESSIVE_PRONOUN);
    }

    /** "State" of "Secretary of State" names no organization. */
    private boolean isOfficeOfState(Name name) {
        boolean of = tokens.text(name.start() - 1).equals("of") || tokens.text(name.start() - 1).equals("for");
        return name.type() == EntityType.ORGANIZATION && of && name.end() - name.start() <= 2
                && Lexicon.CABINET_OFFICE.hasForm(tokens.text(name.start() - 2));
    }
}
