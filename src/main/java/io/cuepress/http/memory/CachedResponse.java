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

/// An answer as it was given.
///
/// @param episode  what it was made from
/// @param headers  those of a 200
/// @param validators  those of a 304
/// @param whole  a 200 on HTTP/1.1
/// @param notModified  a 304 on HTTP/1.1
public record CachedResponse(
        KnownVersion episode,
        String etag,
        List<Header> headers,
        List<Header> validators,
        Message whole,
        Message notModified) {

    private static final byte[] NOTHING = {};
    private static final Set<String> OF_A_CONNECTION =
            inAnyCase(List.of("Connection", "Keep-Alive", "Transfer-Encoding", "Date"));
    private static final Set<String> OF_A_BODY = inAnyCase(List.of(
            "Content-Type",
            "Content-Length",
            "Content-Encoding",
            "Content-Disposition",
            "Content-Security-Policy",
            "Last-Modified"));
    private static final Set<String> OF_MANY_EXPORTS = inAnyCase(List.of(
            "Content-Type",
            "Content-Encoding",
            "Vary",
            "Cache-Control",
            "Access-Control-Allow-Origin",
            "Access-Control-Expose-Headers",
            "X-Content-Type-Options",
            "Content-Security-Policy",
            "Referrer-Policy"));

    /// @param before  names of the headers that were there before the request was looked at
    /// @param body  in the coding that the headers tell
    /// @param timers  by status
    static CachedResponse of(
            KnownVersion episode,
            MultiMap given,
            Set<String> before,
            byte[] body,
            IntFunction<@Nullable Timer> timers) {
        return new CachedResponse(
                episode,
                Objects.requireNonNull(given.get("ETag")),
                headers(given, name -> !before.contains(name)),
                headers(given, name -> !before.contains(name) && !OF_A_BODY.contains(name)),
                new Message(head("200 OK", headers(given, name -> !isId(name))), body, timers.apply(200)),
                new Message(
                        head("304 Not Modified", headers(given, name -> !isId(name) && !OF_A_BODY.contains(name))),
                        NOTHING,
                        timers.apply(304)));
    }

    /// The body of a 200.
    byte[] body() {
        return whole.body();
    }

    /// What a client is sent that has what it names by these tags; null where they have to be compared.
    @Nullable
    public Message message(List<String> tags) {
        if (tags.isEmpty()) {
            return whole;
        }
        return isTagged(tags) ? notModified : null;
    }

    /// Whether these name this answer and nothing else.
    boolean isTagged(List<String> tags) {
        return tags.size() == 1 && tags.getFirst().equals(etag);
    }

    /// As RFC 9112, 4 and 5, has it. Netty has looked at every name and value when it was set.
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

    private static List<Header> headers(MultiMap given, Predicate<String> isWanted) {
        return given.entries().stream()
                .filter(header -> !OF_A_CONNECTION.contains(header.getKey()) && isWanted.test(header.getKey()))
                .map(Header::of)
                .toList();
    }

    static Set<String> inAnyCase(Collection<String> names) {
        var set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(names);
        return Collections.unmodifiableSet(set);
    }

    /// An answer as it goes over a connection of HTTP/1.1.
    ///
    /// @param head  all that comes before the body, up to the value of the last header, the request's id
    /// @param timer  what its like are measured by; null where they are not
    @SuppressWarnings("ArrayRecordComponent") // written once, sent as they are
    public record Message(
            AsciiString head, byte[] body, @Nullable Timer timer) {}

    /// A header as it goes over the network, whose hash is known: it is sent many times. Equal names and values of many
    /// answers are the same object, which is then near in memory.
    record Header(CharSequence name, CharSequence value) {

        private static final Interner<CharSequence> ONE_OF_EACH = Interner.newStrongInterner();

        private static Header of(Map.Entry<String, String> header) {
            var value = HttpHeaders.createOptimized(header.getValue());
            return new Header(
                    ONE_OF_EACH.intern(HttpHeaders.createOptimized(header.getKey())),
                    OF_MANY_EXPORTS.contains(header.getKey()) ? ONE_OF_EACH.intern(value) : value);
        }

        static void addAll(List<Header> headers, MultiMap all) {
            for (var header : headers) {
                all.add(header.name, header.value);
            }
        }
    }
}
