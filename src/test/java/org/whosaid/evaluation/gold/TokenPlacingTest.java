package org.whosaid.evaluation.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.evaluation.gold.TokenPlace;
import org.whosaid.text.Text;

class TokenPlacingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "``    | “", "``    | \"", "''    | ”", "'     | ’", "-LRB- | (", "-RSB- | ]", "--    | –", "...   | …",
        "...   | . . .", "cents | ¢", "#     | £", "$5    | €5", "it's  | it’s", "a--b  | a—b", "-LRB-x-RRB- | (x)"
    })
    void tokenIsFoundAsTheArticleWritesIt(String token, String written) {
        assertEquals(Optional.of(List.of(new TokenPlace(2, 2 + written.length()))), places("A " + written, 1, token));
    }

    @Test
    void whiteSpaceAndWhatIsNotSeenStandBetweenTokens() {
        assertEquals(Optional.of(List.of(new TokenPlace(0, 1), new TokenPlace(3, 4))), places("a\u200B\nb", 0, "a", "b"));
    }

    @Test
    void fullStopThatTheArticleLacksTakesNoPlace() {
        assertEquals(Optional.of(List.of(new TokenPlace(0, 5), new TokenPlace(6, 6))), places("Fares rise", 0, "Fares", "."));
    }

    @Test
    void sentenceIsLookedForBehindTheLastOneFirst() {
        assertEquals(Optional.of(List.of(new TokenPlace(4, 7))), places("yes yes", 1, "yes"));
    }

    @Test
    void thenItIsLookedForBeforeIt() {
        assertEquals(Optional.of(List.of(new TokenPlace(0, 3))), places("yes no", 4, "yes"));
    }

    @Test
    void otherTokenIsNotPlaced() {
        assertEquals(Optional.empty(), places("yes no", 0, "yes", "maybe"));
    }

    @Test
    void loneFullStopIsNotPlacedWhereThereIsNone() {
        assertEquals(Optional.empty(), places("yes", 0, "."));
    }

    @Test
    void noTokensHaveNoPlace() {
        assertEquals(Optional.empty(), places("yes", 0));
    }

    private static Optional<List<TokenPlace>> places(String text, int behind, String... tokens) {
        return new TokenPlacing(Text.of(text), List.of(tokens)).from(behind);
    }
}
