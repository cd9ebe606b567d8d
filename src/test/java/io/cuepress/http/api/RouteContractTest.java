package io.cuepress.http.api;

import static io.cuepress.http.Api.assertProblem;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.http.Answer;
import io.cuepress.http.Api;
import io.cuepress.http.query.Parameter;
import io.quarkus.micrometer.runtime.binder.HttpBinderConfiguration;
import io.quarkus.micrometer.runtime.binder.RequestMetricInfo;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The behaviour that follows from the table of routes.
@QuarkusTest
class RouteContractTest {

    private static final Map<String, String> PATH_PARAMETERS =
            Map.of("id", "bees", "ext", "json", "lang", "de", "position", "0", "n", "0");

    @Inject
    HttpBinderConfiguration measured;

    static Stream<Route> routes() {
        return Routes.ALL.stream().filter(route -> route.template().startsWith("/v1/"));
    }

    static Stream<Route> routes_of_an_existing_episode() {
        return routes().filter(route -> route.template().startsWith("/v1/episodes/{id}"))
                .filter(route ->
                        !(route.method().equals("PUT") && route.template().endsWith("{id}")));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void a_resource_takes_the_parameters_of_its_route(Route route) {
        var problem = send(route, filled(route.template()) + "?nosuch=1");
        assertProblem(problem, 400, "invalid-parameter");
        var names = route.parameters().stream().map(Parameter::name).collect(Collectors.joining(", "));
        assertThat(problem.at("errors[0].detail"))
                .endsWith(names.isEmpty() ? "This resource takes none." : "Available: " + names + ".");
    }

    @ParameterizedTest
    @MethodSource("routes_of_an_existing_episode")
    void a_malformed_id_is_an_unknown_episode(Route route) {
        var path = filled(route.template().replace("{id}", "no%2Ean%20id"));
        assertThat(assertProblem(send(route, path), 404, "episode-not-found").at("detail"))
                .isEqualTo("There is no episode no.an id.");
    }

    private static Answer send(Route route, String path) {
        return Api.send(route.method(), path, (route.invalidBody() == null ? "" : "{}").getBytes(UTF_8));
    }

    private static String filled(String template) {
        var path = template;
        for (var parameter : PATH_PARAMETERS.entrySet()) {
            path = path.replace("{" + parameter.getKey() + "}", parameter.getValue());
        }
        return path;
    }

    @Test
    void every_operation_with_a_body_documents_how_it_is_refused() {
        var document = Api.get("/q/openapi", "Accept", "application/json");
        for (var route : Routes.ALL) {
            if (route.invalidBody() != null) {
                var operation =
                        "paths." + route.template() + "." + route.method().toLowerCase(java.util.Locale.ROOT);
                for (var status : List.of("413", "415", "422")) {
                    assertThat(document.all(operation + ".responses." + status))
                            .as("%s of %s", status, operation)
                            .hasSize(1);
                }
            }
        }
    }

    /// Refused requests and cached responses are measured by these patterns alone.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /v1/episodes                         | /v1/episodes
            /v1/episodes/bees                    | /v1/episodes/{id}
            /v1/episodes/bees/segments           | /v1/episodes/{id}/segments
            /v1/episodes/bees/segments/17        | /v1/episodes/{id}/segments/{position}
            /v1/episodes/bees/tracks/de          | /v1/episodes/{id}/tracks/{lang}
            /v1/episodes/bees/subtitles.srt      | /v1/episodes/{id}/subtitles.{ext}
            /v1/episodes/bees/chapters.vtt       | /v1/episodes/{id}/chapters.{ext}
            /v1/episodes/bees/outline.nosuch     | /v1/episodes/{id}/outline.{ext}
            /v1/episodes/bees/hls/12.vtt         | /v1/episodes/{id}/hls/{n}.vtt
            /v1/episodes/bees/subtitles          | /v1/episodes/{id}/{export}
            /v1/episodes/bees/chapters           | /v1/episodes/{id}/{export}
            /v1/episodes/bees/outline/           | /v1/episodes/{id}/{export}
            /v1/episodes/bees/hls/master.m3u8    | /v1/episodes/{id}/{export}
            /v1/episodes/bees/hls/subtitles.m3u8 | /v1/episodes/{id}/{export}
            /v1/episodes/bees/bundle.zip         | /v1/episodes/{id}/bundle.zip
            /v1/imports/3f2b8c1e/events          | /v1/imports/{id}/events
            /episodes/bees                       | /episodes/{id}
            /episodes/bees/download              | /episodes/{id}/download
            /assets/1f/pages.css                 | /assets/{version}/{name}
            /v1/bees                             | /v1/bees
            """)
    void requests_are_measured_by_the_template_of_their_path(String path, String label) {
        assertThat(new RequestMetricInfo().getNormalizedUriPath(measured.getServerMatchPatterns(), List.of(), path))
                .isEqualTo(label);
    }
}
