package io.cuepress.http.connection;

import io.cuepress.http.pipeline.FilterOrder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/// Suspends the idle timeout of a connection while the service works on a request with a body: reading a Parquet file
/// takes minutes after its last byte, and nothing is sent meanwhile. Whether the client sends the body fast enough is
/// checked elsewhere, by its minimum rate.
@ApplicationScoped
class IdleTimeoutSuspender {

    private static final Set<HttpMethod> WITHOUT_BODY = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final ServerConnections connections;

    IdleTimeoutSuspender(ServerConnections connections) {
        this.connections = connections;
    }

    void register(@Observes Filters filters) {
        FilterOrder.BUSY.register(filters, context -> {
            if (!WITHOUT_BODY.contains(context.request().method())) {
                suspend(context);
            }
            context.next();
        });
    }

    private void suspend(RoutingContext context) {
        connections
                .of(context.request())
                .flatMap(ServerConnection::suspendIdleTimeout)
                .ifPresent(restore -> context.addEndHandler(done -> restore.run()));
    }
}
