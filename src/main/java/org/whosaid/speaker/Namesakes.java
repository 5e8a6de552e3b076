package org.whosaid.speaker;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.reference.Discourse.Candidate;
import org.whosaid.reference.DocumentView;

/** Whom a bare last name may mean that several people of an article have. Immutable, for one article. */
final class Namesakes {

    /** So many of one name are told apart; so that thousands of them cost nothing. */
    private static final int MAX_NAMESAKES = 8;

    private final TokenView tokens;
    private final DocumentView view;
    private final Map<String, List<Integer>> byLastName;

    Namesakes(DocumentView view) {
        this.tokens = view.tokens();
        this.view = view;
        this.byLastName = IntStream.range(0, view.entities().size()).filter(view::isPerson).boxed()
                .filter(entity -> view.entity(entity).name().indexOf(' ') > 0)
                .collect(Collectors.groupingBy(this::lastName));
    }

    private String lastName(int entity) {
        String name = withoutSuffix(view.entity(entity).name());
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** "Karl Ode" for "Karl Ode Jr." */
    private static String withoutSuffix(String name) {
        int last = name.lastIndexOf(' ');
        return last > 0 && Lexicon.NAME_SUFFIX.hasForm(name.substring(last + 1)) ? withoutSuffix(name.substring(0, last)) : name;
    }

    /** As the article calls a person for short, "Ode" or "da Lima"; in full where another one has that last name, too. */
    String shortName(int person) {
        String name = view.entity(person).name();
        String last = lastName(person);
        return byLastName.getOrDefault(last, List.of()).size() > 1 ? name
                : view.entity(person).aliases().stream().filter(alias -> withoutSuffix(name).endsWith(" " + alias))
                        .max(Comparator.comparingInt(String::length)).orElse(last);
    }

    /**
     * All whom a name may mean, by how often the article names them, the one whom it is taken for first; none where it is no
     * bare last name of several.
     */
    List<Candidate> of(int name) {
        int entity = view.entityOf(name);
        boolean bare = entity != DocumentView.NONE && view.entityOf(name - 1) != entity && view.entityOf(name + 1) != entity;
        List<Integer> called = bare ? byLastName.getOrDefault(tokens.text(name), List.of()) : List.of();
        List<Candidate> others = called.stream().filter(other -> other != entity).limit(MAX_NAMESAKES).map(this::candidate)
                .sorted(Comparator.comparingDouble(other -> -other.weight())).toList();
        return others.isEmpty() ? others : Stream.concat(Stream.of(first(entity, others.get(0))), others.stream()).toList();
    }

    private Candidate candidate(int entity) {
        return new Candidate(entity, view.entity(entity).mentions().size());
    }

    private Candidate first(int entity, Candidate second) {
        return new Candidate(entity, Math.max(candidate(entity).weight(), second.weight()));
    }
}
