package org.whosaid.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whosaid.language.EntityType;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;

/**
 * Finds the further places of names that an article is known to give: in headings, in capitals, in sentences where the
 * tagger missed them. A tree of words, so that the time does not grow with the number of names.
 * For one article, one thread.
 */
final class KnownNames {

    private final TokenView tokens;
    private final CommonWords common;
    private final Node root = new Node();

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private @Nullable EntityType type;
        private String text = "";
    }

    KnownNames(TokenView tokens, CommonWords common, List<NameSpan> names) {
        this.tokens = tokens;
        this.common = common;
        names.stream().filter(name -> tokens.span(name.start()).start() == name.span().start()).forEach(this::add);
    }

    private void add(NameSpan name) {
        if (name.type() != EntityType.NATIONALITY && tokens.span(name.end() - 1).end() == name.span().end()) {
            add(name, name.start(), name.end());
            int last = name.end() - 1;
            if (name.type() == EntityType.PERSON && !name.isSingle() && tokens.isCapitalized(last)
                    && tokens.text(last).length() > 2 && !PersonName.isSuffix(tokens.text(last))) {
                add(name, last, name.end());
            }
        }
    }

    private void add(NameSpan name, int start, int end) {
        Node node = root;
        for (int token = start; token < end; token++) {
            node = node.next.computeIfAbsent(tokens.lower(token), word -> new Node());
        }
        if (node.type == null) {
            node.type = name.type();
            node.text = NameSpan.text(tokens, start, end);
        }
    }

    /** The names, cut where a heading's words were glued on, and the known names between them; in order and disjoint. */
    List<NameSpan> complete(List<NameSpan> names) {
        return NameGaps.fill(names, tokens.size(), (name, from) -> cut(name),
                NameGaps.byFirstToken((token, to) -> match(token, to).filter(this::isMeant)));
    }

    /** "Ana Ode Meet" is Ana Ode, where the article knows her and the word behind occurs as a common one. */
    private NameSpan cut(NameSpan name) {
        int last = name.end() - 1;
        boolean glued = name.type() == EntityType.PERSON && last - name.start() >= 2 && common.has(tokens.text(last));
        return glued && match(name.start(), last).filter(found -> found.end() == last).isPresent()
                ? NameSpan.of(tokens, name.type(), name.start(), last) : name;
    }

    /** The longest known name that starts with this token. */
    private Optional<NameSpan> match(int start, int to) {
        NameSpan found = null;
        Node node = root;
        for (int token = start; token < to && tokens.sameSentence(token, start); token++) {
            node = node.next.get(tokens.lower(token));
            if (node == null) {
                break;
            }
            EntityType type = node.type;
            if (type != null && isWritten(node.text, start, token + 1)) {
                found = NameSpan.of(tokens, type, start, token + 1);
            }
        }
        return Optional.ofNullable(found);
    }

    /** Whether the words stand as in the name, or, outside running text, with other capitals: "Bank Of Norland". */
    private boolean isWritten(String text, int start, int end) {
        String here = NameSpan.text(tokens, start, end);
        return here.equals(text) || !tokens.isProse(start) && tokens.isCapitalized(start) && here.equalsIgnoreCase(text);
    }

    private boolean isMeant(NameSpan match) {
        if (match.end() - match.start() > 1) {
            return true;
        }
        int token = match.start();
        boolean prose = tokens.isProse(token);
        boolean word = tokens.isCapitalized(token) && (tokens.pos(token).isProperNoun() || !prose || isSubject(token));
        boolean clear = !tokens.startsSentence(token) && prose || !common.has(tokens.text(token));
        return word && clear && (!prose || standsAlone(token));
    }

    /** "Ode won": whatever the tagger takes the first word of a sentence for, before a verb it is the name. */
    private boolean isSubject(int token) {
        PartOfSpeech next = tokens.pos(token + 1);
        return tokens.startsSentence(token) && (next.isVerb() || next == PartOfSpeech.MODAL);
    }

    private boolean standsAlone(int token) {
        boolean before = !tokens.startsSentence(token) && tokens.pos(token - 1).isProperNoun()
                && !Lexicon.ROLE.hasForm(tokens.text(token - 1)) && !Lexicon.HONORIFIC.hasForm(tokens.text(token - 1));
        return !before && !tokens.pos(token + 1).isProperNoun();
    }
}
