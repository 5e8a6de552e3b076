package org.whosaid.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.whosaid.entity.gazetteer.EntityLists;
import org.whosaid.language.EntityType;
import org.whosaid.language.Name;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;

/** Separates names that the tagger runs together: "Tokyo, Japan" are two. For one article; immutable. */
final class NameSeparation {

    private static final Set<String> QUOTATION_MARKS = Set.of("\"", "''", "``", "“", "”");
    private static final Set<String> SEPARATORS = Set.of(";", ":", "/", "(", ")", "–", "—", "--", "|", "…", "...");

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
        int start = name.start();
        for (int token = name.start(); token < name.end(); token++) {
            int here = token;
            if (rules.stream().anyMatch(rule -> rule.test(name, here))) {
                names.add(new Name(name.type(), start, token));
                start = token + 1;
            }
        }
        names.add(new Name(name.type(), start, name.end()));
        return names;
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
