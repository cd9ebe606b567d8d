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

/// Recognises requests from the machine that the service runs on. Requests of a proxy or of another site's page on
/// the same machine do not count, because others may have caused them.
final class LocalRequests {

    /// Headers that a proxy adds. Only their presence matters: a client can send them too, so an address in them
    /// proves nothing.
    private static final List<String> PROXIED =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via");

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private LocalRequests() {}

    static boolean isLocal(HttpServerRequest request) {
        return isLoopback(request.remoteAddress().hostAddress())
                && PROXIED.stream().noneMatch(header -> request.getHeader(header) != null)
                && isLocalName(request.authority())
                && isOwnPage(request.getHeader("Origin"), request.authority());
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }

    /// A site can point its own name at this machine (DNS rebinding); its pages then have the service's origin, but
    /// not a local name.
    private static boolean isLocalName(@Nullable HostAndPort authority) {
        return authority != null && NAMES.contains(authority.host());
    }

    /// Browsers send the origin of the page that makes the request; other programs send none.
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
