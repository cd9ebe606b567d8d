package io.cuepress.http.access;

import io.cuepress.config.CuepressConfig;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Tokens of an OpenID provider, where one is configured. Their scope says what they grant; Quarkus checks signature,
/// issuer, audience and expiry.
@ApplicationScoped
class ProviderTokens {

    private final boolean isOn;
    private final CuepressConfig.Oidc scopes;

    ProviderTokens(@ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean isOn, CuepressConfig config) {
        this.isOn = isOn;
        this.scopes = config.oidc();
    }

    boolean isOn() {
        return isOn;
    }

    boolean isReadingGuarded() {
        return isOn && scopes.readScope().isPresent();
    }

    /// The scopes of the request's token. Fails with [AuthenticationFailedException] when the token is not valid, and
    /// otherwise when the provider does not respond.
    Uni<Set<String>> scopes(RoutingContext context) {
        context.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER); // it would send an empty response by itself
        return QuarkusHttpUser.getSecurityIdentity(context, null).map(identity -> {
            if (identity == null || identity.isAnonymous()) {
                throw new AuthenticationFailedException("the request has no token of the provider");
            }
            return identity.getRoles();
        });
    }

    boolean mayWrite(Set<String> granted) {
        return granted.contains(scopes.writeScope());
    }

    boolean mayRead(Set<String> granted) {
        return mayWrite(granted) || scopes.readScope().filter(granted::contains).isPresent();
    }
}
