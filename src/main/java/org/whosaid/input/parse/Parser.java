package org.whosaid.input.parse;

/** Reads what an article's decoded bytes hold, in one format. */
public interface Parser {

    /** @throws Malformed if they hold no article */
    Content parse(String decoded) throws Malformed;
}
