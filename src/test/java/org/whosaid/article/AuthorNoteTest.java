package org.whosaid.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorNoteTest {

    private static Optional<String> author(String end) {
        return Reading.of("The old bridge was closed on Monday, and I saw it.\n\nNobody came to see it go.\n\n" + end).author();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann B. O’Dell is a pilot in Kent and wrote two books.", "*Ann B. O’Dell is the mayor of Kent.",
        "Ann B. O’Dell, is professor of history at the college.\n\nFollow her on Twitter @annexample.",
        "Ann B. O’Dell is staff writer at the Harbour News."})
    void lastWordsOnSomebodyNewTellWhoWroteTheArticle(String note) {
        assertEquals(Optional.of("Ann B. O’Dell"), author(note));
    }

    @Test
    void somebodyOfWhomTheArticleSpokeIsNoAuthor() {
        assertEquals(Optional.empty(), author("“I saw it too,” said O’Dell.\n\nAnn O’Dell is a pilot in Kent."));
        assertEquals(Optional.empty(), author("“I saw it too,” said Ann O’Dell.\n\nAnn O’Dell is a pilot in Kent."));
    }

    @Test
    void authorMayHaveSpokenOfRelatives() {
        assertEquals(Optional.of("Ann O’Dell"), author("My father, Ben O’Dell, built it.\n\nAnn O’Dell is a pilot in Kent."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kent is a town of pilots.", "Ann O’Dell is coming back.", "Ann O’Dell was a pilot in Kent."})
    void otherEndsTellNothing(String end) {
        assertEquals(Optional.empty(), author(end));
    }

    @Test
    void bylineTellsBetter() {
        assertEquals(Optional.of("Ann Example"), Reading.of("By Ann Example\n\n" + Reading.BODY
                + "\n\nBob Other is a pilot in Kent.").author());
    }
}
