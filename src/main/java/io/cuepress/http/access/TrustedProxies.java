package io.cuepress.http.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/// Requires the names of trusted proxies wherever forwarded addresses are used. Without them the server would accept
/// the address that any client sends.
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
            throw new IllegalStateException(
                    "QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING is on, but no proxy is trusted:"
                            + " set QUARKUS_HTTP_PROXY_TRUSTED_PROXIES, or every client can forge its address.");
        }
    }
}
