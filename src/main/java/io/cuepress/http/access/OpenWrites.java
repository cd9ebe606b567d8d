package io.cuepress.http.access;

import io.cuepress.config.CuepressConfig;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.Config;

/// Honours the consent to writes without a token only where no other machine reaches the service. Behind a proxy that
/// tells nothing of its clients, requests from anywhere look like those of this machine.
final class OpenWrites {

    private static final String HOST = "quarkus.http.host";

    void check(@Observes StartupEvent starting, CuepressConfig cuepress, Config config) {
        require(
                cuepress.openWrites(),
                config.getOptionalValue(HOST, String.class).orElse("0.0.0.0"));
    }

    static void require(boolean isOpen, String host) {
        if (isOpen && !isLoopback(host)) {
            throw new IllegalStateException("CUEPRESS_OPEN_WRITES is true, but the service listens on " + host
                    + ", where other machines reach it: set QUARKUS_HTTP_HOST=127.0.0.1, or set CUEPRESS_WRITE_TOKENS"
                    + " in its place.");
        }
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
