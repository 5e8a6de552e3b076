package org.whosaid.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.whosaid.entity.gazetteer.EntityLists;
import org.whosaid.language.EntityType;
import org.whosaid.language.Name;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;

/** Separates names that the tagger runs together: "Tokyo, Japan" are two. For one article; immutable. */
final class NameSeparation {

    private static final Set<String> QUOTATION_MARKS = Set.of("\"", "''", "``", "“", "”");
    private static final Set<String> SEPARATORS = Set.of(";", ":", "/", "(", ")", "–", "—", "--", "|", "…", "...");

    private static final int MAX_PERSON_TOKENS = 3;

    private final TokenView tokens;
    private final EntityLists lists;
    /** A token for which one of these holds stands between two names. */
    private final List<BiPredicate<Name, Integer>> rules = List.of(this::isSeparator, this::isComma, this::isQuotationMark,
            this::isConjunction, this::isHyphenOfCountries, this::isPossessive);

    NameSeparation(TokenView tokens, EntityLists lists) {
        this.tokens = tokens;
        this.lists = lists;
    }

    /** The names within a name of the tagger, in order; some may be empty. */
    List<Name> separate(Name name) {
        List<Name> names = new ArrayList<>();
        int start = personBehindOffice(name);
        EntityType type = start > name.start() ? EntityType.PERSON : name.type();
        if (type != name.type() && name.type() != EntityType.PERSON) {
            names.add(new Name(name.type(), name.start(), start));
        }
        for (int token = name.start(); token < name.end(); token++) {
            int here = token;
            if (rules.stream().anyMatch(rule -> rule.test(name, here))) {
                names.add(new Name(type, start, token));
                start = token + 1;
            }
        }
        names.add(new Name(type, start, name.end()));
        return names;
    }

    /**
     * "Director of the Kelso Museum Ann Ode", "Governor of Westmark Ann Ode": where the person's name starts that the tagger
     * runs together with what an office is held in; else the name's start.
     */
    private int personBehindOffice(Name name) {
        return isHeldIn(name) ? IntStream.range(Math.max(name.start() + 1, name.end() - MAX_PERSON_TOKENS), name.end() - 1)
                .filter(first -> isFirstName(first) && isBefore(name, first - 1)).findFirst().orElse(name.start()) : name.start();
    }

    private boolean isHeldIn(Name name) {
        int link = tokens.is(name.start() - 1, "the") ? name.start() - 2 : name.start() - 1;
        boolean office = Lexicon.ROLE.hasForm(tokens.text(link - 1)) || Lexicon.OFFICE.has(tokens.lower(link - 1));
        return office && tokens.sameSentence(link - 1, name.start()) && Lexicon.ROLE_LINK.has(tokens.lower(link))
                && IntStream.range(name.start(), name.end()).allMatch(tokens::isCapitalized)
                && !Lexicon.ORGANIZATION_ENDING.has(tokens.lower(name.end() - 1));
    }

    /** What stands right before a person's name: a place that is no first name, the last word of a body. */
    private boolean isBefore(Name name, int token) {
        return name.type() == EntityType.ORGANIZATION ? Lexicon.ORGANIZATION.has(tokens.lower(token)) : !isFirstName(token);
    }

    private boolean isFirstName(int token) {
        return lists.firstNames().contains(tokens.text(token));
    }

    private boolean isSeparator(Name name, int token) {
        return SEPARATORS.contains(tokens.text(token));
    }

    /** All but those before "Jr." and "Inc.", and those of "Ode, Vell & Partners". */
    private boolean isComma(Name name, int token) {
        return tokens.is(token, ",") && !PersonName.isSuffix(tokens.text(token + 1))
                && !Lexicon.LEGAL_FORM.hasForm(tokens.text(token + 1)) && !isFirm(name, token);
    }

    private boolean isFirm(Name name, int comma) {
        return name.type() == EntityType.ORGANIZATION && tokens.analysis().tokens().subList(comma, name.end()).stream()
                .anyMatch(token -> token.text().equals("&"));
    }

    private boolean isQuotationMark(Name name, int token) {
        return name.type() != EntityType.PERSON && QUOTATION_MARKS.contains(tokens.text(token));
    }

    private boolean isConjunction(Name name, int token) {
        return name.type() != EntityType.ORGANIZATION && (tokens.text(token).equals("and") || tokens.text(token).equals("or"));
    }

    /** "U.S.-Japan". */
    private boolean isHyphenOfCountries(Name name, int token) {
        return name.type() != EntityType.PERSON && tokens.is(token, "-") && lists.isNation(tokens.text(token - 1))
                && lists.isNation(tokens.text(token + 1));
    }

    /** All of people's names, and those of "Bank of Norland's Council of Trade". */
    private boolean isPossessive(Name name, int token) {
        boolean names = name.type() == EntityType.PERSON || token - name.start() > 2 && name.end() - token > 2;
        return names && (tokens.text(token).equals("'s") || tokens.text(token).equals("’s"));
    }
}
