package io.cuepress.http.connection;

import io.cuepress.http.pipeline.FilterOrder;
import io.netty.channel.Channel;
import io.netty.handler.timeout.IdleStateHandler;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// Keeps a connection on which nothing moves from being closed as idle while the service works on what it was sent: a
/// Parquet file is read for minutes after its last byte. Whether a body keeps coming is watched by its [MinimumRate].
@ApplicationScoped
class IdleTimeoutSuspender {

    private static final Set<HttpMethod> WITHOUT_BODY = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final String IDLE = "idle"; // as Vert.x calls it

    void register(@Observes Filters filters) {
        FilterOrder.BUSY.register(filters, context -> {
            if (!WITHOUT_BODY.contains(context.request().method())) {
                suspend(context);
            }
            context.next();
        });
    }

    private static void suspend(RoutingContext context) {
        var channel = ((ConnectionBase) context.request().connection()).channel();
        if (channel.pipeline().get(IDLE) instanceof IdleStateHandler idle) {
            channel.pipeline().remove(idle);
            context.addEndHandler(done -> channel.eventLoop().execute(() -> resume(channel, idle)));
        }
    }

    /// A handler serves one time only.
    private static void resume(Channel channel, IdleStateHandler idle) {
        var pipeline = channel.pipeline();
        if (channel.isActive() && pipeline.get(IDLE) == null) { // an upgrade to HTTP/2 brings its own
            var answers = pipeline.context(CachedResponseHandler.class);
            var again = new IdleStateHandler(
                    idle.getReaderIdleTimeInMillis(),
                    idle.getWriterIdleTimeInMillis(),
                    idle.getAllIdleTimeInMillis(),
                    TimeUnit.MILLISECONDS);
            pipeline.addBefore(answers == null ? "handler" : answers.name(), IDLE, again);
        }
    }
}
