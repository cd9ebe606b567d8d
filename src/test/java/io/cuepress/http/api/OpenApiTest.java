package io.cuepress.http.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest {

    @Test
    void every_path_is_documented() {
        var document = Api.get("/q/openapi", "Accept", "application/json");
        assertThat(document.status()).isEqualTo(200);
        assertThat(document.text())
                .contains(
                        "\"/v1/episodes\"",
                        "\"/v1/episodes/{id}\"",
                        "\"/v1/episodes/{id}/segments\"",
                        "\"/v1/episodes/{id}/subtitles\"",
                        "\"/v1/episodes/{id}/subtitles.{ext}\"",
                        "\"/v1/episodes/{id}/chapters\"",
                        "\"/v1/episodes/{id}/chapters.{ext}\"",
                        "\"/v1/episodes/{id}/outline\"",
                        "\"/v1/episodes/{id}/outline.{ext}\"",
                        "\"/v1/imports\"",
                        "\"/v1/imports/{id}\"");
    }

    @Test
    void every_operation_documents_retry_after() {
        var document = Api.get("/q/openapi", "Accept", "application/json");
        var operations = document.all("paths.*.*").size();
        for (var status : new String[] {"429", "503"}) {
            assertThat(document.all("paths.*.*.responses." + status + ".headers.Retry-After"))
                    .hasSize(operations);
        }
    }

    /// An episode id has a type of its own in Java, which is no concern of clients.
    @Test
    void every_path_parameter_is_a_string() {
        var document = Api.get("/q/openapi", "Accept", "application/json");
        assertThat(document.text()).doesNotContain("EpisodeId");
        assertThat(document.all("paths.*.*.parameters.schema.type"))
                .isNotEmpty()
                .containsOnly("string");
    }
}
