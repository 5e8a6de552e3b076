package org.whosaid.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

    private static final String TITLE = "Harbour Town Builds Second Bridge\n\n";

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
        "TOKYO, Jan. 7 — > Tokyo > Jan. 7",
        "WASHINGTON (Reuters) - > Washington > ''",
        "PARIS — > Paris > ''",
        "NEW YORK, Jan 7 (AP) – > New York > Jan 7",
        "SAN JOSE, Calif. -- > San Jose > ''",
        "MANCHESTER, N.H. - > Manchester > ''",
        "BEIRUT/AMMAN, 7 Jan 2025 (Reuters) - > Beirut/Amman > 2025-01-07",
        "LONDON, Jan. 7, 2025 /PRNewswire/ -- > London > 2025-01-07",
        "RIO DE JANEIRO (AP) — > Rio de Janeiro > ''",
        "ST. LOUIS ― > St. Louis > ''",
        "WINSTON-SALEM, N.C. — > Winston-Salem > ''",
        "McALLEN, Texas (AP) — > McAllen > ''",
        "Mexico City (AFP) – > Mexico City > ''",
        "Brussels, Jan. 7 – > Brussels > Jan. 7",
        "BOSTON — > Boston > ''"})
    void paragraphHeadIsCutOff(String dateline, String place, String date) {
        Article article = Reading.of(TITLE + dateline + " " + Reading.BODY);
        assertEquals("DATELINE " + dateline, Reading.blocks(article).get(1));
        assertEquals("PARAGRAPH The harbour town", Reading.blocks(article).get(2).substring(0, 26));
        assertEquals(Optional.of(place), article.place());
        assertEquals(Optional.of(date).filter(words -> !words.isEmpty()), article.date());
    }

    @ParameterizedTest
    @ValueSource(strings = {"(Reuters) -", "Jan 7 (Reuters) -", "(CNN)", "Washington (CNN)", "BOSTON —"})
    void noSpaceIsNeededAfterIt(String dateline) {
        assertEquals("DATELINE " + dateline,
                Reading.blocks(TITLE + dateline + (dateline.endsWith("-") ? " " : "") + Reading.BODY).get(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
        "Tokyo, Japan – January 7, 2025 > Tokyo > 2025-01-07",
        "LONDON, 7 January 2025 > London > 2025-01-07",
        "New York | Jan. 7 > New York > Jan. 7"})
    void lineOfItsOwnGivesPlaceAndDate(String line, String place, String date) {
        Article article = Reading.of(TITLE + line + "\n\n" + Reading.BODY);
        assertEquals("DATELINE " + line, Reading.blocks(article).get(1));
        assertEquals(Optional.of(place), article.place());
        assertEquals(Optional.of(date), article.date());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
        "January 7, 2025 > 2025-01-07",
        "Tuesday, January 7, 2025 > 2025-01-07",
        "7 January 2025 > 2025-01-07",
        "2025-01-07 > 2025-01-07",
        "Posted: 10:32 AM, Sep 8, 2016 > 2016-09-08",
        "Published Jan. 7, 2025 at 5:14 p.m. ET > 2025-01-07",
        "Last updated on 7th January 2025 > 2025-01-07",
        "Updated 5:14 pm > ''",
        "Updated 5 hours ago > ''",
        "Tue 7 May 2024 10.32 BST > 2024-05-07",
        "May 7, 2024 / 10:40 AM / HARBOUR NEWS > 2024-05-07",
        "February 30, 2025 > 'February 30, 2025'",
        "7/1/2025 > 7/1/2025"})
    void dateAloneIsADateline(String line, String date) {
        Article article = Reading.of(TITLE + line + "\n\n" + Reading.BODY);
        assertEquals("DATELINE " + line, Reading.blocks(article).get(1));
        assertEquals(Optional.empty(), article.place());
        assertEquals(Optional.of(date).filter(words -> !words.isEmpty()), article.date());
    }

    @Test
    void dateWithAYearCountsMoreThanOneWithout() {
        assertEquals(Optional.of("2025-01-07"), Reading.of(TITLE + "By Ann Example | Jan. 7, 2025\n\nTOKYO, Jan. 6 — "
                + Reading.BODY).date());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Example — who led the council for two years — stayed away.",
        "Example - the mayor - stayed away.",
        "BREAKING — The council has voted.",
        "EXAMPLE--Ann, 98, of the harbour town, passed away.",
        "By Ann Example LONDON (AP) - the bridge is open.",
        "X-rays - five of them - were shown.",
        "Ann Example (62) — the mayor — stayed away.",
        "On Jan. 7 — a Tuesday — the council sat."})
    void otherDashesAreNone(String sentence) {
        assertEquals("PARAGRAPH " + sentence, Reading.above(TITLE + sentence).get(1));
    }

    @Test
    void capitalsAloneAreNotEnoughFurtherDown() {
        assertEquals("PARAGRAPH FAREWELL — The old bridge closes at the end of the year.",
                Reading.within("It goes on.\n\nIt goes on.\n\nFAREWELL — The old bridge closes at the end of the year.")
                        .replaceAll(".*/ ", ""));
        assertEquals("DATELINE PARIS (AP) — / PARAGRAPH The old bridge closes.",
                Reading.within("PARIS (AP) — The old bridge closes."));
    }

    @Test
    void dateOfACorrectionIsNotTheArticles() {
        assertEquals(Optional.empty(), Reading.of(TITLE + Reading.BODY + "\n\n" + Reading.BODY + "\n\nMay 3, 2016").date());
        assertEquals(List.of("DATELINE May 3, 2016"), List.of(Reading.within("May 3, 2016")));
    }
}
