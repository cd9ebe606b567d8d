package io.cuepress.http.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cuepress.http.pipeline.Cors;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/// Refuses requests before they reach a resource.
@ApplicationScoped
public class Refusals {

    private final ObjectMapper json;

    Refusals(ObjectMapper json) {
        this.json = json;
    }

    /// Responds with the problem. Headers that the response already has are sent too.
    public void refuse(RoutingContext context, ProblemDetails problem) {
        var path = Objects.requireNonNullElse(context.request().path(), "/");
        try {
            addCorsHeaders(context);
            context.response()
                    .setStatusCode(problem.status())
                    .putHeader("Content-Type", ProblemDetails.MEDIA_TYPE)
                    .putHeader("Cache-Control", "no-store")
                    .end(json.writeValueAsString(problem.at(path)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a record of plain values is JSON", impossible);
        }
    }

    private static void addCorsHeaders(RoutingContext context) {
        if (context.request().method().equals(HttpMethod.GET)) {
            context.response()
                    .putHeader("Access-Control-Allow-Origin", Cors.ANY_ORIGIN)
                    .putHeader("Access-Control-Expose-Headers", Cors.EXPOSED);
        }
    }
}
