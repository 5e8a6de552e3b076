package org.whosaid.input.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRepairTest {

    private static final String SOUND = "“We’re open,” said Zoë Vance — and “so is the café”…";

    private final TextRepair repair = new TextRepair();

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-1", "x-MacRoman"})
    void utf8ThatWasReadAsOneByteEachIsReadAsUtf8(String encoding) {
        String quoted = "“We’re open,” said Vance — and …";
        String broken = new String(quoted.getBytes(StandardCharsets.UTF_8), Charset.forName(encoding));
        if (broken.indexOf('\uFFFD') < 0) {
            assertEquals(quoted, repair.mend(broken));
            assertEquals(1, repair.warnings().size());
        }
    }

    @Test
    void brokenTwiceIsMendedTwice() {
        String once = new String("“It’s”".replace("”", "").getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        String twice = new String(once.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        assertEquals("“It’s", repair.mend(twice));
    }

    @ParameterizedTest
    @CsvSource({"&#8220;We lost&#8221;, “We lost”", "&ldquo;We&rsquo;re&rdquo;, “We’re”", "&quot;Smith &amp; Vance&quot;, \"Smith & Vance\"",
        "&amp;#8220;Hm&amp;#8221;, “Hm”", "&#x201C;Hm&#x201D;, “Hm”", "caf&eacute;, café"})
    void entitiesAsLettersAreDecoded(String broken, String sound) {
        assertEquals(sound, repair.mend(broken));
        assertTrue(repair.warnings().get(0).startsWith("The text held HTML entities"), repair.warnings()::toString);
    }

    @Test
    void softHyphensAreLeftOut() {
        assertEquals("Lucas Vermeer spoke", repair.mend("Lu\u00ADcas Ver\u00ADmeer spo\u200Bke"));
        assertEquals(1, repair.warnings().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {SOUND, "JOSÉ’S BAR AND ANDRÉ’S CAFÉ…", "R&D; Q&A; AT&T", "SÃO PAULO, IRMÃ", "“été” “état” ’é"})
    void soundTextStaysAsItIs(String sound) {
        assertEquals(sound, repair.mend(sound));
        assertEquals(List.of(), repair.warnings());
    }
}
