package org.whosaid.entity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.whosaid.language.Token;
import org.whosaid.language.TokenView;

/** The words that an article writes in lower case: a capital makes no name of them. Immutable. */
final class CommonWords {

    private final Set<String> words = new HashSet<>();

    CommonWords(TokenView tokens) {
        tokens.analysis().tokens().stream().filter(token -> WordShape.isLowercase(token.text())).forEach(this::add);
    }

    private void add(Token token) {
        words.add(token.text());
        words.add(token.lemma());
    }

    /** Whether the article has this word in lower case, in any form. */
    boolean has(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }
}
