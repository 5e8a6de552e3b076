package org.whosaid.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whosaid.entity.gazetteer.EntityLists;
import org.whosaid.language.EntityType;

/**
 * Finds people whom only a heading names. In a heading capitals tell nothing, so it takes a known first name and one more
 * word, none of which the article uses as a common one. For one article, one thread.
 */
final class HeadingNames {

    private final ArticleWords words;
    private final EntityLists lists;

    HeadingNames(ArticleWords words, EntityLists lists) {
        this.words = words;
        this.lists = lists;
    }

    /** The names and those that it finds between them; in order and disjoint. */
    List<NameSpan> complete(List<NameSpan> names) {
        List<NameSpan> complete = new ArrayList<>();
        int token = 0;
        for (NameSpan name : names) {
            NameSpan whole = withFirstName(name, token);
            addBetween(token, whole.start(), complete);
            complete.add(whole);
            token = name.end();
        }
        addBetween(token, words.size(), complete);
        return complete;
    }

    /** Of a last name that the article knows, together with the first name that only the heading gives. */
    private NameSpan withFirstName(NameSpan name, int from) {
        int first = name.start() - 1;
        boolean open = name.type() == EntityType.PERSON && name.isSingle() && first >= from && !words.inProse(first)
                && words.sentence(first) == words.sentence(name.start());
        return open && lists.firstNames().contains(words.text(first)) && isNameWord(first)
                ? words.name(EntityType.PERSON, first, name.end()) : name;
    }

    private void addBetween(int from, int to, List<NameSpan> found) {
        int token = from;
        while (token + 1 < to) {
            Optional<NameSpan> name = words.inProse(token) ? Optional.empty() : name(token, to);
            name.ifPresent(found::add);
            token = name.map(NameSpan::end).orElse(token + 1);
        }
    }

    private Optional<NameSpan> name(int first, int to) {
        int last = PersonWords.isInitial(words.text(first + 1)) ? first + 2 : first + 1;
        boolean name = last < to && words.sentence(last) == words.sentence(first)
                && lists.firstNames().contains(words.text(first)) && isNameWord(first) && isNameWord(last);
        return name ? Optional.of(words.name(EntityType.PERSON, first, last + 1)) : Optional.empty();
    }

    private boolean isNameWord(int token) {
        String text = words.text(token);
        boolean other = PersonWords.isRole(text) || lists.gazetteer().isTitle(text) || words.isCommon(text)
                || lists.demonyms().placeOf(text).isPresent();
        return words.isProper(token) && words.isCapital(token) && !ArticleWords.isAllCapitals(text) && !other;
    }
}
