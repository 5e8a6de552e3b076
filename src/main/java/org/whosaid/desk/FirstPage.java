package org.whosaid.desk;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.whosaid.page.DisplayTerms;
import org.whosaid.page.SafeText;

/** The first page: a form to paste an article into, and links into the run. */
final class FirstPage {

    private FirstPage() {
    }

    /** @param models the state of the models, see {@link ExtractionQueue#state} */
    static Element main(Optional<OpenRun> run, String models) {
        Element main = new Element("main").attr("class", "desk narrow");
        main.appendElement("h1").appendText("Who said what?");
        run.ifPresent(open -> run(main, open));
        paste(main, models);
        return main;
    }

    private static void run(Element main, OpenRun run) {
        Element line = main.appendElement("p").attr("class", "lead");
        line.appendElement("a").attr("href", DeskUrls.ARTICLES)
                .appendText(DisplayTerms.counted(run.index().articles(), "article", "articles"));
        line.appendText(" in ").appendElement("bdi").appendText(SafeText.inLine(run.name()));
        line.appendText(", " + DisplayTerms.counted(run.index().quotes(), "quotation", "quotations") + ".");
        SearchForm.small(main);
    }

    private static void paste(Element main, String models) {
        Element form = main.appendElement("form").attr("class", "paste").attr("data-models", models);
        form.appendElement("label").attr("for", "article").appendText("Paste an article, or drop a file");
        form.appendElement("textarea").attr("id", "article").attr("rows", "14").attr("spellcheck", "false").attr("dir", "auto")
                .attr("aria-describedby", "about");
        Element row = form.appendElement("p").attr("class", "row");
        row.appendElement("button").attr("type", "submit").attr("class", "main").appendText("Find who said what");
        Element label = row.appendElement("label").attr("class", "file").appendText("or choose a file ");
        label.appendElement("input").attr("type", "file").attr("accept", ".txt,.md,.html,.htm,.json,text/plain,text/html");
        form.appendElement("p").attr("class", "status").attr("role", "status");
        form.appendElement("progress").attr("hidden", true).attr("aria-label", "Reading the article");
        form.appendElement("p").attr("id", "about").attr("class", "aside")
                .appendText("English text, HTML or JSON, up to 2 MB. The article stays on this machine.");
        main.appendElement("noscript").appendText("This form needs JavaScript. You can use the command line instead: "
                + "whosaid extract article.txt");
    }
}
