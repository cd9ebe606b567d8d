package io.cuepress.http.query;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds the known name that a mistyped one most likely means.
public final class Nearest {

    private static final int LONGEST = 40;

    private Nearest() {}

    /// The name with the fewest edits, ignoring case. At most two edits are allowed, one in a name of up to three
    /// letters, and a third of a long name.
    public static Optional<String> of(String typed, List<String> known) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .min(Comparator.comparingInt(name -> edits(typed, name)))
                .filter(name -> edits(typed, name) <= Math.max(name.length() > 3 ? 2 : 1, name.length() / 3));
    }

    /// The number of letters added, omitted, replaced or swapped with their neighbour.
    private static int edits(String typed, String known) {
        var a = typed.toLowerCase(Locale.ROOT);
        var b = known.toLowerCase(Locale.ROOT);
        var table = new int[a.length() + 1][b.length() + 1];
        for (var i = 0; i <= a.length(); i++) {
            for (var j = 0; j <= b.length(); j++) {
                table[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : fewest(table, a, b, i, j);
            }
        }
        return table[a.length()][b.length()];
    }

    private static int fewest(int[][] table, String a, String b, int i, int j) {
        var last = a.charAt(i - 1) == b.charAt(j - 1);
        var replaced = table[i - 1][j - 1] + (last ? 0 : 1);
        var fewest = Math.min(replaced, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
        var swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(fewest, table[i - 2][j - 2] + 1) : fewest;
    }
}
