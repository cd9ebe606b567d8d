package io.cuepress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The table of packages that people read in CONTRIBUTING.md: each package, and those of ours that it may use.
record PackageTable(Map<String, Set<String>> mayUse) {

    private static final String ROOT = "io.cuepress";
    private static final Pattern ROW = Pattern.compile("\\|(.+)\\|(.+)\\|");
    private static final Pattern NAME = Pattern.compile("`([a-z.]+)`");

    static PackageTable read() {
        try {
            return of(Files.readAllLines(Path.of("CONTRIBUTING.md")));
        } catch (IOException absent) {
            throw new UncheckedIOException("CONTRIBUTING.md has the table of packages", absent);
        }
    }

    private static PackageTable of(List<String> lines) {
        var cells = new LinkedHashMap<String, String>();
        for (var line : lines) {
            var row = ROW.matcher(line);
            if (row.matches()) {
                names(row.group(1)).forEach(name -> cells.put(name, row.group(2).strip()));
            }
        }
        var table = new LinkedHashMap<String, Set<String>>();
        cells.forEach((name, cell) -> table.put(name, allowed(cell, cells.keySet())));
        return new PackageTable(table);
    }

    private static Set<String> allowed(String cell, Set<String> all) {
        var parts = cell.split(" but not ", 2);
        var allowed = parts[0].equals("everything") ? new HashSet<>(all) : expanded(names(parts[0]), all);
        if (parts.length > 1) {
            allowed.removeAll(expanded(names(parts[1]), all));
        }
        if (allowed.isEmpty() && !cell.equals("nothing of ours")) {
            throw new IllegalArgumentException("not readable: " + cell);
        }
        return allowed;
    }

    /// `core` stands for all packages in it.
    private static Set<String> expanded(List<String> names, Set<String> all) {
        var expanded = new HashSet<String>();
        for (var name : names) {
            all.stream()
                    .filter(known -> known.equals(name) || known.startsWith(name + "."))
                    .forEach(expanded::add);
        }
        return expanded;
    }

    private static List<String> names(String cell) {
        return NAME.matcher(cell).results().map(name -> full(name.group(1))).toList();
    }

    private static String full(String name) {
        return name.equals(ROOT) ? ROOT : ROOT + "." + name;
    }
}
