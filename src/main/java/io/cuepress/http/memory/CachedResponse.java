package io.cuepress.http.memory;

import com.github.benmanes.caffeine.cache.Interner;
import io.cuepress.http.pipeline.RequestIds;
import io.cuepress.store.version.KnownVersion;
import io.micrometer.core.instrument.Timer;
import io.netty.util.AsciiString;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A response to an export, as it was sent.
///
/// @param episode  the version of the episode that it was made from
/// @param headers  the headers of a 200, without those that each request sets for itself
/// @param validators  the headers of a 304, likewise
/// @param whole  the 200 for HTTP/1.1
/// @param notModified  the 304 for HTTP/1.1
public record CachedResponse(
        KnownVersion episode,
        String etag,
        List<Header> headers,
        List<Header> validators,
        Message whole,
        Message notModified) {

    private static final byte[] NO_BODY = {};
    private static final Set<String> CONNECTION_HEADERS =
            inAnyCase(List.of("Connection", "Keep-Alive", "Transfer-Encoding", "Date"));
    private static final Set<String> BODY_HEADERS = inAnyCase(List.of(
            "Content-Type",
            "Content-Length",
            "Content-Encoding",
            "Content-Disposition",
            "Content-Security-Policy",
            "Last-Modified"));
    private static final Set<String> FREQUENT_HEADERS = inAnyCase(List.of(
            "Content-Type",
            "Content-Encoding",
            "Vary",
            "Cache-Control",
            "Access-Control-Allow-Origin",
            "Access-Control-Expose-Headers",
            "X-Content-Type-Options",
            "Content-Security-Policy",
            "Referrer-Policy"));

    /// @param sent  all headers of the response
    /// @param before  names of those that earlier filters set for this request
    /// @param body  in the coding that the headers name
    /// @param timers  by status
    static CachedResponse of(
            KnownVersion episode, MultiMap sent, Set<String> before, byte[] body, IntFunction<@Nullable Timer> timers) {
        return new CachedResponse(
                episode,
                Objects.requireNonNull(sent.get("ETag")),
                headers(sent, name -> !before.contains(name)),
                headers(sent, name -> !before.contains(name) && !BODY_HEADERS.contains(name)),
                new Message(head("200 OK", headers(sent, name -> !isId(name))), body, timers.apply(200)),
                new Message(
                        head("304 Not Modified", headers(sent, name -> !isId(name) && !BODY_HEADERS.contains(name))),
                        NO_BODY,
                        timers.apply(304)));
    }

    /// The body of a 200.
    byte[] body() {
        return whole.body();
    }

    /// The message for a request.
    ///
    /// @param tags  the values of If-None-Match
    /// @return null when the tags are not simply the one of this response, so that they have to be compared
    @Nullable
    public Message message(List<String> tags) {
        if (tags.isEmpty()) {
            return whole;
        }
        return isTagged(tags) ? notModified : null;
    }

    /// Whether the tags are the one of this response and no other.
    boolean isTagged(List<String> tags) {
        return tags.size() == 1 && tags.getFirst().equals(etag);
    }

    /// Status line and headers by RFC 9112, 4 and 5. Netty validated each name and value when it was set.
    private static AsciiString head(String status, List<Header> headers) {
        var head = new StringBuilder("HTTP/1.1 ").append(status).append("\r\n");
        for (var header : headers) {
            head.append(header.name).append(": ").append(header.value).append("\r\n");
        }
        return new AsciiString(head.append(RequestIds.HEADER).append(": "));
    }

    private static boolean isId(String name) {
        return name.equalsIgnoreCase(RequestIds.HEADER);
    }

    private static List<Header> headers(MultiMap sent, Predicate<String> isWanted) {
        return sent.entries().stream()
                .filter(header -> !CONNECTION_HEADERS.contains(header.getKey()) && isWanted.test(header.getKey()))
                .map(Header::of)
                .toList();
    }

    static Set<String> inAnyCase(Collection<String> names) {
        var set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(names);
        return Collections.unmodifiableSet(set);
    }

    /// A response as it is sent over HTTP/1.1.
    ///
    /// @param head  everything before the body up to the value of the last header, which is the request's id
    /// @param timer  measures such responses; null when they are not measured
    @SuppressWarnings("ArrayRecordComponent") // written once and never handed out to be changed
    public record Message(
            AsciiString head, byte[] body, @Nullable Timer timer) {}

    /// A header with its hash computed once, because it is sent many times. Responses share equal names and frequent
    /// values, which then stay in the processor's cache.
    record Header(CharSequence name, CharSequence value) {

        private static final Interner<CharSequence> SHARED = Interner.newStrongInterner();

        private static Header of(Map.Entry<String, String> header) {
            var value = HttpHeaders.createOptimized(header.getValue());
            return new Header(
                    SHARED.intern(HttpHeaders.createOptimized(header.getKey())),
                    FREQUENT_HEADERS.contains(header.getKey()) ? SHARED.intern(value) : value);
        }

        static void addAll(List<Header> headers, MultiMap all) {
            for (var header : headers) {
                all.add(header.name, header.value);
            }
        }
    }
}
