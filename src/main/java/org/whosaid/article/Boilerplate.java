package org.whosaid.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the site put there, not the writer: buttons, counters, pointers to other pages, markup, marks of
 * the wire. Only short pieces are looked at, by their wording alone; sentences of the article are none, and neither are
 * corrections and editors' notes.
 */
final class Boilerplate {

    private static final int LONGEST_START = 200;
    private static final int LONGEST_POINTER = 120;
    private static final String GOES_ON = " …";

    private static final Set<String> WHOLE = WordList.read("boilerplate.txt").stream()
            .filter(entry -> !entry.endsWith(GOES_ON)).collect(Collectors.toUnmodifiableSet());
    private static final List<String> STARTS = WordList.read("boilerplate.txt").stream()
            .filter(entry -> entry.endsWith(GOES_ON))
            .map(entry -> entry.substring(0, entry.length() - GOES_ON.length())).toList();
    private static final Set<String> CREDITS = Set.copyOf(WordList.read("credits.txt"));

    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N})]+$");
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,]\\d+)*[km]?\\b");
    private static final Pattern URL = Pattern.compile("(?i)(?:[\\p{L} ]{1,20}: *)?(?:https?://|www\\.)[^ ]+");
    private static final Pattern ACCOUNT = Pattern.compile("(?i)(?:twitter|facebook|instagram|e-?mail|tel|phone|fax|web|"
            + "website) *: *(?:@?[^ ]+|[\\d ()+.-]+)");
    private static final Pattern EMAIL = Pattern.compile("[^ @]+@[^ @]+\\.[a-zA-Z]{2,10}");
    private static final Pattern CONTACT = Pattern.compile("(?i)(?:media |press )?contacts?: .{0,100}(?:@|\\d{3}).{0,60}");
    private static final Pattern CONTACT_NAME = Pattern.compile(
            "(?i:(?:media |press )?contacts?) ?:(?: \\p{Lu}[\\p{L}.'’-]*,?){1,5}");
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z!][^<]*.*>\\.?|</?[a-zA-Z]+ +[\\w-]+=.*");
    /** What a transcriber puts in brackets: "(CROSSTALK)". */
    private static final Pattern STAGE = Pattern.compile("[(\\[][\\p{Lu} ,:.'’-]{4,60}[)\\]]");
    private static final Pattern STYLE = Pattern.compile("[^\"“”]*\\{ *|\\} *\\.?|[a-z-]+ *: *[^;]{1,60};");
    private static final Pattern FOLLOW = Pattern.compile("(?i)[\"“]?follow .{0,80}(?:@|#\\w|\\bon (?:twitter|facebook|instagram|"
            + "linkedin|x|threads|bluesky)\\b).{0,60}");
    private static final Pattern POINTER = Pattern.compile("(?i)(?!.*\\byou\\b)"
            + "(?:watch|listen|see|view|read|check out|scroll|click|tap)\\b[^\"“”]{0,100}\\b(?:above|below|here)(?: \\([^()]{1,40}\\))?[.:!]?");
    private static final Pattern LIKE_PAGE = Pattern.compile("(?i).{0,90}\\blike the page:");
    private static final Pattern HAT_TIP = Pattern.compile("(?i)\\(?h/t[/:]* .{1,60}");
    private static final Pattern RIGHTS = Pattern.compile(
            "(?i).{0,160}\\ball rights reserved\\b.{0,60}|(?:copyright )?[©ⓒ].{1,120}"
            + "|(?:copyright|\\(c\\)|copyright \\(c\\)),? (?:19|20)\\d\\d.{0,100}");
    /** Words that tell: what has them is a sentence of the article. */
    private static final Pattern TELLS = Pattern.compile(
            "(?i).*\\b(?:said|says|told|according to|wrote|writes|tweeted|posted|was|were|had|announced|he|she|they)\\b.*");
    private static final Pattern CREDIT_BREAK = Pattern.compile(" *(?:/| via |\\|) *");
    private static final Pattern CREDITED = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’ -]{0,50}");

    private static final Pattern ANNOUNCED = Pattern.compile("[^.]*:[\"”]?\\.?");
    private static final Pattern LINKS = Pattern.compile("related|read |also on |more on |more from |see also");
    private static final Pattern CONTACTS = Pattern.compile(
            "(?:media |press |public relations )?(?:contacts?|inquiries)|.*\\bcontact");
    private static final Pattern TAG = Pattern.compile("</?(?:[a-zA-Z]+|!--)(?:[ />].*)?");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern THIRTY = Pattern.compile("-+ ?30 ?-+|#+ ?30 ?#+");
    private static final Pattern CLOSE = Pattern.compile("[.\"”]+$");
    private static final Pattern BRACKETS = Pattern.compile("^[-–—(\\[ ]+|[)\\] ]+$");

    private static final List<Predicate<String>> PATTERNS = List.of(whole(URL), whole(ACCOUNT), whole(EMAIL), whole(CONTACT),
             whole(MARKUP), whole(STYLE), whole(STAGE),
            whole(FOLLOW), whole(POINTER), whole(LIKE_PAGE), whole(HAT_TIP), whole(RIGHTS));

    private Boilerplate() {
    }

    private static Predicate<String> whole(Pattern pattern) {
        return words -> pattern.matcher(words).matches() && !(pattern == FOLLOW && TELLS.matcher(words).matches());
    }

    /** Whether a piece is boilerplate, wherever it stands. */
    static boolean is(LayoutLine piece) {
        if (isMarkup(piece) || isMark(piece.head()) && piece.isShort()) {
            return true;
        }
        String bare = piece.length() > LONGEST_START ? "" : CLOSE.matcher(piece.head()).replaceFirst("");
        return !bare.isEmpty() && (isListed(bare) || isCredit(bare) || PATTERNS.stream().anyMatch(rule -> rule.test(bare)));
    }

    /** Whether links follow: "Related:", "Read more:". */
    static boolean announcesLinks(LayoutLine piece) {
        String key = piece.length() > LONGEST_POINTER || TELLS.matcher(piece.head()).matches() ? "" : key(piece.head());
        boolean listed = key.startsWith("related ") && WHOLE.contains(key);
        return listed || ANNOUNCED.matcher(piece.head()).matches() && LINKS.matcher(key).lookingAt();
    }

    /** Whether names, numbers and addresses follow: "Media contact:". */
    static boolean announcesContact(LayoutLine piece) {
        String key = piece.length() > LONGEST_POINTER ? "" : key(piece.head());
        return CONTACT_NAME.matcher(piece.head()).matches()
                || CONTACTS.matcher(key).matches() && piece.last() == ':';
    }

    /** A tag may be longer than a head: an embedded post is one. */
    private static boolean isMarkup(LayoutLine piece) {
        int first = piece.text().at(piece.span().start());
        return first == '<' && (piece.last() == '>' || piece.last() == '.' || !piece.isShort())
                && TAG.matcher(piece.head()).matches();
    }

    /** Whether there is no word in a piece: "***", "___", "###"; or the wire's "-30-", a close button's "X". */
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
        boolean word = key.startsWith(start) && (key.length() == start.length()
                || !Character.isLetter(key.charAt(start.length())) || !Character.isLetter(start.charAt(start.length() - 1)));
        return word && LineShape.of(words).sentences() <= 1 && words.indexOf('“') < 0 && words.indexOf('"') < 0
                && !TELLS.matcher(words).matches();
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
            boolean source = CREDITS.contains(part.toLowerCase(Locale.ROOT));
            sourced |= source;
            if (!source && !CREDITED.matcher(part).matches()) {
                return false;
            }
        }
        return sourced && parts.length <= 4;
    }
}
