package org.whosaid.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Subscribe Us", "Post a Comment", "0 Comments", "1,204 Comments", "Share this:", "Read more:", "ADVERTISEMENT",
        "Advertisement", "RELATED: Bridge toll may double", "Follow @harbournews on Twitter",
        "Follow Ann Example on Twitter: @annexample", "Sign up for our newsletter", "Click here to subscribe.",
        "Don’t miss", "Getty/Instagram.", "Ann Example via Getty Images", "Ann Example/AP", "ASSOCIATED PRESS",
        "© 2016 Harbour News", "Copyright 2016 Harbour News. All rights reserved.", "All rights reserved", "Image:",
        "Photo: Ann Example", "Photo by Ann Example", "###", "-30-", "- 30 -", "* * *", "___",
        "FOR IMMEDIATE RELEASE", "Media Contact:", "Contact: Ann Example, 555-0100", "ann@example.org",
        "https://example.org/bridge?id=7", "www.example.org", "<tweet id=\"7\"/>", "<div class=\"ad\">",
        "Watch the full interview below:", "See photos of the bridge here.", "Twitter: @annexample", "h/t: Harbour News",
        ".teaser {", "float: left;", "}", "X"})
    void whatTheSitePutThereIsBoilerplate(String line) {
        assertEquals("BOILERPLATE " + line, Reading.within(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Correction: An earlier version of this article misspelled the river’s name.",
        "Editor’s note: The writer is a member of the council.",
        "This story has been updated.",
        "Read more books, the mayor told the children.",
        "Follow the money, the mayor wrote on Twitter.",
        "Sign up for the vote ended on Monday, officials said.",
        "Share this bread with us, she said.",
        "Copyright law is dull.",
        "She found the image: a bridge in the fog.",
        "See you here.",
        "No comment.",
        "Reuters first reported the vote.",
        "“Subscribe now,” the mayor said.",
        "Nine were hurt; the bridge was closed; all went home."})
    void sentencesOfTheArticleAreNone(String sentence) {
        assertEquals("PARAGRAPH " + sentence, Reading.within(sentence));
    }

    @Test
    void linksBelowTheirHeadingAreBoilerplate() {
        assertEquals("BOILERPLATE Related: / BOILERPLATE Old Bridge Gets New Paint / BOILERPLATE Ferry Stays in Harbour",
                Reading.within("Related:\nOld Bridge Gets New Paint\nFerry Stays in Harbour"));
    }

    @Test
    void headlineOfAPressReleaseIsNoAddress() {
        assertEquals("BOILERPLATE Contact: Ann Example / BOILERPLATE Phone: 555-0100 / "
                + "HEADING Example Corp. Opens Plant in Harbour Town / PARAGRAPH It is open.",
                Reading.within("Contact: Ann Example\nPhone: 555-0100\nExample Corp. Opens Plant in Harbour Town\nIt is open."));
    }

    @Test
    void addressesBelowTheContactLineAreBoilerplate() {
        assertEquals("BOILERPLATE Press contact: / BOILERPLATE Ann Example / BOILERPLATE 555-0100 / "
                + "BOILERPLATE ann@example.org", Reading.within("Press contact:\nAnn Example\n555-0100\nann@example.org"));
    }
}
