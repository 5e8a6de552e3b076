package org.whosaid.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.whosaid.article.Block;
import org.whosaid.entity.gazetteer.EntityLists;
import org.whosaid.language.EntityType;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.lexicon.RoleName;
import org.whosaid.text.Span;

/**
 * Settles the names in the labels of a transcript, where capitals, roles and colons mislead the tagger: who has the word is
 * a person, but where the article takes the name for an organization's, as that of the paper that asks; a role alone
 * ("Judge:", "Speaker 1:") is no name. For one article, one thread.
 */
final class LabelNames {

    private final TokenView tokens;
    private final EntityLists lists;

    LabelNames(TokenView tokens, EntityLists lists) {
        this.tokens = tokens;
        this.lists = lists;
    }

    /** The names, those in labels settled; in order and disjoint. */
    List<NameSpan> complete(List<NameSpan> names) {
        List<Span> labels = tokens.article().blocks().stream().map(Block::name).flatMap(Optional::stream).filter(tokens::isRead).toList();
        if (labels.isEmpty()) {
            return names;
        }
        Set<String> lastNames = lastNames(names, labels);
        List<NameSpan> complete = new ArrayList<>(names);
        for (Span label : labels) {
            if (!isOrganization(label, names)) {
                complete.removeIf(name -> name.span().overlaps(label));
                person(label, lastNames).ifPresent(complete::add);
            }
        }
        complete.sort(Comparator.comparing(NameSpan::span));
        return complete;
    }

    /** The last words of full names, in lower case. */
    private Set<String> lastNames(List<NameSpan> names, List<Span> labels) {
        Set<String> lasts = new HashSet<>();
        names.stream().filter(name -> name.type() == EntityType.PERSON && !name.isSingle())
                .forEach(name -> lasts.add(name.lastWord().toLowerCase(Locale.ROOT)));
        labels.stream().filter(label -> !isRole(label)).forEach(label -> lasts.add(tokens.lower(tokens.endToken(label) - 1)));
        return lasts;
    }

    private boolean isRole(Span label) {
        return RoleName.is(tokens.words(label));
    }

    /** Whether more of the article's names with these words are an organization's than a person's. */
    private boolean isOrganization(Span label, List<NameSpan> names) {
        String text = tokens.words(label);
        int last = tokens.endToken(label) - 1;
        boolean loud = WordShape.isAllCapitals(text);
        long bodies = count(text, names, EntityType.ORGANIZATION, loud);
        return bodies > count(text, names, EntityType.PERSON, loud)
                || tokens.firstToken(label) < last && Lexicon.ORGANIZATION_ENDING.hasForm(tokens.text(last));
    }

    private long count(String text, List<NameSpan> names, EntityType type, boolean outside) {
        return names.stream().filter(name -> name.type() == type && name.text().equals(text)
                && !(outside && tokens.block(tokens.blockOf(name.start())).kind() == Block.Kind.LABEL)).count();
    }

    private Optional<NameSpan> person(Span label, Set<String> lastNames) {
        int end = tokens.endToken(label);
        int start = behindTitles(tokens.firstToken(label), end);
        boolean role = isRole(label) && !(start == end - 1 && lastNames.contains(tokens.lower(start)));
        return role || !tokens.isCapitalized(start) ? Optional.empty()
                : Optional.of(NameSpan.of(tokens, EntityType.PERSON, start, end));
    }

    /** "Rear Adm. Ada Ode": the first token of the name itself. */
    private int behindTitles(int first, int end) {
        int start = first;
        for (int token = first; token < end - 1 && !isFirstName(start); token++) {
            start = isTitle(token) ? token + 1 : start;
        }
        return start;
    }

    private boolean isFirstName(int token) {
        return lists.firstNames().contains(tokens.text(token)) && !isTitle(token);
    }

    private boolean isTitle(int token) {
        String text = tokens.text(token);
        return Titles.isRank(text) || Lexicon.HONORIFIC.hasForm(text) || Lexicon.ROLE.hasForm(text);
    }
}
