package io.cuepress.http;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The known name that a mistyped one most likely stands for.
final class Nearest {

    private static final int LONGEST = 40;

    private Nearest() {}

    /// The name fewest edits away, if at most a third of it has to be edited, or two letters that are swapped; case
    /// costs
    /// nothing.
    static Optional<String> of(String typed, List<String> known) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .min(Comparator.comparingInt(name -> edits(typed, name)))
                .filter(name -> edits(typed, name) <= Math.max(name.length() > 3 ? 2 : 1, name.length() / 3));
    }

    /// Levenshtein's distance, row by row.
    private static int edits(String typed, String known) {
        var a = typed.toLowerCase(Locale.ROOT);
        var b = known.toLowerCase(Locale.ROOT);
        var row = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
