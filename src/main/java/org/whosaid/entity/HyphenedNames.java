package org.whosaid.entity;

import org.whosaid.entity.gazetteer.EntityLists;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.language.TokenView;

/**
 * Names in two halves, of which the tagger often sees one: "Ann Ode-Vell", "Per-Olof Ode", "Park Tae-oh". For one article;
 * immutable.
 */
final class HyphenedNames {

    private final TokenView tokens;
    private final EntityLists lists;

    HyphenedNames(TokenView tokens, EntityLists lists) {
        this.tokens = tokens;
        this.lists = lists;
    }

    /** Whether the token is a hyphen without white space around it. */
    boolean isHyphen(int token) {
        return tokens.is(token, "-") && tokens.touchesPrevious(token) && tokens.touchesPrevious(token + 1);
    }

    /** Whether the second half of a given name stands behind the hyphen here: "Tae" and "oh". */
    boolean isGivenNameCutAt(int hyphen) {
        return isHyphen(hyphen) && isSecondGiven(hyphen + 1);
    }

    /** "Lim Chang-soo": a small second half that is no word but a name. */
    private boolean isSecondGiven(int token) {
        PartOfSpeech pos = tokens.pos(token);
        boolean word = pos.isAdjective() || pos.isVerb() || pos.isNoun() && !isFirstName(token);
        boolean small = WordShape.isLowercase(tokens.text(token)) && !tokens.pos(token + 1).isNoun();
        return small && !word || tokens.analysis().names().stream()
                .anyMatch(name -> name.start() == token && name.end() == token + 1);
    }

    /** Where a name ends with the second half that the tagger left out; "Ann Ode-Carl Roe" are two people. */
    int withSecondHalf(int end) {
        String text = tokens.text(end + 1);
        boolean other = isFirstName(end + 1) || lists.gazetteer().isPlace(text) || lists.demonyms().placeOf(text).isPresent()
                || lists.isNation(text);
        return isHyphen(end) && (tokens.isCapitalized(end + 1) && !other || isSecondGiven(end + 1)) ? end + 2 : end;
    }

    /** Where a name starts with the first half of a given name that the tagger left out, not before {@code from}. */
    int withFirstHalf(int start, int from) {
        boolean half = start - 2 >= from && isHyphen(start - 1) && tokens.isCapitalized(start - 2) && isFirstName(start - 2);
        return half ? start - 2 : start;
    }

    private boolean isFirstName(int token) {
        return lists.firstNames().contains(tokens.text(token));
    }
}
