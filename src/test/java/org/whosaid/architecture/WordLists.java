package org.whosaid.architecture;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The lists of words that the code of a file holds: arguments of what makes collections, cases of a switch, alternatives
 * of a regular expression, and strings of many words. One word alone is no list.
 */
final class WordLists extends TreeScanner<Void, Void> {

    /** @param how what the list is written as */
    record WordList(String place, String how, List<String> words) {
    }

    private static final Set<String> MAKERS = Set.of("of", "ofEntries", "asList", "words", "concat");
    private static final Set<String> SPLITTERS = Set.of("split", "lines", "splitAsStream", "words");
    private static final int MANY = 3;

    private final Source source;
    private final List<WordList> lists = new ArrayList<>();

    private WordLists(Source source) {
        this.source = source;
    }

    static List<WordList> of(Source source) {
        WordLists lists = new WordLists(source);
        lists.scan(source.unit(), null);
        return lists.lists;
    }

    private void add(Tree where, String how, List<String> words) {
        if (words.size() > 1) {
            lists.add(new WordList(source.place(where), how, words));
        }
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        List<String> words = literals(call.getArguments());
        if (MAKERS.contains(name(call)) || words.size() >= MANY) {
            add(call, name(call), words);
        }
        if (SPLITTERS.contains(name(call))) {
            splitted(call).filter(string -> !isBlock(string)).forEach(string -> add(call, "string", split(string)));
        }
        return super.visitMethodInvocation(call, nothing);
    }

    /** The words among the arguments, and those of entries among them. */
    private static List<String> literals(List<? extends ExpressionTree> arguments) {
        return arguments.stream().flatMap(argument -> argument instanceof MethodInvocationTree call && name(call).equals("entry")
                ? literals(call.getArguments()).stream() : Wording.text(argument).stream().filter(Wording::isWord)).toList();
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree call, Void nothing) {
        List<String> words = literals(call.getArguments());
        if (words.size() >= MANY) {
            add(call, "arguments", words);
        }
        return super.visitNewClass(call, nothing);
    }

    private static Stream<ExpressionTree> splitted(MethodInvocationTree call) {
        Stream<? extends ExpressionTree> receiver = call.getMethodSelect() instanceof MemberSelectTree select
                ? Stream.of(select.getExpression()) : Stream.empty();
        return Stream.concat(receiver, call.getArguments().stream());
    }

    private static List<String> split(@Nullable Tree string) {
        return Wording.text(string).map(Wording::split).orElse(List.of());
    }

    static String name(MethodInvocationTree call) {
        return call.getMethodSelect() instanceof MemberSelectTree select ? select.getIdentifier().toString()
                : call.getMethodSelect() instanceof IdentifierTree identifier ? identifier.getName().toString() : "";
    }

    @Override
    public @Nullable Void visitAnnotation(AnnotationTree annotation, Void nothing) {
        return null;
    }

    @Override
    public @Nullable Void visitNewArray(NewArrayTree array, Void nothing) {
        if (array.getInitializers() != null) {
            add(array, "array", literals(array.getInitializers()));
        }
        return super.visitNewArray(array, nothing);
    }

    @Override
    public @Nullable Void visitSwitch(SwitchTree tree, Void nothing) {
        add(tree, "switch", cases(tree.getCases()));
        return super.visitSwitch(tree, nothing);
    }

    @Override
    public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, Void nothing) {
        add(tree, "switch", cases(tree.getCases()));
        return super.visitSwitchExpression(tree, nothing);
    }

    private static List<String> cases(List<? extends CaseTree> cases) {
        return cases.stream().flatMap(one -> one.getExpressions().stream())
                .flatMap(label -> Wording.text(label).stream()).filter(Wording::isWord).toList();
    }

    @Override
    public @Nullable Void visitVariable(VariableTree variable, Void nothing) {
        List<String> words = split(variable.getInitializer());
        String text = Wording.text(variable.getInitializer()).orElse("");
        boolean constant = variable.getModifiers().getFlags().contains(Modifier.STATIC);
        if (constant && words.size() >= MANY && Wording.isWord(text.strip().replaceAll("[\\s,]+", " "))) {
            add(variable, "constant", words);
        }
        return super.visitVariable(variable, nothing);
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree sum, Void nothing) {
        if (Wording.text(sum).isEmpty()) {
            return super.visitBinary(sum, nothing);
        }
        add(sum, "pattern", alternatives(sum));
        new Parts().scan(sum, null);
        return null;
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, Void nothing) {
        if (isBlock(literal)) {
            add(literal, "text block", split(literal));
        } else {
            add(literal, "pattern", alternatives(literal));
        }
        return null;
    }

    private static List<String> alternatives(Tree string) {
        return Wording.text(string).map(Wording::alternatives).orElse(List.of());
    }

    private boolean isBlock(Tree tree) {
        return tree instanceof LiteralTree && source.written(tree).startsWith("\"\"\"");
    }

    /** Goes on below a sum of strings, past the strings themselves. */
    private final class Parts extends TreeScanner<Void, Void> {
        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            return WordLists.this.scan(call, nothing);
        }
    }
}
