package io.cuepress.core.chapter.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The words that creators use around lists and times, in the languages of `lexicon.txt`, which says what each
/// kind is.
public enum Lexicon {
    HEADING,
    CLOSING,
    LABEL,
    REQUEST,
    OPENING,
    ADDRESS,
    APPEAL,
    FIRST,
    FINAL,
    PART,
    ONE,
    UNFINISHED,
    MOMENT,
    VERSE,
    CLOCK,
    ZONE,
    UNIT;

    private static final Map<String, Set<Lexicon>> KINDS = kinds();
    private static final int LONGEST =
            KINDS.keySet().stream().mapToInt(String::length).max().orElse(0);

    /// All kinds that a word is of, whatever its letter case.
    public static Set<Lexicon> kindsOf(String word) {
        return word.length() > LONGEST ? Set.of() : KINDS.getOrDefault(word.toLowerCase(Locale.ROOT), Set.of());
    }

    /// Whatever its letter case.
    public boolean has(String word) {
        return kindsOf(word).contains(this);
    }

    private static Map<String, Set<Lexicon>> kinds() {
        var in = Objects.requireNonNull(Lexicon.class.getResourceAsStream("lexicon.txt"), "lexicon.txt is missing");
        var kinds = new HashMap<String, Set<Lexicon>>();
        try (var lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .forEach(line -> add(line, kinds));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(kinds);
    }

    private static void add(String line, Map<String, Set<Lexicon>> kinds) {
        var kind = valueOf(line.substring(0, line.indexOf(' ')).toUpperCase(Locale.ROOT));
        for (var word : List.of(line.substring(line.indexOf(": ") + 2).split(", "))) {
            kinds.computeIfAbsent(word, key -> EnumSet.noneOf(Lexicon.class)).add(kind);
        }
    }
}
