package org.whosaid.entity;

import java.util.List;
import java.util.Optional;
import org.whosaid.entity.gazetteer.EntityLists;
import org.whosaid.language.EntityType;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;

/**
 * Finds people whom only a heading names, or letters behind their names. In a heading capitals tell nothing, so it takes a
 * known first name and one more word, none of which the article uses as a common one. For one article, one thread.
 */
final class HeadingNames {

    private final TokenView tokens;
    private final CommonWords common;
    private final EntityLists lists;

    HeadingNames(TokenView tokens, CommonWords common, EntityLists lists) {
        this.tokens = tokens;
        this.common = common;
        this.lists = lists;
    }

    /** The names and those that it finds between them; in order and disjoint. */
    List<NameSpan> complete(List<NameSpan> names) {
        return NameGaps.fill(names, tokens.size(), this::withFirstName, NameGaps.byFirstToken(this::name));
    }

    /** Of a last name that the article knows, together with the first name that only the heading gives. */
    private NameSpan withFirstName(NameSpan name, int from) {
        int first = name.start() - 1;
        boolean open = name.type() == EntityType.PERSON && name.isSingle() && first >= from && !tokens.isProse(first)
                && tokens.sameSentence(first, name.start());
        return open && lists.firstNames().contains(tokens.text(first)) && isNameWord(first)
                ? NameSpan.of(tokens, EntityType.PERSON, first, name.end()) : name;
    }

    private Optional<NameSpan> name(int first, int to) {
        int last = WordShape.isInitial(tokens.text(first + 1)) ? first + 2 : first + 1;
        boolean shown = !tokens.isProse(first) || Titles.isBehindName(tokens.text(last + 1));
        boolean name = last < to && shown && tokens.sameSentence(last, first)
                && lists.firstNames().contains(tokens.text(first)) && isNameWord(first) && isNameWord(last);
        return name ? Optional.of(NameSpan.of(tokens, EntityType.PERSON, first, last + 1)) : Optional.empty();
    }

    private boolean isNameWord(int token) {
        String text = tokens.text(token);
        boolean other = Lexicon.ROLE.hasForm(text) || lists.gazetteer().isTitle(text) || common.has(text)
                || lists.demonyms().placeOf(text).isPresent();
        return tokens.pos(token).isProperNoun() && tokens.isCapitalized(token) && !WordShape.isAllCapitals(text) && !other;
    }
}
