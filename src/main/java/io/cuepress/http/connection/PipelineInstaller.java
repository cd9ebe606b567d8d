package io.cuepress.http.connection;

import io.cuepress.config.CuepressConfig;
import io.cuepress.http.access.Access;
import io.cuepress.http.memory.ResponseCache;
import io.cuepress.http.pipeline.FilterOrder;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.Config;

/// Adds a [CachedResponseHandler] to each connection of HTTP/1.1, where Vert.x and Quarkus need not see a request
/// that is answered from memory: everyone may read, and requests are not limited, logged or traced.
@ApplicationScoped
class PipelineInstaller {

    private final ResponseCache cache;
    private final ServerConnections connections;
    private final boolean isOn;

    PipelineInstaller(
            ResponseCache cache, ServerConnections connections, Access access, CuepressConfig config, Config quarkus) {
        this.cache = cache;
        this.connections = connections;
        this.isOn = config.directAnswers()
                && LaunchMode.current() != LaunchMode.DEVELOPMENT // a reload replaces the cache, but keeps connections
                && access.isReadingOpen()
                && config.rateLimit().requests().isEmpty()
                && !quarkus.getValue("quarkus.http.access-log.enabled", Boolean.class)
                && quarkus.getValue("quarkus.otel.sdk.disabled", Boolean.class);
    }

    void register(@Observes Filters filters) {
        if (isOn) {
            FilterOrder.DIRECT.register(filters, context -> {
                install(context.request());
                context.next();
            });
        }
    }

    /// The first request of a connection installs the handler, so that it counts all responses that are pending.
    private void install(HttpServerRequest request) {
        if (request.version() != HttpVersion.HTTP_2) {
            connections
                    .of(request)
                    .filter(connection -> !connection.hasDirectHandler())
                    .ifPresent(connection -> connection.addDirectHandler(new CachedResponseHandler(cache, connection)));
        }
    }
}
