package org.whosaid.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;

/**
 * Groups the names of organizations: the same words without "the" and "Corp.", an acronym by the initials of one long
 * form or by the brackets behind it, a last word ("the Post") by the one long form that ends so. Linear in the number of
 * names. For one article, one thread.
 */
final class OrganizationGroups {

    private final TokenView tokens;
    private final Map<String, EntityBuilder> builders = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, Set<String>> longForms = new HashMap<>();
    private final Map<String, String> canonical = new HashMap<>();

    OrganizationGroups(TokenView tokens) {
        this.tokens = tokens;
    }

    List<EntityBuilder> group(List<NameSpan> names) {
        names.forEach(name -> counts.merge(key(name.text()), 1, Integer::sum));
        counts.keySet().stream().sorted(Comparator.comparingInt((String key) -> -key.split(" ").length)).forEach(this::enter);
        joinBrackets(names);
        joinFirstWords(names);
        names.forEach(name -> builders.computeIfAbsent(canonical(name), key -> new EntityBuilder()).add(name));
        return new ArrayList<>(builders.values());
    }

    private String canonical(NameSpan name) {
        String key = key(name.text());
        return canonical.getOrDefault(key, key);
    }

    /** Lower case, without "the" and full stops. */
    private static String key(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace(".", "").replace(",", "");
        String bare = lower.startsWith("the ") ? lower.substring(4) : lower;
        return bare.isBlank() ? lower : bare;
    }

    private void enter(String key) {
        String whole = most(longForms.getOrDefault(key, Set.of())).orElse(key);
        canonical.put(key, whole);
        if (whole.equals(key)) {
            shortForms(key).forEach(form -> longForms.computeIfAbsent(form, any -> new LinkedHashSet<>()).add(key));
        }
    }

    /** Of the long forms the one that is named most often; nothing where two are. */
    private Optional<String> most(Set<String> longer) {
        int most = longer.stream().mapToInt(counts::get).max().orElse(0);
        List<String> likely = longer.stream().filter(form -> counts.getOrDefault(form, 0) == most).toList();
        return likely.size() == 1 ? Optional.of(likely.get(0)) : Optional.empty();
    }

    private static Set<String> shortForms(String key) {
        List<String> parts = List.of(key.split(" "));
        Set<String> forms = new LinkedHashSet<>();
        if (parts.size() > 1) {
            forms.add(parts.get(parts.size() - 1));
            forms.add(String.join(" ", parts.subList(Math.max(1, parts.size() - 2), parts.size())));
            forms.add(initials(parts, false));
            forms.add(initials(parts, true));
            forms.add(withoutEnding(parts));
            forms.remove(key);
            // "The House" is a chamber of parliament, not the White House.
            forms.remove("house");
        }
        return forms;
    }

    private static String withoutEnding(List<String> parts) {
        int end = parts.size();
        while (end > 1 && Lexicon.COMPANY_ENDING.has(parts.get(end - 1))) {
            end--;
        }
        return String.join(" ", parts.subList(0, end));
    }

    private static String initials(List<String> parts, boolean all) {
        StringBuilder initials = new StringBuilder();
        parts.stream().flatMap(part -> List.of(part.split("-")).stream())
                .filter(part -> !part.isEmpty() && (all || !Lexicon.NAME_LINK.has(part)))
                .forEach(part -> initials.appendCodePoint(part.codePointAt(0)));
        return initials.toString();
    }

    /** "Norbank" behind "Norbank Motors", which brought it in; the Senate is no committee of its own. */
    private void joinFirstWords(List<NameSpan> names) {
        Map<String, String> whole = new HashMap<>();
        Set<String> before = new LinkedHashSet<>();
        for (NameSpan name : names) {
            String key = key(name.text());
            List<String> parts = List.of(key.split(" "));
            if (parts.size() == 1 && before.add(key) && canonical(name).equals(key) && !whole.getOrDefault(key, "").isEmpty()) {
                canonical.put(key, whole.get(key));
            } else if (parts.size() > 1 && !before.contains(parts.get(0)) && !Lexicon.DEPENDENT_BODY.has(parts.get(parts.size() - 1))) {
                whole.merge(parts.get(0), canonical(name), (one, other) -> one.equals(other) ? one : "");
            }
        }
    }

    /** "Office of River Works (ORW)": what stands in the brackets is the same, whatever its letters. */
    private void joinBrackets(List<NameSpan> names) {
        for (int i = 1; i < names.size(); i++) {
            NameSpan acronym = names.get(i);
            NameSpan whole = names.get(i - 1);
            boolean brackets = tokens.text(acronym.start() - 1).equals("(") && tokens.text(acronym.end()).equals(")")
                    && whole.end() == acronym.start() - 1;
            if (brackets && acronym.isSingle() && !whole.isSingle() && WordShape.isAllCapitals(acronym.text())) {
                canonical.put(key(acronym.text()), canonical(whole));
            }
        }
    }
}
