package io.cuepress.http.memory;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.micrometer.runtime.binder.HttpBinderConfiguration;
import io.quarkus.micrometer.runtime.binder.HttpCommonTags;
import io.quarkus.micrometer.runtime.binder.RequestMetricInfo;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Measures responses from memory under the name and tags that Quarkus uses for all requests.
@ApplicationScoped
class ResponseTimer {

    private final MeterRegistry metrics;
    private final HttpBinderConfiguration metered;

    ResponseTimer(MeterRegistry metrics, HttpBinderConfiguration metered) {
        this.metrics = metrics;
        this.metered = metered;
    }

    /// The timer for a GET of this path with a response of this status; null when metrics leave the path out.
    @Nullable
    Timer of(String path, int status) {
        var template = new RequestMetricInfo()
                .getNormalizedUriPath(metered.getServerMatchPatterns(), metered.getServerIgnorePatterns(), path);
        return metered.isServerEnabled() && template != null
                ? Timer.builder(metered.getHttpServerRequestsName())
                        .description("HTTP server request processing time")
                        .tag("method", "GET")
                        .tag("uri", template)
                        .tags(List.of(HttpCommonTags.outcome(status), HttpCommonTags.status(status)))
                        .register(metrics)
                : null;
    }
}
