package io.cuepress;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Which top-level classes of one package use each other in a circle, by the names in their code: so a `permits`
/// and a constant that the compiler copies count too, and comments do not.
final class ClassCycles {

    private final Map<String, Set<String>> uses = new TreeMap<>();

    private ClassCycles() {}

    /// The circles of every package, each as the classes that can all reach each other.
    static List<String> in(ParsedSources sources) {
        var packages = new TreeMap<String, List<CompilationUnitTree>>();
        for (var unit : sources.units()) {
            packages.computeIfAbsent(String.valueOf(unit.getPackageName()), name -> new ArrayList<>())
                    .add(unit);
        }
        var cycles = new ArrayList<String>();
        packages.forEach((name, units) -> of(units).knots().forEach(knot -> cycles.add(name + ": " + knot)));
        return cycles;
    }

    private static ClassCycles of(List<CompilationUnitTree> units) {
        var cycles = new ClassCycles();
        units.forEach(unit -> cycles.uses.put(name(unit), names(unit)));
        return cycles;
    }

    private static String name(CompilationUnitTree unit) {
        var file = unit.getSourceFile().getName();
        return file.substring(file.lastIndexOf('/') + 1, file.length() - ".java".length());
    }

    /// The names that the code uses, but for those of the classes inside it.
    private static Set<String> names(CompilationUnitTree unit) {
        var used = new HashSet<String>();
        var own = new HashSet<String>();
        new TreeScanner<@Nullable Void, @Nullable Object>() {
            @Override
            public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Object unused) {
                used.add(tree.getName().toString());
                return super.visitIdentifier(tree, unused);
            }

            @Override
            public @Nullable Void visitClass(ClassTree tree, @Nullable Object unused) {
                own.add(tree.getSimpleName().toString());
                return super.visitClass(tree, unused);
            }
        }.scan(unit.getTypeDecls(), null);
        used.removeAll(own);
        return used;
    }

    private Set<Set<String>> knots() {
        var knots = new HashSet<Set<String>>();
        for (var name : uses.keySet()) {
            var reached = reached(name);
            if (reached.contains(name)) {
                reached.removeIf(other -> !reached(other).contains(name));
                knots.add(reached);
            }
        }
        return knots;
    }

    private Set<String> reached(String from) {
        var reached = new TreeSet<String>();
        var open = new ArrayList<>(List.of(from));
        while (!open.isEmpty()) {
            uses.getOrDefault(open.removeLast(), Set.of()).stream()
                    .filter(uses::containsKey)
                    .filter(reached::add)
                    .forEach(open::add);
        }
        return reached;
    }
}
