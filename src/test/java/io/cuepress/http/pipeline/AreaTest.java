package io.cuepress.http.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /v1                    | API
            /v1/                   | API
            /v1/episodes/a         | API
            /v1x                   | PAGES
            /v2/episodes           | PAGES
            /                      | PAGES
            /episodes/v1           | PAGES
            /assets                | PAGES
            /assets/1/icon.svg     | ASSETS
            /q                     | PAGES
            /q/health/live         | OPERATIONS
            /queue                 | PAGES
            /Q/health              | PAGES
            /nothing               | PAGES
            """)
    void every_path_has_one_area(String path, Area area) {
        assertThat(Area.of(path)).isEqualTo(area);
    }
}
