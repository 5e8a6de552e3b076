package org.whosaid.input.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Tag;

/**
 * Tells markup that would be read as plain text, tags and all. XML (RSS, NITF, anybody's own) has its articles anywhere,
 * one or many, so none is read out of it; a page's markup is what a text may well have here and there.
 */
public final class Markup {

    private static final int LOOK = 1 << 16;
    private static final Pattern DECLARATION = Pattern.compile("\\s*+<\\?xml\\b");
    private static final String COMMENTS = "(?:\\s++|<!--.*?-->|<![A-Z][^<>]*+>|<\\?[^<>]*+>){0,20}+";
    private static final String NAME = "<([A-Za-z_][\\w.:-]*)";
    private static final Pattern ROOT = Pattern.compile(COMMENTS + NAME + "(?:\\s[^<>]*+)?>", Pattern.DOTALL);
    private static final Pattern CHILD = Pattern.compile(COMMENTS + NAME, Pattern.DOTALL);

    private Markup() {
    }

    /** Why a text that starts like this is none; empty where it is no XML. */
    public static Optional<String> xml(String start) {
        Optional<String> root = root(start);
        boolean declared = DECLARATION.matcher(start).lookingAt();
        return declared || root.filter(name -> isXml(name, start)).isPresent()
                ? Optional.of("this is XML" + root.map(name -> " (<" + name + ">)").orElse("") + ", which is not read: say "
                        + "--input-format html if it is marked up as a page is, or extract the text first")
                : Optional.empty();
    }

    /** What a reader should know of a text that was read all the same; empty where it starts with words. */
    public static Optional<String> warning(String text) {
        String start = text.substring(0, Math.min(text.length(), LOOK));
        return root(start).filter(name -> start.contains("</" + name))
                .map(name -> "The text is read with its markup (<" + name + ">); say --input-format html to have it taken out.");
    }

    private static Optional<String> root(String start) {
        Matcher root = ROOT.matcher(start);
        return root.lookingAt() ? Optional.of(root.group(1)) : Optional.empty();
    }

    /** Its root, or what stands first in it, is no element of a page. */
    private static boolean isXml(String root, String start) {
        Matcher begun = ROOT.matcher(start);
        Matcher child = CHILD.matcher(begun.lookingAt() ? start.substring(begun.end()) : "");
        boolean nested = child.lookingAt();
        return Tag.isKnownTag(root) ? nested && !Tag.isKnownTag(child.group(1)) : nested || start.contains("</" + root + ">");
    }
}
