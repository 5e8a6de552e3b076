package org.whosaid.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.queryparser.classic.Token;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Parses queries. A quote must contain all words of the query. The syntax has {@code "a phrase"}, {@code harb*}, {@code AND},
 * {@code OR}, {@code NOT} or {@code -}, parentheses, and fields:
 * <ul>
 * <li>{@code speaker:"Antony J. Blinken"}: any name of the speaker in the article;
 * <li>{@code entity:Japan}: an entity that the quote mentions;
 * <li>{@code title:summit}: words of the article's headline; {@code article:"briefs/3"}: its id;
 * <li>{@code type:direct}, {@code kind:person}, {@code basis:cue}, {@code act:denial}: fields of the record;
 * <li>{@code checked:no}, {@code confirmed}, {@code corrected} or {@code none}: the result of a check;
 * <li>{@code date:2025-01}, {@code date:[2025-01-07 TO 2025-02]}: the date of publication;
 * <li>{@code confidence:0.97}, {@code confidence:[0.8 TO 1]}.
 * </ul>
 */
final class QueryReader extends QueryParser {

    /** Names match with one word in between: "Antony Blinken" finds "Antony J. Blinken". */
    private static final int NAME_SLOP = 1;

    private static final List<String> NAMES = List.of(IndexFields.SPEAKER, IndexFields.ENTITY);
    private static final List<String> TEXTS = List.of(IndexFields.WORDS, IndexFields.SPEAKER, IndexFields.ENTITY, IndexFields.TITLE);
    private static final List<String> OTHERS = List.of(IndexFields.DATE, IndexFields.CONFIDENCE, IndexFields.ARTICLE);
    private static final Map<String, List<String>> CHOICES = Map.of(
            IndexFields.TYPE, List.of("direct", "mixed", "indirect"),
            IndexFields.KIND, List.of("person", "organization", "document", "collective", "unnamed", "unknown"),
            IndexFields.BASIS, List.of(),
            IndexFields.ACT, List.of(),
            IndexFields.CHECKED, List.of("no", "confirmed", "corrected", "none"));

    private QueryReader(Analyzer analyzer) {
        super(IndexFields.WORDS, analyzer);
        setDefaultOperator(Operator.AND);
    }

    /**
     * Parses a query; a blank one matches everything.
     *
     * @throws SearchException if it is invalid
     */
    static Query read(String words, Analyzer analyzer) {
        if (words.isBlank()) {
            return new MatchAllDocsQuery();
        }
        try {
            // Typographic quotation marks, as copied from web pages.
            return new QueryReader(analyzer).parse(words.replaceAll("[“”„«»]", "\""));
        } catch (ParseException e) {
            throw SearchException.ofQuery("can't read the query" + place(e) + remedy(words));
        } catch (IndexSearcher.TooManyClauses | StackOverflowError e) {
            throw SearchException.ofQuery("the query is too complex; shorten it");
        }
    }

    private static String place(ParseException e) {
        Token last = e.getCause() instanceof ParseException cause ? cause.currentToken : null;
        return last == null || last.next == null || last.next.kind == EOF ? ""
                : " at character " + (last.next.beginColumn + 1) + ", \"" + last.next.image + "\"";
    }

    private static String remedy(String words) {
        boolean odd = words.chars().filter(sign -> sign == '"').count() % 2 == 1;
        return odd ? "; a quotation mark is not closed" : "; put words with special characters in quotation marks";
    }

    @Override
    protected Query getFieldQuery(String field, String value, boolean quoted) throws ParseException {
        Optional<Query> special = special(field, value);
        if (special.isPresent()) {
            return special.get();
        }
        return NAMES.contains(field) ? name(field, value, 0) : nothing(super.getFieldQuery(field, value, quoted));
    }

    @Override
    protected Query getFieldQuery(String field, String phrase, int slop) throws ParseException {
        return NAMES.contains(field) ? name(field, phrase, slop) : super.getFieldQuery(field, phrase, slop);
    }

    private Query name(String field, String name, int slop) {
        return nothing(createPhraseQuery(field, name, Math.max(slop, NAME_SLOP)));
    }

    /** A term without words, such as a dash, matches everything. */
    private static Query nothing(Query query) {
        return query == null ? new MatchAllDocsQuery() : query;
    }

    private static Optional<Query> special(String field, String value) {
        return switch (field) {
            case IndexFields.DATE -> Optional.of(dates(value, value));
            case IndexFields.CONFIDENCE -> Optional.of(confidence(value, value));
            case IndexFields.ARTICLE -> Optional.of(new TermQuery(new Term(field, IndexFields.key(value))));
            default -> choice(field, value);
        };
    }

    private static Optional<Query> choice(String field, String value) {
        if (TEXTS.contains(field)) {
            return Optional.empty();
        }
        List<String> choices = CHOICES.get(field);
        String lower = value.toLowerCase(Locale.ROOT);
        if (choices == null) {
            throw unknownField(field);
        }
        if (!choices.isEmpty() && !choices.contains(lower)) {
            throw SearchException.ofQuery(field + " must be one of " + String.join(", ", choices) + ", not \"" + value + "\"");
        }
        return Optional.of(new TermQuery(new Term(field, lower)));
    }

    private static SearchException unknownField(String field) {
        return SearchException.ofQuery("unknown field \"" + field + "\"; use speaker, entity, title, article, type, kind, basis, act, "
                + "checked, date or confidence, or put words with a colon in quotation marks");
    }

    static Query dates(String from, String to) {
        return IntPoint.newRangeQuery(IndexFields.DATE, PublishedDate.first(from), PublishedDate.last(to));
    }

    static Query confidence(String from, String to) {
        return IntPoint.newRangeQuery(IndexFields.CONFIDENCE, hundredths(from), hundredths(to));
    }

    private static int hundredths(String confidence) {
        try {
            return (int) Math.round(Double.parseDouble(confidence) * 100);
        } catch (NumberFormatException e) {
            throw SearchException.ofQuery("\"" + confidence + "\" is not a confidence; write a number from 0 to 1, such as 0.9");
        }
    }

    @Override
    protected Query getRangeQuery(String field, String from, String to, boolean withFrom, boolean withTo) {
        return switch (field) {
            case IndexFields.DATE -> dates(from == null ? "0001" : from, to == null ? "9999" : to);
            case IndexFields.CONFIDENCE -> confidence(from == null ? "0" : from, to == null ? "1" : to);
            default -> throw SearchException.ofQuery("only date and confidence accept ranges, not " + field);
        };
    }

    @Override
    protected Query getPrefixQuery(String field, String start) throws ParseException {
        return super.getPrefixQuery(text(field), start);
    }

    @Override
    protected Query getWildcardQuery(String field, String pattern) throws ParseException {
        return super.getWildcardQuery(text(field), pattern);
    }

    @Override
    protected Query getFuzzyQuery(String field, String word, float distance) throws ParseException {
        return super.getFuzzyQuery(text(field), word, distance);
    }

    private static String text(String field) {
        if (TEXTS.contains(field)) {
            return field;
        }
        throw CHOICES.containsKey(field) || OTHERS.contains(field)
                ? SearchException.ofQuery(field + " can't be searched with * or ~; write the whole value") : unknownField(field);
    }

    @Override
    protected Query getRegexpQuery(String field, String expression) {
        throw SearchException.ofQuery("regular expressions (/) are not supported; put words with / in quotation marks");
    }
}
