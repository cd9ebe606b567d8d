package io.cuepress.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/// Problem details for what never reaches a resource: paths that match nothing, bodies the server itself refuses.
@ApplicationScoped
class UnmatchedRoutes {

    private static final Logger LOG = Logger.getLogger(UnmatchedRoutes.class);
    private static final int[] REFUSALS = {400, 404, 405, 406, 408, 411, 413, 414, 415, 431, 500, 503};

    private final ObjectMapper json;

    UnmatchedRoutes(ObjectMapper json) {
        this.json = json;
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
