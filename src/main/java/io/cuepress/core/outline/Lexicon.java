package io.cuepress.core.outline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The words that creators use around lists and times, in the languages of `lexicon.txt`, which says what each kind is.
enum Lexicon {
    HEADING,
    CLOSING,
    OPENING,
    FINAL,
    UNFINISHED,
    MOMENT,
    VERSE,
    CLOCK,
    ZONE;

    private static final Map<Lexicon, Set<String>> WORDS = new EnumMap<>(read());

    /// Whatever its letter case.
    boolean has(String word) {
        return WORDS.getOrDefault(this, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }

    private static Map<Lexicon, Set<String>> read() {
        var in = Objects.requireNonNull(Lexicon.class.getResourceAsStream("lexicon.txt"), "lexicon.txt is missing");
        try (var lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .collect(groupingBy(
                            line -> valueOf(line.substring(0, line.indexOf(' ')).toUpperCase(Locale.ROOT)),
                            flatMapping(
                                    line -> Arrays.stream(line.substring(line.indexOf(": ") + 2)
                                            .split(", ")),
                                    toUnmodifiableSet())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
