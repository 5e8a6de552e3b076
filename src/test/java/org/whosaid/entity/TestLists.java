package org.whosaid.entity;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.whosaid.entity.gazetteer.EntityLists;

/** Small lists in the formats of the real ones. */
public final class TestLists {

    private static final String GAZETTEER = """
            japan\tCOUNTRY\tLOCATION\t1
            peru\tCOUNTRY\tLOCATION\t1
            united states\tCOUNTRY\tLOCATION\t2
            america\tCOUNTRY\tLOCATION\t1
            georgia\tCOUNTRY\tLOCATION\t1
            georgia\tSTATE_OR_PROVINCE\tLOCATION\t1
            wisconsin\tSTATE_OR_PROVINCE\tLOCATION\t1
            washington\tSTATE_OR_PROVINCE\tLOCATION\t1
            tokyo\tCITY\tLOCATION\t1
            atlanta\tCITY\tLOCATION\t1
            paris\tCITY\tLOCATION\t1
            the harbour\tCITY\tLOCATION\t1
            lima-based\tCITY\tMISC\t1
            economist\tTITLE\tMISC\t1
            gunnery sgt\\.\tTITLE\tMISC\t1
            """;

    private TestLists() {
    }

    /** The lists together with those that come with the program. */
    public static EntityLists lists() {
        try (InputStream places = new ByteArrayInputStream(GAZETTEER.getBytes(StandardCharsets.UTF_8))) {
            return EntityLists.read(places, lines("""
                    # a comment
                    Japan\tJapanese\tJapanese
                    Peru\tPeruvian\tPeruvians
                    United States\tAmerican\tAmericans\t\t
                    Georgia\tGeorgian
                    """), lines("Georgia\tGa.\nWisconsin\tWis.\tWI\nWashington\tWash.\n"),
                    lines("ANN\tFEMALE\nCARL\tMALE\nLESLIE\tMALE\nLESLIE\tFEMALE\n"),
                    lines("marta\tFEMALE\nparis\tFEMALE\ncarl\tFEMALE\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EntityFinder finder() {
        return new EntityFinder(lists());
    }

    private static BufferedReader lines(String lines) {
        return new BufferedReader(new StringReader(lines));
    }
}
