package io.cuepress.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DownloadsTest {

    private static final Map<String, String> FIELDS = Map.of("format", "any", "lang", "en", "style", "bbc");

    @ParameterizedTest
    @CsvSource({
        "subtitles.srt, '{download=true, lang=en, style=bbc}'",
        "outline.md, '{download=true, lang=en}'",
        "chapters.txt, {download=true}",
        "bundle.zip, {}",
        "other.txt, {download=true}",
    })
    void a_file_gets_the_options_that_it_takes(String file, String query) {
        assertThat(Downloads.query(file, FIELDS)).hasToString(query);
    }
}
