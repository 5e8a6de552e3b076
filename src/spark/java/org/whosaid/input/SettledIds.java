package org.whosaid.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.whosaid.document.Document;

/**
 * Makes ids unique where a run is spread over machines. Whether an id is free depends on the articles of the same {@link
 * #family} that come before it, and on no others: so families may be settled apart, each in the order of the input, and all
 * get the ids that {@link Articles} would have given them. Takes some 50 bytes an id. Not safe for several threads.
 */
public final class SettledIds {

    private static final Pattern SUFFIXES = Pattern.compile("(~[0-9]+)+$");

    private final ArticleIds ids = new ArticleIds();

    /** What an id shares with all those that it may clash with: it without its suffixes. */
    public static String family(String id) {
        return SUFFIXES.matcher(id).replaceFirst("");
    }

    /** Takes the next id of its family; another one for it, where an article before has it. */
    public Optional<String> settle(String wished) {
        return Optional.of(ids.unique(wished)).filter(id -> !id.equals(wished));
    }

    /**
     * The document under another id.
     *
     * @param told whether the document is to tell it
     */
    public static Document renamed(Document document, String id, boolean told) {
        List<String> warnings = new ArrayList<>(document.warnings());
        if (told) {
            warnings.add(Naming.warning(document.id()));
        }
        return new Document(id, document.origin(), document.text(), document.given(), List.copyOf(warnings));
    }
}
