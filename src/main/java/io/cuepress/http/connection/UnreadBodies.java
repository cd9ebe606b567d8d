package io.cuepress.http.connection;

import io.cuepress.http.pipeline.FilterOrder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/// Closes the connection of a request that is answered before its whole body has arrived: the rest is of no use, and
/// it may be of any length.
@ApplicationScoped
public class UnreadBodies {

    private static final Logger LOG = Logger.getLogger(UnreadBodies.class);

    /// A connection that is closed while its client still sends is reset, and the client may never see the response.
    /// So the rest of the body is read and discarded, for this long at most (RFC 9112, 9.6).
    private static final long LINGER_MS = 2_000;

    void register(@Observes Filters filters) {
        FilterOrder.UNREAD_BODY.register(filters, context -> {
            if (hasBody(context.request())) {
                context.addHeadersEndHandler(headed -> announce(context));
                context.addEndHandler(ended -> close(context));
            }
            context.next();
        });
    }

    /// Whether the request has a body that only closing the connection can stop. HTTP/2 can stop one stream.
    private static boolean hasBody(HttpServerRequest request) {
        var headers = request.headers();
        var length = headers.get("Content-Length");
        var isAny = length == null ? headers.contains("Transfer-Encoding") : !length.equals("0");
        return isAny && request.version() != HttpVersion.HTTP_2;
    }

    private static void announce(RoutingContext context) {
        if (!context.request().isEnded()) {
            context.response().putHeader("Connection", "close");
        }
    }

    private static void close(RoutingContext context) {
        if ("close".equals(context.response().headers().get("Connection"))) {
            linger(context);
        }
    }

    private static void linger(RoutingContext context) {
        var request = context.request();
        if (request.isEnded()) {
            closeNow(request);
            return;
        }
        var timer = context.vertx().setTimer(LINGER_MS, late -> closeNow(request));
        request.exceptionHandler(gone -> context.vertx().cancelTimer(timer));
        request.handler(rest -> {});
        request.endHandler(done -> {
            context.vertx().cancelTimer(timer);
            closeNow(request);
        });
        request.resume();
    }

    private static void closeNow(HttpServerRequest request) {
        request.connection()
                .close(closed -> LOG.debugf("closed the connection: the body for %s was not read", request.path()));
    }
}
