package io.cuepress.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.episode.EpisodeId;
import java.util.HashSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ../../etc: *Of* <bees> / wax | etc Of bees wax [a]
            ''                           | [a]
            Bees                         | Bees [a]
            """)
    void a_name_has_only_characters_that_file_systems_take(String title, String name) {
        assertThat(new FolderNames().of(id("a"), title)).isEqualTo(name);
    }

    @Test
    void a_name_has_at_most_255_bytes_and_ends_with_a_whole_character() {
        var id = "x".repeat(64);
        assertThat(new FolderNames().of(id(id), "蜜蜂".repeat(100)))
                .isEqualTo("蜜蜂".repeat(31) + " [" + id + "]")
                .satisfies(name -> assertThat(name.getBytes(UTF_8).length).isLessThanOrEqualTo(255));
        assertThat(new FolderNames().of(id(id), "ก่ำ".repeat(100)))
                .startsWith("ก่ำ".repeat(20) + " [")
                .satisfies(name -> assertThat(name.getBytes(UTF_8).length).isLessThanOrEqualTo(255));
    }

    @Test
    void names_differ_even_where_case_does_not_count() {
        var names = new FolderNames();
        var seen = new HashSet<String>();
        for (var id : new String[] {"ab", "AB", "Ab", "aB", "b-"}) {
            assertThat(seen.add(names.of(id(id), "Bees").toLowerCase(Locale.ROOT)))
                    .isTrue();
        }
    }

    @Test
    void a_library_of_any_size_has_short_names() {
        var names = new FolderNames();
        var longer = 0;
        for (var i = 0; i < 20_000; i++) {
            longer += names.of(id("id" + i), "Bees").equals("Bees [id" + i + "]") ? 0 : 1;
        }
        assertThat(longer).isLessThan(20);
    }

    private static EpisodeId id(String text) {
        return EpisodeId.parse(text).orElseThrow();
    }
}
