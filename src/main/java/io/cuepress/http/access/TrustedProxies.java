package io.cuepress.http.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/// Believes of a client's address only what a proxy says that is named: left alone, the server believes everybody.
final class TrustedProxies {

    private static final String FORWARDING = "quarkus.http.proxy.proxy-address-forwarding";
    private static final String TRUSTED = "quarkus.http.proxy.trusted-proxies";

    void check(@Observes StartupEvent starting, Config config) {
        require(
                config.getOptionalValue(FORWARDING, Boolean.class).orElse(false),
                config.getOptionalValues(TRUSTED, String.class).orElse(List.of()));
    }

    static void require(boolean isForwarding, List<String> trusted) {
        if (isForwarding && trusted.isEmpty()) {
            throw new IllegalStateException("With QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING set"
                    + " QUARKUS_HTTP_PROXY_TRUSTED_PROXIES too, or every client can say where it comes from.");
        }
    }
}
