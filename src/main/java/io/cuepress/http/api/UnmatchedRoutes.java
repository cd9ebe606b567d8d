package io.cuepress.http.api;

import io.cuepress.http.pipeline.FilterOrder;
import io.cuepress.http.problem.FrameworkRefusals;
import io.cuepress.http.problem.Refusals;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import org.jboss.logging.Logger;

/// Problems for requests that never reach a resource: unknown paths, and requests that the server refuses.
@ApplicationScoped
class UnmatchedRoutes {

    private static final Logger LOG = Logger.getLogger(UnmatchedRoutes.class);
    private static final int[] REFUSALS = {400, 404, 405, 406, 408, 411, 413, 414, 415, 431, 500, 503};

    private final Refusals refusals;

    UnmatchedRoutes(Refusals refusals) {
        this.refusals = refusals;
    }

    /// Refuses malformed URLs. The server would refuse them without a body; `vertx.disableURIValidation` lets them
    /// through to here.
    void checkUrls(@Observes Filters filters) {
        FilterOrder.VALID_URI.register(filters, context -> {
            if (isUri(context.request().uri())) {
                context.next();
            } else {
                answer(context, 400);
            }
        });
    }

    private static boolean isUri(String url) {
        return isPlain(url) || isParsed(url);
    }

    /// Whether all characters are valid anywhere in a path or query, as in nearly all URLs: these need no parsing.
    private static boolean isPlain(String url) {
        for (var i = 0; i < url.length(); i++) {
            var sign = url.charAt(i);
            var isLetter = (sign | 0x20) >= 'a' && (sign | 0x20) <= 'z';
            var isDigit = sign >= '0' && sign <= '9';
            if (!isLetter && !isDigit && "/._-?=&".indexOf(sign) < 0) {
                return false;
            }
        }
        return url.startsWith("/") && !url.startsWith("//");
    }

    private static boolean isParsed(String url) {
        try {
            return new URI(url).getRawPath() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    void register(@Observes Router router) {
        for (var status : REFUSALS) {
            router.errorHandler(status, context -> answer(context, status));
        }
    }

    private void answer(RoutingContext context, int status) {
        if (context.response().ended() || context.response().headWritten()) {
            return;
        }
        if (status == 500) {
            LOG.errorf(
                    context.failure(), "internal error at %s", context.request().path());
        }
        refusals.refuse(context, FrameworkRefusals.problem(status));
    }
}
