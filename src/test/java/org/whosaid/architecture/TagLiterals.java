package org.whosaid.architecture;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where code asks for tags or for the form of a word by strings, which a token can be asked for by name. */
final class TagLiterals extends TreeScanner<Void, Void> {

    private final Source source;
    private final List<String> tags = new ArrayList<>();
    private final List<String> matches = new ArrayList<>();
    private final List<String> single = new ArrayList<>();

    private TagLiterals(Source source) {
        this.source = source;
    }

    static TagLiterals of(Source source) {
        TagLiterals literals = new TagLiterals(source);
        literals.scan(source.unit(), null);
        return literals;
    }

    /** Tags of the Penn treebank, and whatever else a tag is held against. */
    List<String> tags() {
        return tags;
    }

    /** Calls of {@link String#matches(String)}. */
    List<String> matches() {
        return matches;
    }

    /** Single words that something is held against; those are no lists, but many of them make one. */
    List<String> single() {
        return single;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        String name = WordLists.name(call);
        if (name.equals("matches") && !call.getArguments().isEmpty()
                && call.getArguments().stream().allMatch(TagLiterals::isString)) {
            matches.add(source.place(call) + " " + source.written(call).replaceAll("\\s+", " "));
        }
        if (call.getArguments().size() == 1) {
            Optional<String> held = Wording.text(call.getArguments().get(0));
            held.filter(text -> isOfTag(call) && !Wording.isTag(text)).ifPresent(text -> addTag(call, text));
            held.filter(text -> name.startsWith("equals") && !isOfTag(call) && Wording.isWord(text))
                    .ifPresent(text -> single.add(source.place(call) + " " + text));
        }
        return super.visitMethodInvocation(call, nothing);
    }

    /** What a predicate or a resolved name is, a regular expression isn't. */
    private static boolean isString(ExpressionTree argument) {
        return !(argument instanceof LambdaExpressionTree) && !(argument instanceof MemberReferenceTree);
    }

    /** {@code scene.tag(3).equals(…)}, {@code tag.startsWith(…)} */
    private static boolean isOfTag(MethodInvocationTree call) {
        if (!(call.getMethodSelect() instanceof MemberSelectTree select)) {
            return false;
        }
        ExpressionTree asked = select.getExpression();
        return asked instanceof MethodInvocationTree inner ? WordLists.name(inner).equals("tag")
                : asked instanceof IdentifierTree identifier && identifier.getName().contentEquals("tag");
    }

    private void addTag(Tree where, String text) {
        tags.add(source.place(where) + " " + text);
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree sum, Void nothing) {
        Optional<String> tag = Wording.text(sum).filter(Wording::isTag);
        tag.ifPresent(text -> addTag(sum, text));
        return tag.isPresent() ? null : super.visitBinary(sum, nothing);
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, Void nothing) {
        Wording.text(literal).filter(Wording::isTag).ifPresent(text -> addTag(literal, text));
        return null;
    }
}
