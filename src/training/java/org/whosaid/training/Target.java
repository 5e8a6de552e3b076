package org.whosaid.training;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.attribution.encoder.Lattice;

/**
 * What a segment's words should be labelled with: what the annotators say, and, where there are teachers, half by what
 * they hold for likely. A model that learns from the like of itself as well as from the annotators learns which of their
 * borders are anybody's guess, and comes out better than its teachers: born-again networks (Furlanello et al., ICML 2018).
 *
 * @param labels   by the annotators, a label for each word; not to be changed
 * @param teachers what each teacher holds for likely
 */
@SuppressWarnings("ArrayRecordComponent")
record Target(int[] labels, List<Lattice> teachers) {

    private static final double TAUGHT = 0.5;

    /** By the annotators alone. */
    static Target of(int[] labels) {
        return new Target(labels, List.of());
    }

    /** With one teacher more. */
    Target taught(Lattice teacher) {
        List<Lattice> more = new ArrayList<>(teachers);
        more.add(teacher);
        return new Target(labels, List.copyOf(more));
    }

    /** How much of a label a word should have, 0 to 1. */
    double of(int word, int label) {
        double annotated = labels[word] == label ? 1 : 0;
        return mixed(annotated, teachers.stream().mapToDouble(teacher -> teacher.probability(word, label)).sum());
    }

    /** How much a word and the next one should have these labels, 0 to 1. */
    double of(int word, int label, int next) {
        double annotated = labels[word] == label && labels[word + 1] == next ? 1 : 0;
        return mixed(annotated, teachers.stream().mapToDouble(teacher -> teacher.probability(word, label, next)).sum());
    }

    private double mixed(double annotated, double taught) {
        return teachers.isEmpty() ? annotated : (1 - TAUGHT) * annotated + TAUGHT * taught / teachers.size();
    }
}
