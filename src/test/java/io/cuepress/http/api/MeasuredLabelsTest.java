package io.cuepress.http.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuredLabelsTest {

    @ParameterizedTest
    @CsvSource({
        "/v1/episodes, /v1/episodes",
        "/v1/convert, /v1/convert",
        "NOT_FOUND, NOT_FOUND",
        "/, /",
        "/v1/nothing, UNKNOWN",
        "/v1/episodes/bees, UNKNOWN",
        "/%zz, UNKNOWN",
    })
    void only_paths_of_routes_are_labels(String path, String label) {
        assertThat(MeasuredLabels.path(path)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"GET, GET", "PATCH, PATCH", "BREW, OTHER", "get, OTHER"})
    void only_methods_of_http_are_labels(String method, String label) {
        assertThat(MeasuredLabels.method(method)).isEqualTo(label);
    }
}
