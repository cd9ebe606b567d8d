package io.cuepress.http.connection;

import io.cuepress.http.memory.CachedResponse;
import io.cuepress.http.memory.ResponseCache;
import io.cuepress.http.pipeline.RequestIds;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import io.vertx.core.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Sends responses from memory on one connection of HTTP/1.1, and passes all other requests on to Vert.x. While a
/// request is pending in Vert.x, later pipelined requests go there as well.
final class CachedResponseHandler extends ChannelDuplexHandler {

    /// Headers that Vert.x or CORS must process; such requests are not answered here.
    private static final List<CharSequence> FRAMEWORK_HEADERS = Stream.of("Upgrade", "Expect", "Origin")
            .map(HttpHeaders::createOptimized)
            .toList();

    private static final CharSequence IF_NONE_MATCH = HttpHeaders.createOptimized("If-None-Match");
    private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized(RequestIds.HEADER);
    private static final String END_OF_HEAD = "\r\n\r\n";

    private final ResponseCache cache;
    private final ServerConnection connection;
    private int pending = 1; // requests that Vert.x has not answered; the first came before this handler
    private boolean isClosing;
    private boolean isAnswered; // the request of which more parts may follow

    CachedResponseHandler(ResponseCache cache, ServerConnection connection) {
        this.cache = cache;
        this.connection = connection;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            isAnswered = mayAnswer(context, request) && answer(request);
            if (!isAnswered) {
                pending++;
                isClosing |= !HttpUtil.isKeepAlive(request);
            }
        }
        if (isAnswered) {
            ReferenceCountUtil.release(message);
        } else {
            context.fireChannelRead(message);
        }
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // the future is the promise
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        var response = message instanceof HttpResponse head ? head : null;
        isClosing |= response != null && !HttpUtil.isKeepAlive(response);
        var isInterim = response != null && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
        if (message instanceof LastHttpContent && !isInterim) {
            pending--;
        }
        context.write(message, promise);
    }

    private boolean mayAnswer(ChannelHandlerContext context, HttpRequest request) {
        return pending == 0
                && !isClosing
                && context.channel().isWritable()
                && request.decoderResult().isSuccess()
                && request.method().equals(HttpMethod.GET)
                && request.protocolVersion().equals(HttpVersion.HTTP_1_1)
                && HttpUtil.isKeepAlive(request)
                && !needsFramework(request);
    }

    private static boolean needsFramework(HttpRequest request) {
        for (var header : FRAMEWORK_HEADERS) {
            if (request.headers().contains(header)) {
                return true;
            }
        }
        return false;
    }

    /// Sends the response if it is in memory.
    ///
    /// @return whether it was sent
    private boolean answer(HttpRequest request) {
        var start = System.nanoTime();
        var key = ResponseCache.key(request.uri(), ServerConnection.headers(request));
        var response = key == null ? null : cache.find(key);
        var message = response == null ? null : response.message(tags(request));
        if (message == null) {
            return false;
        }
        connection.send(bytes(message, request), message.body().length);
        if (message.timer() != null) {
            message.timer().record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        }
        return true;
    }

    private static List<String> tags(HttpRequest request) {
        var headers = request.headers();
        return headers.contains(IF_NONE_MATCH) ? headers.getAll(IF_NONE_MATCH) : List.of();
    }

    private ByteBuf bytes(CachedResponse.Message message, HttpRequest request) {
        var head = message.head();
        var body = message.body();
        var id = RequestIds.of(request.headers().get(REQUEST_ID));
        var length = head.length() + id.length() + END_OF_HEAD.length() + body.length;
        var bytes = ResponseBuffers.take(connection.allocator(), length);
        bytes.writeCharSequence(head, StandardCharsets.US_ASCII);
        bytes.writeCharSequence(id, StandardCharsets.US_ASCII);
        bytes.writeCharSequence(END_OF_HEAD, StandardCharsets.US_ASCII);
        return bytes.writeBytes(body);
    }
}
