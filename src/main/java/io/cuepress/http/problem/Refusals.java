package io.cuepress.http.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cuepress.http.pipeline.Cors;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/// Answers with a problem what is refused before it reaches a resource.
@ApplicationScoped
public class Refusals {

    private final ObjectMapper json;

    Refusals(ObjectMapper json) {
        this.json = json;
    }

    /// Ends the request; headers that were put on its response before go with it.
    public void refuse(RoutingContext context, ProblemDetails problem) {
        var path = Objects.requireNonNullElse(context.request().path(), "/");
        try {
            letPagesRead(context);
            context.response()
                    .setStatusCode(problem.status())
                    .putHeader("Content-Type", ProblemDetails.MEDIA_TYPE)
                    .putHeader("Cache-Control", "no-store")
                    .end(json.writeValueAsString(problem.at(path)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a record of plain values is JSON", impossible);
        }
    }

    private static void letPagesRead(RoutingContext context) {
        if (context.request().method().equals(HttpMethod.GET)) {
            context.response()
                    .putHeader("Access-Control-Allow-Origin", Cors.ANY_ORIGIN)
                    .putHeader("Access-Control-Expose-Headers", Cors.EXPOSED);
        }
    }
}
