package org.whosaid.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.document.Document;
import org.whosaid.text.Text;

/** Reads small texts and prints their blocks as "KIND words", line ends within a block as a space. */
final class Reading {

    private Reading() {
    }

    static Article of(String text) {
        return of(text, Optional.empty());
    }

    static Article of(String text, Optional<String> title) {
        Document.Origin origin = new Document.Origin("a.txt", Optional.empty(), "", "UTF-8", Document.InputFormat.TEXT);
        Document.Given given = new Document.Given(title, Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
        return new ArticleReader().read(new Document("a", origin, Text.of(text), given, List.of()));
    }

    static List<String> blocks(String text) {
        return blocks(of(text));
    }

    static List<String> blocks(Article article) {
        return article.blocks().stream()
                .map(block -> block.kind() + " " + article.text().slice(block.span()).replaceAll("\\s+", " ")).toList();
    }

    /** The kinds of an article that ends in two plain paragraphs, which are left out. */
    static List<String> above(String lines) {
        List<String> blocks = blocks(lines + "\n\n" + BODY);
        return blocks.subList(0, blocks.size() - 2);
    }

    /** What a line is taken for in the middle of an article. */
    static String within(String line) {
        List<String> blocks = blocks("Harbour Town Builds Second Bridge\n\n" + BODY + "\n\n" + line + "\n\n" + BODY);
        return String.join(" / ", blocks.subList(3, blocks.size() - 2));
    }

    /** Two paragraphs that are nothing else. */
    static final String BODY = "The harbour town will build a second bridge over the river, its council decided after "
            + "a debate of six hours that filled the hall to the last seat.\n\nThe work is to start in spring and to "
            + "cost nine million, a third of it paid by the province, which had asked for a tunnel instead.";
}
