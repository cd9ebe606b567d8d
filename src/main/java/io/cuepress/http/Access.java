package io.cuepress.http;

import io.cuepress.config.CuepressConfig;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Who may do what, decided before anything of a request is read: writing needs a token, or this very machine where no
/// token is configured; reading is open unless it has tokens of its own.
@ApplicationScoped
class Access {

    private static final Logger LOG = Logger.getLogger(Access.class);
    private static final int BEFORE_ALL_BUT_ADDRESSES = 900;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /// What monitoring asks for, the API's description, and what pages are made of besides what is stored.
    private static final List<String> OPEN = List.of("/q/", "/assets/");

    private final Tokens writeTokens;
    private final Tokens readTokens;
    private final Refusals refusals;

    Access(CuepressConfig config, Refusals refusals) {
        this.writeTokens =
                new Tokens("cuepress.write-tokens", config.writeTokens().orElse(List.of()));
        this.readTokens = new Tokens("cuepress.read-tokens", config.readTokens().orElse(List.of()));
        this.refusals = refusals;
    }

    void guard(@Observes Filters filters) {
        if (writeTokens.isEmpty()) {
            LOG.warn("No write token is configured (CUEPRESS_WRITE_TOKENS): writes are taken from this machine only.");
        }
        filters.register(this::check, BEFORE_ALL_BUT_ADDRESSES);
    }

    private void check(RoutingContext context) {
        var request = context.request();
        var path = context.normalizedPath();
        if (OPEN.stream().anyMatch(path::startsWith)) {
            context.next();
        } else if (isWriting(request, path)) {
            checkWriting(context);
        } else {
            checkReading(context);
        }
    }

    /// What stores nothing counts as reading.
    private static boolean isWriting(HttpServerRequest request, String path) {
        return !READING.contains(request.method().name()) && !path.equals("/v1/convert");
    }

    private void checkWriting(RoutingContext context) {
        var authorization = context.request().getHeader("Authorization");
        if (!writeTokens.isEmpty()) {
            if (writeTokens.open(authorization)) {
                context.next();
            } else {
                unauthorized(context, authorization != null, "Writing needs a token: send Authorization: Bearer ….");
            }
        } else if (SameMachine.sent(context.request())) {
            context.next();
        } else {
            refusals.refuse(
                    context,
                    ProblemDetails.of(
                            ProblemType.FORBIDDEN,
                            "Without a configured token writes are taken from the service's own machine only, sent to"
                                    + " localhost and by no page of another site; set CUEPRESS_WRITE_TOKENS."));
        }
    }

    private void checkReading(RoutingContext context) {
        var authorization = context.request().getHeader("Authorization");
        var isPreflight = context.request().method().name().equals("OPTIONS");
        if (readTokens.isEmpty() || isPreflight || opensReading(authorization)) {
            context.next();
        } else if (isPage(context.normalizedPath())) {
            context.response().putHeader("WWW-Authenticate", "Basic realm=\"Cuepress\", charset=\"UTF-8\"");
            refusals.refuse(
                    context,
                    ProblemDetails.of(ProblemType.UNAUTHORIZED, "Reading needs a token: give it as the password."));
        } else {
            unauthorized(context, authorization != null, "Reading needs a token: send Authorization: Bearer ….");
        }
    }

    /// Browsers send what a person gave them along with every request, also with those that pages of others make; that
    /// is no matter for reading, which such pages cannot see, and never opens writing.
    private boolean opensReading(@Nullable String authorization) {
        return readTokens.open(authorization)
                || writeTokens.open(authorization)
                || readTokens.openByPassword(authorization)
                || writeTokens.openByPassword(authorization);
    }

    private static boolean isPage(String path) {
        return !path.equals("/v1") && !path.startsWith("/v1/");
    }

    private void unauthorized(RoutingContext context, boolean isWrong, String detail) {
        context.response().putHeader("WWW-Authenticate", isWrong ? "Bearer error=\"invalid_token\"" : "Bearer");
        refusals.refuse(
                context,
                ProblemDetails.of(ProblemType.UNAUTHORIZED, isWrong ? "This token opens nothing. " + detail : detail));
    }
}
