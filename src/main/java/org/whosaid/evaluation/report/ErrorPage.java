package org.whosaid.evaluation.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.whosaid.evaluation.score.Finding;

/** Errors as an HTML page for readers, class by class, each with its words in their context. Needs no other file. */
public final class ErrorPage {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Errors</title>
            <style>
            :root { color-scheme: light dark }
            body { font: 16px/1.5 sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
            li { margin-bottom: .8rem }
            mark { background: #ffe08a; color: #000 }
            small { opacity: .75 }
            q { quotes: none; font-weight: bold }
            </style>
            </head>
            <body>
            <h1>Errors</h1>
            """;

    private ErrorPage() {
    }

    /** The page. */
    public static String of(List<Finding> errors) {
        Map<Finding.Error, List<Finding>> byClass = new EnumMap<>(Finding.Error.class);
        errors.forEach(error -> byClass.computeIfAbsent(error.error(), key -> new ArrayList<>()).add(error));
        return HEAD + contents(byClass)
                + byClass.entrySet().stream().map(entry -> section(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining())
                + "</body>\n</html>\n";
    }

    private static String contents(Map<Finding.Error, List<Finding>> byClass) {
        return byClass.isEmpty() ? "<p>None.</p>\n" : byClass.entrySet().stream()
                .map(entry -> "<li><a href=\"#" + entry.getKey().name() + "\">" + escaped(entry.getKey().words()) + "</a>: "
                        + entry.getValue().size() + "</li>\n")
                .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
    }

    private static String section(Finding.Error error, List<Finding> findings) {
        return findings.stream().map(ErrorPage::item).collect(Collectors.joining("",
                "<h2 id=\"" + error.name() + "\">" + escaped(error.words()) + "</h2>\n<ol>\n", "</ol>\n"));
    }

    private static String item(Finding error) {
        Finding.Context context = error.context();
        return "<li>… " + escaped(context.before()) + "<mark>" + escaped(context.words()) + "</mark>"
                + escaped(context.after()) + " …<br>" + said("expected", error.expected()) + said("found", error.found())
                + "<small>" + escaped(error.article()) + " " + error.place().start() + "–" + error.place().end()
                + "</small></li>\n";
    }

    private static String said(String label, String words) {
        return words.isEmpty() ? "" : label + " <q>" + escaped(words) + "</q><br>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
