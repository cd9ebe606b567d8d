package io.cuepress.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/// Problem details for what never reaches a resource: paths that match nothing, bodies the server itself refuses.
@ApplicationScoped
class UnmatchedRoutes {

    private static final Logger LOG = Logger.getLogger(UnmatchedRoutes.class);
    private static final int[] REFUSALS = {400, 404, 405, 406, 408, 411, 413, 414, 415, 431, 500, 503};

    private static final int FIRST = 1_000;

    private final ObjectMapper json;

    UnmatchedRoutes(ObjectMapper json) {
        this.json = json;
    }

    /// A query that cannot be decoded is refused here: further on the framework answers it with nothing.
    void checkQueries(@Observes Filters filters) {
        filters.register(
                context -> {
                    try {
                        context.queryParams();
                    } catch (IllegalArgumentException | HttpException undecodable) {
                        answer(context, 400);
                        return;
                    }
                    context.next();
                },
                FIRST);
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
        var problem = FrameworkRefusals.problem(status).at(context.normalizedPath());
        try {
            context.response()
                    .setStatusCode(status)
                    .putHeader("Content-Type", ProblemDetails.MEDIA_TYPE)
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a record of plain values is JSON", impossible);
        }
    }
}
