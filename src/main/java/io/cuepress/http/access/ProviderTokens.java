package io.cuepress.http.access;

import io.cuepress.config.CuepressConfig;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The tokens that an OpenID provider gives out, where one is configured: what they open is their scope. Quarkus checks
/// their signature, issuer, audience and time, when it is asked.
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

    /// The scopes that a request's token has; a failure where it is none of the provider's.
    Uni<Set<String>> scopes(RoutingContext context) {
        context.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER); // which would answer by itself, with nothing
        return QuarkusHttpUser.getSecurityIdentity(context, null).map(identity -> {
            if (identity == null || identity.isAnonymous()) {
                throw new AuthenticationFailedException("no token that the provider could have given out");
            }
            return identity.getRoles();
        });
    }

    boolean mayWrite(Set<String> held) {
        return held.contains(scopes.writeScope());
    }

    boolean mayRead(Set<String> held) {
        return mayWrite(held) || scopes.readScope().filter(held::contains).isPresent();
    }
}
