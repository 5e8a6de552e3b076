package org.whosaid.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SafeTextTest {

    private static Element running(String words) {
        Element paragraph = new Element("p");
        SafeText.append(paragraph, words);
        return paragraph;
    }

    @Test
    void plainWordsStayAsTheyAre() {
        String words = "Ærø — “naïve” 🚢 العربية עברית \u200Fok";
        assertEquals(words, SafeText.inLine(words));
        assertEquals(words, running(words).wholeText());
    }

    @Test
    void directionOverrideIsShownAndHasNoEffect() {
        assertEquals("Ada [RLO]mloH", SafeText.inLine("Ada \u202EmloH"));
        assertEquals("<p>Ada <bdi class=\"control\" title=\"RIGHT-TO-LEFT OVERRIDE\">RLO</bdi>mloH</p>",
                running("Ada \u202EmloH").outerHtml());
    }

    @Test
    void strayEndOfAnIsolateDoesNotEndThePagesOwn() {
        assertEquals("a[PDI][RLI]b", SafeText.inLine("a\u2069\u2067b"));
    }

    @Test
    void controlCharactersAndLoneSurrogatesBecomeVisibleOneForOne() {
        assertEquals("a␀b␡c\uFFFDd\uFFFDe\uFFFDf", running("a\0b\u007Fc\u0080d\uD800e\uFFFEf").wholeText());
    }

    @Test
    void lineBreaksBecomeSpacesInALineAndStayInRunningText() {
        assertEquals("a b c d", SafeText.inLine("a\nb\tc\rd"));
        assertEquals("a\nb", running("a\nb").wholeText());
    }

    @Test
    void markupIsText() {
        assertEquals("&lt;script&gt;alert(1)&lt;/script&gt; &amp; \"&gt;&lt;img onerror=x&gt;",
                running("<script>alert(1)</script> & \"><img onerror=x>").html());
    }
}
