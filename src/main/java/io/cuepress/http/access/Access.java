package io.cuepress.http.access;

import io.cuepress.config.CuepressConfig;
import io.cuepress.http.pipeline.FilterOrder;
import io.cuepress.http.problem.ProblemDetails;
import io.cuepress.http.problem.ProblemType;
import io.cuepress.http.problem.Refusals;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Who may do what, decided before anything of a request is read: writing needs a token, one that is configured or one
/// of an OpenID provider, or this very machine where neither is there; reading is open unless it has tokens of its own.
@ApplicationScoped
public class Access {

    private static final Logger LOG = Logger.getLogger(Access.class);
    private static final String WRITING_NEEDS = "Writing needs a token: send Authorization: Bearer ….";
    private static final String READING_NEEDS = "Reading needs a token: send Authorization: Bearer ….";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /// What monitoring asks for, the API's description, and what pages are made of besides what is stored.
    private static final List<String> OPEN = List.of("/q/", "/assets/");

    private final Tokens writeTokens;
    private final Tokens readTokens;
    private final ProviderTokens provider;
    private final boolean isReadingOpen;
    private final Refusals refusals;

    Access(CuepressConfig config, ProviderTokens provider, Refusals refusals) {
        this.provider = provider;
        this.writeTokens =
                new Tokens("cuepress.write-tokens", config.writeTokens().orElse(List.of()));
        this.readTokens = new Tokens("cuepress.read-tokens", config.readTokens().orElse(List.of()));
        this.isReadingOpen = readTokens.isEmpty() && !provider.isReadingGuarded();
        this.refusals = refusals;
    }

    /// Whether everyone may read everything, so that a request to read need not be asked who sends it.
    public boolean isReadingOpen() {
        return isReadingOpen;
    }

    void guard(@Observes Filters filters) {
        if (writeTokens.isEmpty() && !provider.isOn()) {
            LOG.warn("No write token is configured (CUEPRESS_WRITE_TOKENS): writes are taken from this machine only.");
        }
        FilterOrder.ACCESS.register(filters, this::check);
    }

    private void check(RoutingContext context) {
        var request = context.request();
        if (isReadingOpen && READING.contains(request.method().name())) {
            context.next();
            return;
        }
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
        if (writeTokens.open(authorization)) {
            context.next();
        } else if (provider.isOn() && authorization != null) {
            ask(context, WRITING_NEEDS, provider::mayWrite);
        } else if (provider.isOn() || !writeTokens.isEmpty()) {
            unauthorized(context, authorization != null, WRITING_NEEDS);
        } else if (LocalRequests.sent(context.request())) {
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
        if (isReadingOpen || isPreflight || opensReading(authorization)) {
            context.next();
        } else if (provider.isOn() && authorization != null && authorization.startsWith("Bearer ")) {
            ask(context, READING_NEEDS, provider::mayRead);
        } else if (isPage(context.normalizedPath())) {
            context.response().putHeader("WWW-Authenticate", "Basic realm=\"Cuepress\", charset=\"UTF-8\"");
            refusals.refuse(
                    context,
                    ProblemDetails.of(ProblemType.UNAUTHORIZED, "Reading needs a token: give it as the password."));
        } else {
            unauthorized(context, authorization != null, READING_NEEDS);
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

    private void ask(RoutingContext context, String needs, Predicate<Set<String>> opens) {
        provider.scopes(context)
                .subscribe()
                .with(
                        held -> {
                            if (opens.test(held)) {
                                context.next();
                            } else {
                                insufficient(context, needs);
                            }
                        },
                        failure -> {
                            if (failure instanceof AuthenticationFailedException) {
                                unauthorized(context, true, needs);
                            } else {
                                unreachable(context, failure);
                            }
                        });
    }

    private void insufficient(RoutingContext context, String needs) {
        context.response().putHeader("WWW-Authenticate", "Bearer error=\"insufficient_scope\"");
        refusals.refuse(
                context, ProblemDetails.of(ProblemType.FORBIDDEN, "The scope of this token does not do. " + needs));
    }

    private void unreachable(RoutingContext context, Throwable failure) {
        LOG.warnf("The OpenID provider does not answer: %s", failure.getMessage());
        context.response().putHeader("Retry-After", "5");
        refusals.refuse(
                context,
                ProblemDetails.of(
                        ProblemType.UNAVAILABLE, "The OpenID provider does not answer; try again in 5 seconds."));
    }

    private void unauthorized(RoutingContext context, boolean isWrong, String needs) {
        context.response().putHeader("WWW-Authenticate", isWrong ? "Bearer error=\"invalid_token\"" : "Bearer");
        refusals.refuse(
                context,
                ProblemDetails.of(ProblemType.UNAUTHORIZED, isWrong ? "This token opens nothing. " + needs : needs));
    }
}
