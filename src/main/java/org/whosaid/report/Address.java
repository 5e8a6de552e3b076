package org.whosaid.report;

import java.text.Normalizer;
import java.util.Locale;
import org.whosaid.record.ArticleRecord;

/** Where pages lie within the report. Names are made of letters that any file system takes, whatever an article calls itself. */
final class Address {

    static final String OVERVIEW = "index.html";
    static final String FILES = "files/";
    static final String ARTICLES = "articles";
    static final String LISTS = "lists";
    static final String SPEAKERS = "speakers";

    private static final int IN_A_FOLDER = 1000;
    private static final int LONGEST_NAME = 60;

    private Address() {
    }

    /** Of the article of a number, from 0. */
    static String article(long number, ArticleRecord record) {
        return String.format(Locale.ROOT, "%s/%04d/%06d%s.html", ARTICLES, number / IN_A_FOLDER, number + 1,
                plain(record.id()));
    }

    /** Of a page of a list, from 1. */
    static String list(String name, int page) {
        return LISTS + "/" + name + "-" + page + ".html";
    }

    /** Of the speaker of a rank, from 0. */
    static String speaker(int rank, String name) {
        return String.format(Locale.ROOT, "%s/%03d%s.html", SPEAKERS, rank + 1, plain(name));
    }

    /** From a page to the report's own folder: {@code ../} for each folder that the page lies in. */
    static String toRoot(String page) {
        return "../".repeat((int) page.chars().filter(letter -> letter == '/').count());
    }

    private static String plain(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        String letters = bare.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String some = letters.substring(0, Math.min(letters.length(), LONGEST_NAME));
        return some.isEmpty() ? "" : "-" + some;
    }
}
