package org.whosaid.report;

import java.text.Normalizer;
import java.util.Locale;
import org.whosaid.record.ArticleRecord;

/** The paths of pages within the report. File names use only characters that every file system accepts. */
final class ReportPaths {

    static final String OVERVIEW = "index.html";
    static final String FILES = "files/";
    static final String ARTICLES = "articles";
    static final String LISTS = "lists";
    static final String SPEAKERS = "speakers";

    private static final int ARTICLES_PER_FOLDER = 1000;
    private static final int MAX_NAME_CHARS = 60;

    private ReportPaths() {
    }

    /** The page of an article by its number, from 0. */
    static String article(long number, ArticleRecord record) {
        return String.format(Locale.ROOT, "%s/%04d/%06d%s.html", ARTICLES, number / ARTICLES_PER_FOLDER, number + 1,
                plain(record.id()));
    }

    /** A page of a list, from 1. */
    static String list(String name, int page) {
        return LISTS + "/" + name + "-" + page + ".html";
    }

    /** The page of a speaker by rank, from 0. */
    static String speaker(int rank, String name) {
        return String.format(Locale.ROOT, "%s/%03d%s.html", SPEAKERS, rank + 1, plain(name));
    }

    /** The way from a page to the report's folder: {@code ../} for each folder in its path. */
    static String toRoot(String page) {
        return "../".repeat((int) page.chars().filter(letter -> letter == '/').count());
    }

    private static String plain(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        String letters = bare.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String shortened = letters.substring(0, Math.min(letters.length(), MAX_NAME_CHARS));
        return shortened.isEmpty() ? "" : "-" + shortened;
    }
}
