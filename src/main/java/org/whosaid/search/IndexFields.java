package org.whosaid.search;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The names of the fields in the index. {@link QueryReader} lists those that users can search. */
final class IndexFields {

    static final String DOCUMENT = "document";
    static final String OF_ARTICLE = "article";
    static final String OF_QUOTE = "quote";

    static final String WORDS = "words";
    static final String SPEAKER = "speaker";
    static final String ENTITY = "entity";
    static final String TITLE = "title";
    static final String ARTICLE = "article";
    static final String TYPE = "type";
    static final String KIND = "kind";
    static final String BASIS = "basis";
    static final String ACT = "act";
    static final String CHECKED = "checked";
    static final String DATE = "date";
    static final String CONFIDENCE = "confidence";

    /** The positions of the article in the run and of the quote in the article, which order equal hits. */
    static final String ORDINAL = "ordinal";
    static final String NUMBER = "number";

    static final String HIT = "hit";
    static final String LINE = "line";
    static final String RECORD = "record";
    static final String TEXT = "text";

    /** Lucene refuses terms of more than 32 KB; ids are hardly ever this long. */
    private static final int MAX_KEY_CHARS = 1_000;

    private IndexFields() {
    }

    /** The key of an article in the index: its id, or the start of a very long id and a hash of it. */
    static String key(String id) {
        return id.length() <= MAX_KEY_CHARS ? id
                : id.substring(0, MAX_KEY_CHARS) + UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
    }
}
