package org.whosaid.input.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Tag;

/**
 * Recognizes markup that would be read as plain text, tags included. XML (RSS, NITF and others) may hold any number of
 * articles anywhere, so it is not read; a page's markup may occur in a text.
 */
public final class Markup {

    private static final int MAX_CHECKED_CHARS = 1 << 16;
    private static final Pattern DECLARATION = Pattern.compile("\\s*+<\\?xml\\b");
    private static final String COMMENTS = "(?:\\s++|<!--.*?-->|<![A-Z][^<>]*+>|<\\?[^<>]*+>){0,20}+";
    private static final String NAME = "<([A-Za-z_][\\w.:-]*)";
    private static final Pattern ROOT = Pattern.compile(COMMENTS + NAME + "(?:\\s[^<>]*+)?>", Pattern.DOTALL);
    private static final Pattern CHILD = Pattern.compile(COMMENTS + NAME, Pattern.DOTALL);

    private Markup() {
    }

    /** Why text that starts like this is not read; empty if it is no XML. */
    public static Optional<String> xml(String start) {
        Optional<String> root = root(start);
        boolean declared = DECLARATION.matcher(start).lookingAt();
        return declared || root.filter(name -> isXml(name, start)).isPresent()
                ? Optional.of("this is XML" + root.map(name -> " (<" + name + ">)").orElse("") + ", which is not read: say "
                        + "--input-format html if it is marked up as a page is, or extract the text first")
                : Optional.empty();
    }

    /** The warning about a text that starts with markup; empty if it does not. */
    public static Optional<String> warning(String text) {
        String start = text.substring(0, Math.min(text.length(), MAX_CHECKED_CHARS));
        return root(start).filter(name -> start.contains("</" + name))
                .map(name -> "The text is read with its markup (<" + name + ">); say --input-format html to have it taken out.");
    }

    private static Optional<String> root(String start) {
        Matcher root = ROOT.matcher(start);
        return root.lookingAt() ? Optional.of(root.group(1)) : Optional.empty();
    }

    /** Whether the root element, or the first one in it, is not HTML. */
    private static boolean isXml(String root, String start) {
        Matcher begun = ROOT.matcher(start);
        Matcher child = CHILD.matcher(begun.lookingAt() ? start.substring(begun.end()) : "");
        boolean nested = child.lookingAt();
        return Tag.isKnownTag(root) ? nested && !Tag.isKnownTag(child.group(1)) : nested || start.contains("</" + root + ">");
    }
}
