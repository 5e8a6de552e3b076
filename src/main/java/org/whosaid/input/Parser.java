package org.whosaid.input;

/** Reads what an article's decoded bytes hold, in one format. */
interface Parser {

    /** @throws Malformed where they hold no article */
    Content parse(String decoded) throws Malformed;
}
