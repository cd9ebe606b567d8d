package io.cuepress.core.chapter.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

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

    private final int longest;
    private final Set<String> words;

    Lexicon() {
        words = Words.ALL.getOrDefault(name().toLowerCase(Locale.ROOT), Set.of());
        longest = words.stream().mapToInt(String::length).max().orElse(0);
    }

    /// Whatever its letter case.
    public boolean has(String word) {
        return word.length() <= longest && words.contains(word.toLowerCase(Locale.ROOT));
    }

    /// The file is read before the first constant is made of it.
    private static final class Words {

        static final Map<String, Set<String>> ALL = read();

        private static Map<String, Set<String>> read() {
            var in = Objects.requireNonNull(Lexicon.class.getResourceAsStream("lexicon.txt"), "lexicon.txt is missing");
            try (var lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
                return lines.lines()
                        .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                        .collect(groupingBy(
                                line -> line.substring(0, line.indexOf(' ')),
                                flatMapping(Words::listed, toUnmodifiableSet())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Stream<String> listed(String line) {
            return Arrays.stream(line.substring(line.indexOf(": ") + 2).split(", "));
        }
    }
}
