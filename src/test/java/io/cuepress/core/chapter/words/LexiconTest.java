package io.cuepress.core.chapter.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LexiconTest {

    @Test
    void every_line_is_kind_language_and_words_in_lower_case() throws IOException {
        assertThat(lines()).allSatisfy(line -> {
            assertThat(line).matches("[a-z]+ [a-z]{2}: \\S.*");
            assertThat(line)
                    .isEqualTo(line.toLowerCase(Locale.ROOT))
                    .doesNotEndWith(",")
                    .doesNotEndWith(" ");
        });
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_has_words(Lexicon kind) throws IOException {
        assertThat(lines()).anyMatch(line -> line.startsWith(kind.name().toLowerCase(Locale.ROOT) + " "));
    }

    @Test
    void letter_case_does_not_matter() {
        assertThat(Lexicon.HEADING.has("KAPITEL")).isTrue();
        assertThat(Lexicon.HEADING.has("honey")).isFalse();
    }

    private static String[] lines() throws IOException {
        try (var in = requireNonNull(Lexicon.class.getResourceAsStream("lexicon.txt"))) {
            return Arrays.stream(new String(in.readAllBytes(), UTF_8).split("\n"))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toArray(String[]::new);
        }
    }
}
