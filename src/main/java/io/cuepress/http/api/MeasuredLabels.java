package io.cuepress.http.api;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Bounds the labels of the times of requests. Clients choose methods and paths, also those of requests that are
/// refused
/// before a route is found, and every new label would be another series for good.
final class MeasuredLabels {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final Set<String> PATHS = Routes.ALL.stream()
            .map(route -> route.hasPathParameters() ? route.label() : route.template())
            .collect(Collectors.toSet());

    /// Labels that Quarkus gives to what matches no route.
    private static final Pattern WORD = Pattern.compile("[A-Za-z_]+");

    private MeasuredLabels() {}

    @Produces
    @Singleton
    static MeterFilter bounded() {
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                return id.getName().equals("http.server.requests")
                        ? id.replaceTags(Tags.of(id.getTagsAsIterable())
                                .and("method", method(String.valueOf(id.getTag("method"))))
                                .and("uri", path(String.valueOf(id.getTag("uri")))))
                        : id;
            }
        };
    }

    static String method(String method) {
        return METHODS.contains(method) ? method : "OTHER";
    }

    static String path(String path) {
        return PATHS.contains(path) || WORD.matcher(path).matches() || path.equals("/") ? path : "UNKNOWN";
    }
}
