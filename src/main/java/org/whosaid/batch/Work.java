package org.whosaid.batch;

import org.whosaid.document.Document;

/**
 * The work on an article. Goes only into the run's account, as a time in a record or failure would differ in each run.
 *
 * @param id      of the article
 * @param input   the file as the user named it
 * @param words   between white space
 * @param seconds of work on it
 */
record Work(String id, String input, long words, double seconds) {

    static Work on(Document document, double seconds) {
        return new Work(document.id(), document.origin().path(), words(document.text().toString()), seconds);
    }

    private static long words(String text) {
        long words = 0;
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            boolean white = Character.isWhitespace(text.charAt(i));
            words += !white && !within ? 1 : 0;
            within = !white;
        }
        return words;
    }
}
