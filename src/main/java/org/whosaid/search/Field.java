package org.whosaid.search;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The names of the index's fields. What users may write in a query says {@link QueryReader}. */
final class Field {

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
    static final String CHECKED = "checked";
    static final String DATE = "date";
    static final String CONFIDENCE = "confidence";

    /** The article's place in the run, and the quote's in the article: what orders equals. */
    static final String ORDINAL = "ordinal";
    static final String NUMBER = "number";

    static final String HIT = "hit";
    static final String LINE = "line";
    static final String RECORD = "record";
    static final String TEXT = "text";

    /** No id of people's making is longer; Lucene refuses terms of more than 32 KB. */
    private static final int LONGEST_KEY = 1_000;

    private Field() {
    }

    /** What an article is known by in the index: its id, or what stands for it where that is very long. */
    static String key(String id) {
        return id.length() <= LONGEST_KEY ? id
                : id.substring(0, LONGEST_KEY) + UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
    }
}
