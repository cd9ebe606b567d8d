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
import io.netty.handler.codec.http.HttpResponseEncoder;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.impl.headers.HeadersMultiMap;
import io.vertx.core.net.impl.ConnectionBase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Gives answers from memory on one connection of HTTP/1.1, and lets Vert.x have every request that asks for anything
/// else. While Vert.x has one to answer it has those behind it too: answers go in the order of requests (RFC 9112,
/// 9.3.2).
final class CachedResponseHandler extends ChannelDuplexHandler {

    /// What others look at: Vert.x, and the headers for pages of other sites.
    private static final List<CharSequence> FOR_OTHERS = Stream.of("Upgrade", "Expect", "Origin")
            .map(HttpHeaders::createOptimized)
            .toList();

    private static final CharSequence IF_NONE_MATCH = HttpHeaders.createOptimized("If-None-Match");
    private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized(RequestIds.HEADER);
    private static final String END_OF_HEAD = "\r\n\r\n";

    private final ResponseCache answers;
    private final ConnectionBase connection;
    private final ChannelHandlerContext beneath; // where an answer is bytes already
    private int underway = 1; // that with which it begins
    private boolean isClosing;
    private boolean isAnswered; // the request of which parts may still come in

    CachedResponseHandler(ResponseCache answers, ConnectionBase connection) {
        this.answers = answers;
        this.connection = connection;
        this.beneath = connection.channel().pipeline().context(HttpResponseEncoder.class);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            isAnswered = isForUs(context, request) && give(request);
            if (!isAnswered) {
                underway++;
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
    @SuppressWarnings("FutureReturnValueIgnored") // it is the promise
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        var response = message instanceof HttpResponse head ? head : null;
        isClosing |= response != null && !HttpUtil.isKeepAlive(response);
        var isInterim = response != null && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
        if (message instanceof LastHttpContent && !isInterim) {
            underway--;
        }
        context.write(message, promise);
    }

    private boolean isForUs(ChannelHandlerContext context, HttpRequest request) {
        return underway == 0
                && !isClosing
                && context.channel().isWritable()
                && request.decoderResult().isSuccess()
                && request.method().equals(HttpMethod.GET)
                && request.protocolVersion().equals(HttpVersion.HTTP_1_1)
                && HttpUtil.isKeepAlive(request)
                && !isForOthers(request);
    }

    private static boolean isForOthers(HttpRequest request) {
        for (var header : FOR_OTHERS) {
            if (request.headers().contains(header)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the answer was given.
    @SuppressWarnings("FutureReturnValueIgnored") // what goes wrong closes the connection
    private boolean give(HttpRequest request) {
        var start = System.nanoTime();
        var key = ResponseCache.key(request.uri(), (HeadersMultiMap) request.headers());
        var answer = key == null ? null : answers.find(key);
        var message = answer == null ? null : answer.message(tags(request));
        if (message == null) {
            return false;
        }
        beneath.writeAndFlush(bytes(message, request), beneath.voidPromise());
        connection.reportBytesWritten(message.body().length);
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
        var bytes =
                ResponseBuffers.take(beneath.alloc(), head.length() + id.length() + END_OF_HEAD.length() + body.length);
        bytes.writeCharSequence(head, StandardCharsets.US_ASCII);
        bytes.writeCharSequence(id, StandardCharsets.US_ASCII);
        bytes.writeCharSequence(END_OF_HEAD, StandardCharsets.US_ASCII);
        return bytes.writeBytes(body);
    }
}
