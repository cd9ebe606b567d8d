package io.cuepress.http.connection;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseEncoder;
import io.netty.handler.timeout.IdleStateHandler;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// A connection with the pipeline of handlers that Vert.x 4.5 builds for it. Names of these handlers, and casts to
/// internal classes of Vert.x, are in this class only.
final class ServerConnection {

    private static final String REQUEST_HANDLER = "handler"; // passes requests to the router
    private static final String IDLE_TIMEOUT = "idle";
    private static final String DIRECT = "direct"; // our own

    private final Channel channel;
    private final boolean isHttp2;
    private final LongConsumer countWritten;

    ServerConnection(Channel channel, boolean isHttp2, LongConsumer countWritten) {
        this.channel = channel;
        this.isHttp2 = isHttp2;
        this.countWritten = countWritten;
    }

    /// The connection of a request; null when it is not of the classes that this one knows.
    static @Nullable ServerConnection of(HttpServerRequest request) {
        var isHttp2 = request.version() == HttpVersion.HTTP_2;
        var isKnown = isHttp2 || request.headers() instanceof HttpHeaders;
        return isKnown && request.connection() instanceof ConnectionBase connection
                ? new ServerConnection(connection.channel(), isHttp2, connection::reportBytesWritten)
                : null;
    }

    /// Whether the pipeline has the handlers that this class uses.
    boolean isAsExpected() {
        var pipeline = channel.pipeline();
        return pipeline.get(REQUEST_HANDLER) != null && (isHttp2 || pipeline.get(HttpResponseEncoder.class) != null);
    }

    /// The names of the handlers, for a message about one that is missing.
    List<String> handlers() {
        return channel.pipeline().names();
    }

    /// The headers of a request that Vert.x decoded, without a copy.
    static MultiMap headers(HttpRequest request) {
        return (MultiMap) request.headers();
    }

    boolean hasDirectHandler() {
        return channel.pipeline().get(DIRECT) != null;
    }

    /// Adds a handler that receives requests before Vert.x, and sees the responses of Vert.x before they are encoded.
    void addDirectHandler(ChannelHandler handler) {
        channel.pipeline().addBefore(REQUEST_HANDLER, DIRECT, handler);
    }

    ByteBufAllocator allocator() {
        return channel.alloc();
    }

    /// Sends a complete response, encoded already, and counts it in Vert.x' metrics.
    @SuppressWarnings("FutureReturnValueIgnored") // a failure closes the connection
    void send(ByteBuf response, int bodyLength) {
        var encoder = channel.pipeline().context(HttpResponseEncoder.class);
        encoder.writeAndFlush(response, encoder.voidPromise());
        countWritten.accept(bodyLength);
    }

    /// Removes the idle timeout.
    ///
    /// @return restores it, from any thread; empty when the connection has no idle timeout
    Optional<Runnable> suspendIdleTimeout() {
        if (channel.pipeline().get(IDLE_TIMEOUT) instanceof IdleStateHandler suspended) {
            channel.pipeline().remove(suspended);
            return Optional.of(() -> channel.eventLoop().execute(() -> restore(suspended)));
        }
        return Optional.empty();
    }

    /// Adds a new handler with the same timeouts, because a removed one cannot be used again. An upgrade to HTTP/2
    /// has added its own meanwhile.
    private void restore(IdleStateHandler suspended) {
        var pipeline = channel.pipeline();
        if (channel.isActive() && pipeline.get(IDLE_TIMEOUT) == null) {
            var restored = new IdleStateHandler(
                    suspended.getReaderIdleTimeInMillis(),
                    suspended.getWriterIdleTimeInMillis(),
                    suspended.getAllIdleTimeInMillis(),
                    TimeUnit.MILLISECONDS);
            pipeline.addBefore(hasDirectHandler() ? DIRECT : REQUEST_HANDLER, IDLE_TIMEOUT, restored);
        }
    }
}
