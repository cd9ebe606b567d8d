package io.cuepress.http.access;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/// Keeps what only some may read out of caches that others share (RFC 9111, section 3.5): caches between may store
/// what is marked public, or what says nothing of them, and send it to anybody.
final class PrivateResponses {

    private PrivateResponses() {}

    /// Marks the response of a request, whoever writes it.
    static void mark(RoutingContext context) {
        context.addHeadersEndHandler(done -> mark(context.response().headers()));
    }

    static void mark(MultiMap headers) {
        var control = headers.get(HttpHeaders.CACHE_CONTROL);
        if (control == null) {
            headers.set(HttpHeaders.CACHE_CONTROL, "private");
        } else if (!control.contains("no-store") && !control.contains("private")) {
            headers.set(
                    HttpHeaders.CACHE_CONTROL,
                    control.contains("public") ? control.replace("public", "private") : "private, " + control);
        }
        var vary = headers.get(HttpHeaders.VARY);
        if (vary == null || !vary.contains("Authorization")) {
            headers.set(HttpHeaders.VARY, vary == null ? "Authorization" : vary + ", Authorization");
        }
    }
}
