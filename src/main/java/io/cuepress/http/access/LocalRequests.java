package io.cuepress.http.access;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells whether somebody at the service's own machine sent a request, and not a proxy or a web page that merely runs
/// there.
final class LocalRequests {

    /// What a proxy in front tells of its client. Anybody can write these, and a proxy passes on what it was sent: an
    /// address in them proves nothing.
    private static final List<String> PROXIED =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via");

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private LocalRequests() {}

    static boolean sent(HttpServerRequest request) {
        return isLoopback(request.remoteAddress().hostAddress())
                && PROXIED.stream().noneMatch(header -> request.getHeader(header) != null)
                && isMeant(request.authority())
                && isOwnPage(request.getHeader("Origin"), request.authority());
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }

    /// A page can point its own name at this machine (DNS rebinding), and is then of the same origin.
    private static boolean isMeant(@Nullable HostAndPort authority) {
        return authority != null && NAMES.contains(authority.host());
    }

    /// A browser says which site's page sends; other programs say nothing.
    private static boolean isOwnPage(@Nullable String origin, @Nullable HostAndPort authority) {
        if (origin == null || authority == null) {
            return origin == null;
        }
        try {
            return authority.toString().equals(new URI(origin).getAuthority());
        } catch (URISyntaxException opaque) {
            return false;
        }
    }
}
