package io.cuepress;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/// The Java files below a directory, parsed by the JDK's own compiler and not resolved.
record ParsedSources(List<CompilationUnitTree> units, SourcePositions positions) {

    static ParsedSources of(Path directory) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var paths = Files.walk(directory);
                var files = compiler.getStandardFileManager(null, null, null)) {
            var java = paths.filter(path -> path.toString().endsWith(".java")).toList();
            var task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(java));
            var units = new ArrayList<CompilationUnitTree>();
            task.parse().forEach(units::add);
            return new ParsedSources(units, Trees.instance(task).getSourcePositions());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("sources below " + directory, unreadable);
        }
    }

    /// What a scanner finds in each file, all together.
    <T> List<T> findings(Scan<T> scan) {
        return units.stream().flatMap(scan::findings).toList();
    }

    /// Where a tree starts, as `path:line`.
    String place(CompilationUnitTree unit, Tree tree) {
        var path = Path.of("")
                .toAbsolutePath()
                .relativize(Path.of(unit.getSourceFile().toUri()));
        return path + ":" + startLine(unit, tree);
    }

    long startLine(CompilationUnitTree unit, Tree tree) {
        return unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
    }

    long endLine(CompilationUnitTree unit, Tree tree) {
        return unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree));
    }

    @FunctionalInterface
    interface Scan<T> {
        Stream<T> findings(CompilationUnitTree unit);
    }
}
