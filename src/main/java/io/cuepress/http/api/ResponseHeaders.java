package io.cuepress.http.api;

import io.cuepress.http.pipeline.Cors;
import io.cuepress.http.problem.ProblemDetails;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Completes every response: problems get their `instance`, and pages of any origin may read.
final class ResponseHeaders {

    @ServerResponseFilter
    void complete(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof ProblemDetails problem && problem.instance() == null) {
            var path = request.getUriInfo().getRequestUri().getRawPath();
            response.setEntity(problem.at(path), null, response.getMediaType());
        }
        var headers = response.getHeaders();
        if (request.getMethod().equals("HEAD") && response.getEntity() instanceof byte[] bytes) {
            headers.putSingle("Content-Length", bytes.length);
        }
        switch (request.getMethod()) {
            case "GET", "HEAD" -> {
                headers.putSingle("Access-Control-Allow-Origin", Cors.ANY_ORIGIN);
                headers.putSingle("Access-Control-Expose-Headers", Cors.EXPOSED);
            }
            case "OPTIONS" -> {
                headers.putSingle("Access-Control-Allow-Origin", Cors.ANY_ORIGIN);
                headers.putSingle("Access-Control-Allow-Methods", "GET, HEAD");
                headers.putSingle("Access-Control-Allow-Headers", "Accept, If-None-Match, If-Modified-Since");
                headers.putSingle("Access-Control-Max-Age", "86400");
                headers.putSingle("Allow", Routes.allow(request.getUriInfo().getPath()));
            }
            default -> {}
        }
    }
}
