package io.cuepress.http.access;

import static io.cuepress.http.Api.send;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.http.Answer;
import io.cuepress.http.Api;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Everything that changes something, as the OpenAPI document lists it: what is added later is tried as well.
public record WriteOperations(List<Operation> all) {

    private static final Set<String> WRITING = Set.of("put", "post", "patch", "delete");
    private static final String STORES_NOTHING = "/v1/convert";

    public static WriteOperations documented() {
        var document =
                (Map<?, ?>) Api.get("/q/openapi", "Accept", "application/json").json();
        var paths = (Map<?, ?>) requireNonNull(document.get("paths"));
        var all = paths.entrySet().stream()
                .filter(path -> !path.getKey().equals(STORES_NOTHING))
                .flatMap(WriteOperations::writing)
                .toList();
        assertThat(all).hasSizeGreaterThan(8).contains(new Operation("POST", "/v1/imports"));
        return new WriteOperations(all);
    }

    private static Stream<Operation> writing(Map.Entry<?, ?> path) {
        return ((Map<?, ?>) path.getValue())
                .keySet().stream()
                        .map(Object::toString)
                        .filter(WRITING::contains)
                        .map(method ->
                                new Operation(method.toUpperCase(Locale.ROOT), filled(String.valueOf(path.getKey()))));
    }

    private static String filled(String template) {
        return template.replace("{lang}", "de").replaceAll("\\{\\w+}", "7");
    }

    /// A method on a path, with something in the place of its parameters.
    public record Operation(String method, String path) {

        public Answer sent(String... headers) {
            return send(method, path, "{}".getBytes(UTF_8), headers);
        }

        /// The same in bytes that no decent client sends.
        public String raw(String headers) {
            return Api.raw(method + " " + path + " HTTP/1.1\r\n" + headers
                    + "Connection: close\r\nContent-Length: 2\r\n\r\n{}");
        }
    }
}
