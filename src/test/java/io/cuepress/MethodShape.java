package io.cuepress;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How long a method is and how deep its statements nest.
///
/// The length is the lines from its header, without annotations and comments, to its closing brace. The depth is
/// how many of `if`, `for`, `while`, `do`, `switch`, `try` and the bodies of lambdas lie within each other; an
/// `else if` is as deep as its `if`, and a `try` with resources and without `catch`, which only closes them, adds
/// nothing. A class inside a method counts for itself.
record MethodShape(String place, String name, long lines, int depth) {

    static Stream<MethodShape> in(ParsedSources sources, CompilationUnitTree unit) {
        var methods = new ArrayList<MethodTree>();
        new TreeScanner<@Nullable Void, @Nullable Object>() {
            @Override
            public @Nullable Void visitMethod(MethodTree method, @Nullable Object unused) {
                if (method.getBody() != null) {
                    methods.add(method);
                }
                return super.visitMethod(method, unused);
            }
        }.scan(unit, null);
        return methods.stream().map(method -> of(sources, unit, method));
    }

    private static MethodShape of(ParsedSources sources, CompilationUnitTree unit, MethodTree method) {
        var header = header(method)
                .mapToLong(part -> sources.startLine(unit, part))
                .filter(line -> line >= sources.startLine(unit, method)) // the parameters of a record are elsewhere
                .min()
                .orElseThrow();
        var depth = new Depth();
        depth.scan(method.getBody(), 0);
        return new MethodShape(
                sources.place(unit, method),
                method.getName().toString(),
                sources.endLine(unit, method) - header + 1,
                depth.deepest);
    }

    /// What a method begins with when its annotations are left out.
    private static Stream<Tree> header(MethodTree method) {
        List<Tree> parts = new ArrayList<>(method.getParameters());
        if (method.getReturnType() != null) {
            parts.add(method.getReturnType());
        }
        parts.add(method.getBody());
        return parts.stream();
    }

    /// Follows the statements of one method; the argument is how deep they lie.
    private static final class Depth extends TreeScanner<@Nullable Void, Integer> {

        private int deepest;

        private int into(int depth) {
            deepest = Math.max(deepest, depth + 1);
            return depth + 1;
        }

        @Override
        public @Nullable Void visitIf(IfTree tree, Integer depth) {
            var inside = into(depth);
            scan(tree.getCondition(), depth);
            scan(tree.getThenStatement(), inside);
            return tree.getElseStatement() instanceof IfTree
                    ? scan(tree.getElseStatement(), depth)
                    : scan(tree.getElseStatement(), inside);
        }

        @Override
        public @Nullable Void visitForLoop(ForLoopTree tree, Integer depth) {
            return super.visitForLoop(tree, into(depth));
        }

        @Override
        public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, Integer depth) {
            return super.visitEnhancedForLoop(tree, into(depth));
        }

        @Override
        public @Nullable Void visitWhileLoop(WhileLoopTree tree, Integer depth) {
            return super.visitWhileLoop(tree, into(depth));
        }

        @Override
        public @Nullable Void visitDoWhileLoop(DoWhileLoopTree tree, Integer depth) {
            return super.visitDoWhileLoop(tree, into(depth));
        }

        @Override
        public @Nullable Void visitSwitch(SwitchTree tree, Integer depth) {
            return super.visitSwitch(tree, into(depth));
        }

        @Override
        public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, Integer depth) {
            return super.visitSwitchExpression(tree, into(depth));
        }

        @Override
        public @Nullable Void visitTry(TryTree tree, Integer depth) {
            return super.visitTry(
                    tree, tree.getCatches().isEmpty() && tree.getFinallyBlock() == null ? depth : into(depth));
        }

        @Override
        public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, Integer depth) {
            return super.visitLambdaExpression(tree, tree.getBody() instanceof BlockTree ? into(depth) : depth);
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, Integer depth) {
            return null;
        }
    }
}
