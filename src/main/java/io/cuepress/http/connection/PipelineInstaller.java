package io.cuepress.http.connection;

import io.cuepress.config.CuepressConfig;
import io.cuepress.http.access.Access;
import io.cuepress.http.memory.ResponseCache;
import io.cuepress.http.pipeline.FilterOrder;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.Config;

/// Has answers from memory given before Vert.x and Quarkus see their requests, which takes both of them longer than the
/// answer takes. But only where they have nothing to do with such a request: when everyone may read, and nobody wants
/// requests limited, logged or traced.
@ApplicationScoped
class PipelineInstaller {

    private final ResponseCache answers;
    private final boolean isPossible;

    PipelineInstaller(ResponseCache answers, Access access, CuepressConfig config, Config quarkus) {
        this.answers = answers;
        this.isPossible = LaunchMode.current() != LaunchMode.DEVELOPMENT // where connections outlive what answers them
                && access.isReadingOpen()
                && config.rateLimit().requests().isEmpty()
                && !quarkus.getValue("quarkus.http.access-log.enabled", Boolean.class)
                && quarkus.getValue("quarkus.otel.sdk.disabled", Boolean.class);
    }

    void register(@Observes Filters filters) {
        if (isPossible) {
            FilterOrder.DIRECT.register(filters, this::attend);
        }
    }

    /// From the first request of a connection on, so that none is missed which has no answer yet.
    private void attend(RoutingContext context) {
        var request = context.request();
        if (request.version() != HttpVersion.HTTP_2) {
            var connection = (ConnectionBase) request.connection();
            var pipeline = connection.channel().pipeline();
            if (pipeline.get(CachedResponseHandler.class) == null) {
                pipeline.addBefore("handler", null, new CachedResponseHandler(answers, connection));
            }
        }
        context.next();
    }
}
