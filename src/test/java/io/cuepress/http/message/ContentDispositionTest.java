package io.cuepress.http.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentDispositionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // the title               | for old clients         | for the others
                "Tiny bees                 | Tiny bees               | Tiny%20bees",
                "`  Tiny \t\n bees  `      | Tiny bees               | Tiny%20bees",
                "a/b\\c:d*e?f\"g<h>i     | a b c d e f g h i       | a%20b%20c%20d%20e%20f%20g%20h%20i",
                "../../etc/passwd          | etc passwd              | etc%20passwd",
                "the end...                | the end                 | the%20end",
                "Élan vital, naïve         | Elan vital_ naive       | %C3%89lan%20vital%2C%20na%C3%AFve",
                "Bees 🐝 and “bees”        | Bees _ and _bees_       | Bees%20%F0%9F%90%9D%20and%20%E2%80%9Cbees%E2%80%9D",
                "ﬁne Ⅳ                    | fine IV                 | %EF%AC%81ne%20%E2%85%A3",
                "a _ b                     | a _ b                   | a%20_%20b",
                "What's new? (100%) [2]    | What_s new (100_) [2]   | What%27s%20new%20%28100%25%29%20%5B2%5D",
                "...hidden...              | hidden                  | hidden",
                "`\u0000\u001F\u007F`      | episode                 | episode",
                "`...`                     | episode                 | episode",
                "``                        | episode                 | episode",
                "日本語                    | _                       | %E6%97%A5%E6%9C%AC%E8%AA%9E",
            })
    void names_a_file_after_the_title(String title, String plain, String full) {
        var header = ContentDisposition.of(true, title, "srt");
        assertThat(header).startsWith("attachment; filename=\"" + plain + ".srt\"; filename*=UTF-8''");
        assertThat(header).endsWith(full + ".srt");
    }

    @Test
    void a_pipe_is_no_part_of_a_name() {
        assertThat(ContentDisposition.of(false, "a|b", "vtt"))
                .isEqualTo("inline; filename=\"a b.vtt\"; filename*=UTF-8''a%20b.vtt");
    }

    @Test
    void half_a_character_is_no_part_of_a_name() {
        assertThat(ContentDisposition.of(false, "a\uD83Db", "vtt"))
                .isEqualTo("inline; filename=\"a b.vtt\"; filename*=UTF-8''a%20b.vtt");
    }

    @Test
    void a_long_title_is_cut_between_characters() {
        assertThat(ContentDisposition.of(false, "🐝".repeat(200), "srt"))
                .endsWith("''" + "%F0%9F%90%9D".repeat(120) + ".srt");
    }
}
