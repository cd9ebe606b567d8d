package io.cuepress.http.api;

import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/// Configures the paths in Quarkus's metrics from [Routes]. Quarkus itself knows the path template only of requests
/// that reach a resource, so neither of cached responses nor of refused requests.
public final class MeasuredPaths implements ConfigSource {

    private static final String MATCH_PATTERNS = "quarkus.micrometer.binder.http-server.match-patterns";

    @Override
    public Set<String> getPropertyNames() {
        return Set.of(MATCH_PATTERNS);
    }

    @Override
    public @Nullable String getValue(String property) {
        return property.equals(MATCH_PATTERNS) ? patterns() : null;
    }

    @Override
    public String getName() {
        return "paths of the routes";
    }

    /// A regular expression and a label for each template with parameters; other paths are their own label.
    private static String patterns() {
        return Routes.ALL.stream()
                .filter(Route::hasPathParameters)
                .map(route -> route.regex() + "=" + route.label())
                .distinct()
                .collect(Collectors.joining(","));
    }
}
