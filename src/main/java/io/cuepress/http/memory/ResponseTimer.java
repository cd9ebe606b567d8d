package io.cuepress.http.memory;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.micrometer.runtime.binder.HttpBinderConfiguration;
import io.quarkus.micrometer.runtime.binder.HttpCommonTags;
import io.quarkus.micrometer.runtime.binder.RequestMetricInfo;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Measures answers from memory by the name, the path and the other tags by which Quarkus measures requests.
@ApplicationScoped
class ResponseTimer {

    private final MeterRegistry metrics;
    private final HttpBinderConfiguration measured;

    ResponseTimer(MeterRegistry metrics, HttpBinderConfiguration measured) {
        this.metrics = metrics;
        this.measured = measured;
    }

    /// The timer of a GET of this path that is answered with this status; null where it is not to be measured.
    @Nullable
    Timer of(String path, int status) {
        var template = new RequestMetricInfo()
                .getNormalizedUriPath(measured.getServerMatchPatterns(), measured.getServerIgnorePatterns(), path);
        return measured.isServerEnabled() && template != null
                ? Timer.builder(measured.getHttpServerRequestsName())
                        .description("HTTP server request processing time")
                        .tag("method", "GET")
                        .tag("uri", template)
                        .tags(List.of(HttpCommonTags.outcome(status), HttpCommonTags.status(status)))
                        .register(metrics)
                : null;
    }
}
