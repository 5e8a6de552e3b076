package org.whosaid.attribution;

/**
 * A noun phrase, in token numbers.
 *
 * @param start its first token
 * @param end   one past its last token
 * @param head  the noun, name or pronoun that carries its reference
 */
record NounPhrase(int start, int end, int head) {

    NounPhrase from(int earlier) {
        return new NounPhrase(earlier, end, head);
    }

    NounPhrase upTo(int later) {
        return new NounPhrase(start, later, head);
    }
}
