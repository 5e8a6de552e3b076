package org.whosaid.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whosaid.entity.NamedEntity.Gender;
import org.whosaid.reference.AntecedentWeights.Part;
import org.whosaid.reference.ArticleReferents.PronounSite;
import org.whosaid.reference.Discourse.Candidate;
import org.whosaid.reference.DiscourseMention.Role;
import org.whosaid.reference.Referent.Kind;

class ReferenceChainTest {

    private static Referent mention(Kind kind, int token, int entity) {
        return new Referent(kind, token, token + 1, entity, 0, 0, false, Role.SUBJECT, Gender.UNKNOWN);
    }

    private static PronounSite site(int mention, Integer... candidates) {
        return new PronounSite(mention, new int[0], List.of(candidates), List.of());
    }

    @Test
    void pronounMeansWhomThePronounBeforeItMeans() {
        List<Referent> mentions = List.of(mention(Kind.NAME, 0, 0), mention(Kind.NOUN, 1, DocumentView.NONE),
                mention(Kind.PRONOUN, 2, DocumentView.NONE), mention(Kind.NAME, 3, 1), mention(Kind.PRONOUN, 4,
                        DocumentView.NONE));
        ReferenceChain chain = new ReferenceChain(mentions, 2);
        assertArrayEquals(new double[] {0.5, 0}, chain.take(site(2, 1, 0), new double[] {0.25, 0.5, 0.25}), 1e-9);
        assertArrayEquals(new double[] {0.3, 0.2}, chain.take(site(4, 3, 2), new double[] {0.2, 0.6, 0.2}), 1e-9);
    }

    @Test
    void pronounMeansTheNounThatThePronounBeforeItMeans() {
        List<Referent> mentions = List.of(mention(Kind.NAME, 0, 0), mention(Kind.PLURAL_NOUN, 1, DocumentView.NONE),
                mention(Kind.PLURAL_PRONOUN, 2, DocumentView.NONE), mention(Kind.PLURAL_PRONOUN, 3, DocumentView.NONE));
        ReferenceChain chain = new ReferenceChain(mentions, 1);
        chain.take(site(2, 1, 0), new double[] {0.75, 0.25, 0});
        assertArrayEquals(new double[] {0.2}, chain.take(site(3, 2, 1), new double[] {0.8, 0, 0.2}), 1e-9);
        assertEquals(0.6, chain.described(site(3, 2, 1)).get(1), 1e-9);
    }

    @Test
    void nounIsMeantWhereItIsLikelierThanAnyName() {
        List<Candidate> named = List.of(new Candidate(0, 0.4));
        assertEquals(Optional.of(7), new PronounReference(named, Map.of(3, 0.1, 7, 0.45), 0.6).noun());
        assertEquals(Optional.empty(), new PronounReference(named, Map.of(7, 0.4), 0.6).noun());
    }

    @Test
    void nobodyIsMeantWhereThatIsLikelierThanAnybody() {
        assertTrue(new PronounReference(List.of(new Candidate(0, 0.5)), Map.of(), 0.4).isSomebody());
        assertFalse(new PronounReference(List.of(new Candidate(0, 0.4)), Map.of(), 0.5).isSomebody());
        assertFalse(new PronounReference(List.of(), Map.of(), 1).isSomebody());
    }

    @Test
    void probabilitiesSumToOneHoweverLargeTheScores() {
        assertEquals(1, Arrays.stream(Vectors.softmax(new float[] {1000, -1000, 999})).sum(), 1e-9);
    }

    @Test
    void weightsAreReadAsTheyWereWritten() throws IOException {
        AntecedentWeights weights = new AntecedentWeights();
        weights.of(Part.CLASSES)[3] = 0.1f;
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        weights.write(file);
        assertArrayEquals(weights.of(Part.CLASSES),
                AntecedentWeights.read(new ByteArrayInputStream(file.toByteArray())).of(Part.CLASSES));
    }

    @Test
    void fileOfAnotherLengthIsRefused() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new AntecedentWeights().write(file);
        byte[] bytes = file.toByteArray();
        assertThrows(EOFException.class, () -> AntecedentWeights.read(new ByteArrayInputStream(bytes, 0,
                bytes.length - 1)));
        assertThrows(IOException.class, () -> AntecedentWeights.read(new ByteArrayInputStream(Arrays.copyOf(bytes,
                bytes.length + 1))));
    }
}
