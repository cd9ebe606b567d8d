package io.cuepress.web;

import io.cuepress.http.problem.ProblemDetails;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/// Makes the problems of pages pages themselves, for clients that ask for HTML. Those of the API stay as they are.
final class ProblemPages {

    private static final int BEHIND_ALL_OTHERS = 0;
    private static final String READING = "GET, HEAD, OPTIONS";

    @ServerResponseFilter(priority = BEHIND_ALL_OTHERS)
    void show(ContainerRequestContext request, ContainerResponseContext response) {
        var path = request.getUriInfo().getPath();
        if (isOfApi(path)) {
            return;
        }
        if (response.getEntity() instanceof ProblemDetails problem) {
            if (isForPeople(request.getHeaderString("Accept"))) {
                response.setEntity(new ProblemPage(problem).render());
                response.getHeaders().putSingle("Content-Type", PageAnswers.HTML);
                response.getHeaders().putSingle("Content-Security-Policy", PageAnswers.POLICY);
            }
            response.getHeaders().putSingle("Vary", "Accept");
        }
        if (response.getHeaders().containsKey("Allow")) {
            response.getHeaders().putSingle("Allow", READING);
        }
    }

    private static boolean isOfApi(String path) {
        return path.equals("/v1") || path.startsWith("/v1/");
    }

    /// Browsers name HTML first; other clients name it not at all, or want JSON.
    private static boolean isForPeople(@Nullable String accept) {
        return accept != null
                && Arrays.stream(accept.split(",", 0))
                        .map(String::strip)
                        .filter(type -> type.startsWith("text/html") || type.contains("json"))
                        .findFirst()
                        .map(type -> type.startsWith("text/html"))
                        .orElse(false);
    }
}
