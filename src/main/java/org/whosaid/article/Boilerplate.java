package org.whosaid.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Recognizes what the site put there, not the writer: buttons, counters, pointers to other pages, markup, marks of the
 * wire. Only short lines are checked, by their wording alone. Sentences of the article are no boilerplate, nor are
 * corrections and editors' notes.
 */
final class Boilerplate {

    private static final int MAX_START_CHARS = 200;
    private static final int MAX_POINTER_CHARS = 120;

    private static final Set<String> WHOLE = Phrases.set("boilerplate");
    private static final List<String> STARTS = Phrases.LISTS.entries("boilerplate starts");
    private static final Set<String> SOURCES = Phrases.set("picture sources");

    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N})]+$");
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,]\\d+)*[km]?\\b");
    private static final Pattern URL = Pattern.compile("(?i)(?:[\\p{L} ]{1,20}: *)?(?:https?://|www\\.)[^ ]+");
    private static final Pattern ACCOUNT = Pattern.compile("(?i)" + Phrases.anyOf("contact channels")
            + " *: *(?:@?[^ ]+|[\\d ()+.-]+)");
    private static final Pattern EMAIL = Pattern.compile("[^ @]+@[^ @]+\\.[a-zA-Z]{2,10}");
    private static final String CONTACT_WORDS = "(?:" + Phrases.anyOf("press offices") + " )?contacts?";
    private static final Pattern CONTACT = Pattern.compile("(?i)" + CONTACT_WORDS + ": .{0,100}(?:@|\\d{3}).{0,60}");
    private static final Pattern CONTACT_NAME = Pattern.compile(
            "(?i:" + CONTACT_WORDS + ") ?:(?: \\p{Lu}[\\p{L}.'’-]*,?){1,5}");
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z!][^<]*.*>\\.?|</?[a-zA-Z]+ +[\\w-]+=.*");
    private static final Pattern STYLE = Pattern.compile("[^\"“”]*\\{ *|\\} *\\.?|[a-z-]+ *: *[^;]{1,60};");
    private static final Pattern FOLLOW = Pattern.compile("(?i)[\"“]?follow .{0,80}(?:@|#\\w|\\bon "
            + Phrases.anyOf("social networks") + "\\b).{0,60}");
    private static final Pattern POINTER = Pattern.compile("(?i)(?!.*\\byou\\b)"
            + Phrases.anyOf("pointing verbs")
            + "\\b[^\"“”]{0,100}\\b" + Phrases.anyOf("pointing places") + "(?: \\([^()]{1,40}\\))?[.:!]?");
    private static final Pattern LIKE_PAGE = Pattern.compile("(?i).{0,90}\\blike the page:");
    private static final Pattern HAT_TIP = Pattern.compile("(?i)\\(?h/t[/:]* .{1,60}");
    private static final Pattern RIGHTS = Pattern.compile(
            "(?i).{0,160}\\ball rights reserved\\b.{0,60}|(?:copyright )?[©ⓒ].{1,120}"
            + "|(?:copyright|\\(c\\)|copyright \\(c\\)),? (?:19|20)\\d\\d.{0,100}");
    /** A line with one of these words is a sentence of the article. */
    private static final Pattern STORY = Pattern.compile("(?i).*\\b" + Phrases.anyOf("story words") + "\\b.*");
    private static final Pattern CREDIT_BREAK = Pattern.compile(" *(?:/| via |\\|) *");
    private static final Pattern CREDITED = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’ -]{0,50}");

    private static final Pattern ANNOUNCED = Pattern.compile("[^.]*:[\"”]?\\.?");
    private static final Pattern LINKS = Pattern.compile(
            Phrases.anyOf("link headings") + "|" + Phrases.anyOf("link leads") + " ");
    private static final Pattern CONTACTS = Pattern.compile("(?:(?:" + Phrases.anyOf("press offices")
            + "|public relations) )?" + Phrases.anyOf("contact words") + "|.*\\bcontact");
    private static final Pattern TAG = Pattern.compile("</?(?:[a-zA-Z]+|!--)(?:[ />].*)?");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern THIRTY = Pattern.compile("-+ ?30 ?-+|#+ ?30 ?#+");
    private static final Pattern CLOSE = Pattern.compile("[.\"”]+$");
    private static final Pattern BRACKETS = Pattern.compile("^[-–—(\\[ ]+|[)\\] ]+$");

    private static final List<Predicate<String>> PATTERNS = List.of(whole(URL), whole(ACCOUNT), whole(EMAIL),
            whole(CONTACT), whole(MARKUP), whole(STYLE), StageNotes::is, whole(FOLLOW), whole(POINTER),
            whole(LIKE_PAGE), whole(HAT_TIP), whole(RIGHTS));

    private Boilerplate() {
    }

    private static Predicate<String> whole(Pattern pattern) {
        return words -> pattern.matcher(words).matches() && !(pattern == FOLLOW && STORY.matcher(words).matches());
    }

    /** Whether a line is boilerplate, wherever it stands. */
    static boolean is(LayoutLine line) {
        if (isMarkup(line) || isMark(line.head()) && line.isShort()) {
            return true;
        }
        String bare = line.length() > MAX_START_CHARS ? "" : CLOSE.matcher(line.head()).replaceFirst("");
        return !bare.isEmpty()
                && (isListed(bare) || isCredit(bare) || PATTERNS.stream().anyMatch(rule -> rule.test(bare)));
    }

    /** Whether links follow: "Related:", "Read more:". */
    static boolean announcesLinks(LayoutLine line) {
        String key = line.length() > MAX_POINTER_CHARS || STORY.matcher(line.head()).matches() ? "" : key(line.head());
        boolean listed = key.startsWith("related ") && WHOLE.contains(key);
        return listed || ANNOUNCED.matcher(line.head()).matches() && LINKS.matcher(key).lookingAt();
    }

    /** Whether names, numbers and addresses follow: "Media contact:". */
    static boolean announcesContact(LayoutLine line) {
        String key = line.length() > MAX_POINTER_CHARS ? "" : key(line.head());
        return CONTACT_NAME.matcher(line.head()).matches()
                || CONTACTS.matcher(key).matches() && line.last() == ':';
    }

    /** A tag may be longer than a head: an embedded post is one. */
    private static boolean isMarkup(LayoutLine line) {
        int first = line.text().at(line.span().start());
        return first == '<' && (line.last() == '>' || line.last() == '.' || !line.isShort())
                && TAG.matcher(line.head()).matches();
    }

    /** Whether there is no word in a line: "***", "___", "###"; or the wire's "-30-", a close button's "X". */
    private static boolean isMark(String words) {
        String letters = NO_LETTERS.matcher(words).replaceAll("");
        return letters.isEmpty() || letters.equals("X") && words.length() <= 3
                || letters.equals("30") && THIRTY.matcher(words).matches() || letters.equals("ENDS");
    }

    private static boolean isListed(String words) {
        String key = key(words);
        return WHOLE.contains(key) || STARTS.stream().anyMatch(start -> starts(words, key, start));
    }

    private static boolean starts(String words, String key, String start) {
        return key.startsWith(start) && endsWord(key, start.length())
                && LineShape.of(words).sentences() <= 1 && words.indexOf('“') < 0 && words.indexOf('"') < 0
                && !STORY.matcher(words).matches();
    }

    private static boolean endsWord(String key, int end) {
        return key.length() == end || !Character.isLetter(key.charAt(end)) || !Character.isLetter(key.charAt(end - 1));
    }

    private static String key(String words) {
        String bare = EDGES.matcher(words.toLowerCase(Locale.ROOT).replace('’', '\'')).replaceAll("");
        Matcher figure = FIGURE.matcher(bare);
        return figure.replaceAll("0");
    }

    private static boolean isCredit(String words) {
        String[] parts = CREDIT_BREAK.split(BRACKETS.matcher(words).replaceAll(""));
        boolean sourced = false;
        for (String part : parts) {
            boolean source = SOURCES.contains(part.toLowerCase(Locale.ROOT));
            sourced |= source;
            if (!source && !CREDITED.matcher(part).matches()) {
                return false;
            }
        }
        return sourced && parts.length <= 4;
    }
}
