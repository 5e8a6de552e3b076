package org.whosaid.architecture;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What string literals hold: words of a language, alternatives of a regular expression, tags of the Penn treebank. */
final class Wording {

    /** Stands for what a literal is joined with and isn't known here. */
    static final char UNKNOWN = '\uFFFC';

    private static final String WORD = "['’]?(?:\\p{L}+(?:['’-]\\p{L}*)*\\.?|(?:\\p{L}\\.){2,})";
    private static final Pattern WORDS = Pattern.compile(WORD + "(?: " + WORD + ")*");
    private static final Pattern SPACES = Pattern.compile("[\\s,]+");
    private static final Pattern LETTERS = Pattern.compile("\\p{Ll}\\p{M}*\\p{Ll}");
    private static final String TAG = "\\^?(?:CC|CD|DT|EX|FW|IN|JJ|LS|MD|NN|PDT|POS|PRP|RB|RP|SYM|TO|UH|VB|WDT|WP|WRB|HYPH"
            + "|NFP|ADD|AFX|GW|-[LR][RSC]B-)(?:[RSPDGNZ$]|\\.[*+?]?|\\[[A-Z$]+\\]|\\(\\?:[A-Z|$\\\\]*\\)|\\\\\\$|[?*+$])*";
    private static final Pattern TAGS = Pattern.compile(
            "(?:[A-Z$.*?+(){}\\[\\]\\\\:,-]*\\|)*(?:\\(\\?:|\\()?" + TAG + "(?:\\|.*)?");
    private static final Pattern ADDRESS = Pattern.compile("https?|www|://");
    private static final Pattern LOWER = Pattern.compile(".*\\p{Ll}.*");

    private Wording() {
    }

    /** Whether a literal is one word or one phrase of a language, not a tag. */
    static boolean isWord(String literal) {
        return WORDS.matcher(literal).matches() && !isTag(literal);
    }

    /** Whether a literal is a tag, a beginning of tags, or an expression of several. */
    static boolean isTag(String literal) {
        return TAGS.matcher(literal).matches() && !LOWER.matcher(literal).matches();
    }

    /** The words of a list that is written as one string. */
    static List<String> split(String literal) {
        return Arrays.stream(SPACES.split(literal.strip())).filter(Wording::isWord).toList();
    }

    /** The alternatives of an expression that have two letters of lower case in a row; parts of web addresses are none. */
    static List<String> alternatives(String expression) {
        return expression.indexOf('|') < 0 ? List.of()
                : new Alternatives(expression).all().stream()
                .filter(part -> LETTERS.matcher(part).find() && !ADDRESS.matcher(part).find()).toList();
    }

    /** What an expression of strings says, with {@link #UNKNOWN} for parts that are no literals; nothing if none is one. */
    static Optional<String> text(@Nullable Tree tree) {
        if (tree instanceof LiteralTree literal && literal.getValue() instanceof String string) {
            return Optional.of(string);
        }
        if (tree instanceof ParenthesizedTree parenthesized) {
            return text(parenthesized.getExpression());
        }
        return tree instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS
                ? joined(sum.getLeftOperand(), sum.getRightOperand()) : Optional.empty();
    }

    private static Optional<String> joined(ExpressionTree left, ExpressionTree right) {
        Optional<String> first = text(left);
        Optional<String> second = text(right);
        return first.isEmpty() && second.isEmpty() ? Optional.empty()
                : Optional.of(first.orElse("" + UNKNOWN) + second.orElse("" + UNKNOWN));
    }
}
