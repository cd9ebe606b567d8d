package io.cuepress.http.connection;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The connections of the server, as far as their internals are those that [ServerConnection] knows. The first that
/// differs is logged, and from then on all requests take the ordinary path.
@ApplicationScoped
class ServerConnections {

    private static final Logger LOG = Logger.getLogger(ServerConnections.class);

    private final AtomicBoolean hasDiffered = new AtomicBoolean();

    /// The connection of a request; empty when the internals of the server are not as expected.
    Optional<ServerConnection> of(HttpServerRequest request) {
        return checked(ServerConnection.of(request));
    }

    Optional<ServerConnection> checked(@Nullable ServerConnection connection) {
        var isExpected = connection != null && connection.isAsExpected();
        if (!isExpected && hasDiffered.compareAndSet(false, true)) {
            LOG.warnf(
                    "Connections of Vert.x differ from what this release expects (%s): exports from memory take the"
                            + " ordinary path, which is slower, and imports that work for longer than"
                            + " quarkus.http.idle-timeout may be cut off. Use the Vert.x of this release.",
                    connection == null ? "other classes" : connection.handlers());
        }
        return hasDiffered.get() ? Optional.empty() : Optional.ofNullable(connection);
    }
}
