package io.cuepress.web;

import io.cuepress.http.pipeline.Area;
import io.cuepress.http.problem.ProblemDetails;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/// Renders problems outside the API as pages, for clients that prefer HTML. Problems of the API stay JSON.
final class ProblemPageFilter {

    private static final int AFTER_ALL_OTHERS = 0;
    private static final String READ_METHODS = "GET, HEAD, OPTIONS";

    @ServerResponseFilter(priority = AFTER_ALL_OTHERS)
    void show(ContainerRequestContext request, ContainerResponseContext response) {
        var path = request.getUriInfo().getPath();
        if (Area.of(path) == Area.API) {
            return;
        }
        if (response.getEntity() instanceof ProblemDetails problem) {
            if (prefersHtml(request.getHeaderString("Accept"))) {
                response.setEntity(new ProblemPage(problem).render());
                response.getHeaders().putSingle("Content-Type", PageResponses.HTML);
                response.getHeaders().putSingle("Content-Security-Policy", PageResponses.POLICY);
            }
            response.getHeaders().putSingle("Vary", "Accept");
        }
        if (response.getHeaders().containsKey("Allow")) {
            response.getHeaders().putSingle("Allow", READ_METHODS);
        }
    }

    /// Browsers name HTML before JSON; other clients do not name HTML, or name JSON first.
    private static boolean prefersHtml(@Nullable String accept) {
        return accept != null
                && Arrays.stream(accept.split(",", 0))
                        .map(String::strip)
                        .filter(type -> type.startsWith("text/html") || type.contains("json"))
                        .findFirst()
                        .map(type -> type.startsWith("text/html"))
                        .orElse(false);
    }
}
