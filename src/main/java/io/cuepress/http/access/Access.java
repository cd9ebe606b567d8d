package io.cuepress.http.access;

import io.cuepress.config.CuepressConfig;
import io.cuepress.http.pipeline.Area;
import io.cuepress.http.pipeline.FilterOrder;
import io.cuepress.http.problem.Refusals;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Decides who may read and write, before the body of a request is read. Writing needs a token, either a configured
/// one or one of an OpenID provider, or the operator's consent to writes from this machine without one. Reading is open
/// unless
/// read tokens or a read scope are configured.
@ApplicationScoped
public class Access {

    private static final Logger LOG = Logger.getLogger(Access.class);
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Tokens writeTokens;
    private final Tokens readTokens;
    private final ProviderTokens provider;
    private final boolean isReadingOpen;
    private final boolean areWritesOpen;
    private final Refusals refusals;

    Access(CuepressConfig config, ProviderTokens provider, Refusals refusals) {
        this.provider = provider;
        this.writeTokens =
                new Tokens("cuepress.write-tokens", config.writeTokens().orElse(List.of()));
        this.readTokens = new Tokens("cuepress.read-tokens", config.readTokens().orElse(List.of()));
        this.areWritesOpen = config.openWrites();
        this.isReadingOpen = readTokens.isEmpty() && !provider.isReadingGuarded();
        this.refusals = refusals;
    }

    /// Whether everyone may read everything, so that requests to read need no check.
    public boolean isReadingOpen() {
        return isReadingOpen;
    }

    void register(@Observes Filters filters) {
        if (writeTokens.isEmpty() && !provider.isOn()) {
            LOG.warn(
                    areWritesOpen
                            ? "No write token is configured: with CUEPRESS_OPEN_WRITES, writes are accepted from this"
                                    + " machine."
                            : AccessRefusal.NO_WRITES.detail());
        }
        FilterOrder.ACCESS.register(filters, this::check);
    }

    private void check(RoutingContext context) {
        if (isReadingOpen && READING.contains(context.request().method().name())) {
            context.next();
            return;
        }
        var path = context.normalizedPath();
        if (isOpen(Area.of(path))) {
            context.next();
        } else if (isWriting(context.request(), path)) {
            checkWriting(context);
        } else {
            checkReading(context);
        }
    }

    /// Whether an area shows nothing that is stored: it serves monitoring, the API's description and the pages'
    /// styles and scripts.
    private static boolean isOpen(Area area) {
        return switch (area) {
            case OPERATIONS, ASSETS -> true;
            case API, PAGES -> false;
        };
    }

    private static boolean isWriting(HttpServerRequest request, String path) {
        return !READING.contains(request.method().name()) && !path.equals(Area.CONVERT);
    }

    private void checkWriting(RoutingContext context) {
        var authorization = context.request().getHeader("Authorization");
        if (writeTokens.accept(authorization)) {
            context.next();
        } else if (provider.isOn() && authorization != null) {
            askProvider(context, Right.WRITE);
        } else if (provider.isOn() || !writeTokens.isEmpty()) {
            Right.WRITE.unauthorized(authorization).send(context, refusals);
        } else if (areWritesOpen && LocalRequests.isLocal(context.request())) {
            context.next();
        } else {
            (areWritesOpen ? AccessRefusal.NOT_LOCAL : AccessRefusal.NO_WRITES).send(context, refusals);
        }
    }

    private void checkReading(RoutingContext context) {
        if (!isReadingOpen) {
            PrivateResponses.mark(context);
        }
        var authorization = context.request().getHeader("Authorization");
        var isPreflight = context.request().method().name().equals("OPTIONS");
        if (isReadingOpen || isPreflight || grantsRead(authorization)) {
            context.next();
        } else if (provider.isOn() && authorization != null && authorization.startsWith("Bearer ")) {
            askProvider(context, Right.READ);
        } else if (Area.of(context.normalizedPath()) == Area.PAGES) {
            AccessRefusal.PASSWORD_MISSING.send(context, refusals);
        } else {
            Right.READ.unauthorized(authorization).send(context, refusals);
        }
    }

    /// Browsers send a password that was entered once with every request, including requests from other sites' pages.
    /// A password therefore grants reading, because those pages cannot see the response, but never writing.
    private boolean grantsRead(@Nullable String authorization) {
        return readTokens.accept(authorization)
                || writeTokens.accept(authorization)
                || readTokens.acceptPassword(authorization)
                || writeTokens.acceptPassword(authorization);
    }

    private void askProvider(RoutingContext context, Right right) {
        provider.scopes(context)
                .subscribe()
                .with(scopes -> checkScopes(context, right, scopes), failure -> refuse(context, right, failure));
    }

    private void checkScopes(RoutingContext context, Right right, Set<String> scopes) {
        var isGranted = switch (right) {
            case READ -> provider.mayRead(scopes);
            case WRITE -> provider.mayWrite(scopes);
        };
        if (isGranted) {
            context.next();
        } else {
            right.insufficient.send(context, refusals);
        }
    }

    private void refuse(RoutingContext context, Right right, Throwable failure) {
        if (failure instanceof AuthenticationFailedException) {
            right.invalid.send(context, refusals);
        } else {
            LOG.warnf("The OpenID provider does not respond: %s", failure.getMessage());
            AccessRefusal.PROVIDER_UNAVAILABLE.send(context, refusals);
        }
    }

    /// What a request needs, and how it is refused without it.
    private enum Right {
        READ(AccessRefusal.READ_TOKEN_MISSING, AccessRefusal.READ_TOKEN_INVALID, AccessRefusal.READ_SCOPE_MISSING),
        WRITE(AccessRefusal.WRITE_TOKEN_MISSING, AccessRefusal.WRITE_TOKEN_INVALID, AccessRefusal.WRITE_SCOPE_MISSING);

        private final AccessRefusal missing;
        private final AccessRefusal invalid;
        private final AccessRefusal insufficient;

        Right(AccessRefusal missing, AccessRefusal invalid, AccessRefusal insufficient) {
            this.missing = missing;
            this.invalid = invalid;
            this.insufficient = insufficient;
        }

        private AccessRefusal unauthorized(@Nullable String authorization) {
            return authorization == null ? missing : invalid;
        }
    }
}
