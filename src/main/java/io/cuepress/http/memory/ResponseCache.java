package io.cuepress.http.memory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.cuepress.config.CuepressConfig;
import io.cuepress.core.episode.EpisodeVersion;
import io.cuepress.export.CacheMeters;
import io.cuepress.export.Export;
import io.cuepress.export.Export.Finished;
import io.cuepress.export.ExportCache;
import io.cuepress.http.access.Access;
import io.cuepress.http.memory.CachedResponse.Header;
import io.cuepress.http.message.Coding;
import io.cuepress.http.pipeline.Area;
import io.cuepress.http.pipeline.FilterOrder;
import io.cuepress.store.version.KnownVersion;
import io.cuepress.store.version.KnownVersions;
import io.micrometer.core.instrument.MeterRegistry;
import io.netty.buffer.Unpooled;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Responses to exports, sent again to equal requests as long as the episode has the same revision. Such a request
/// needs
/// no database, no checks and no resource. All other requests are passed on.
@ApplicationScoped
public class ResponseCache {

    private static final String EXPORT = ResponseCache.class.getName();
    private static final int ENTRY_BYTES = 2_000; // roughly, for the headers and the map entry
    private static final int LONGEST_KEY = 4_000;
    private static final CharSequence ACCEPT = HttpHeaders.createOptimized("Accept");
    private static final CharSequence ACCEPT_ENCODING = HttpHeaders.createOptimized("Accept-Encoding");

    /// Headers that change the response in ways that the key does not cover.
    private static final List<CharSequence> UNCACHEABLE = Stream.of(
                    "If-Modified-Since", "Range", "Content-Length", "Transfer-Encoding")
            .map(HttpHeaders::createOptimized)
            .toList();

    private final Access access;
    private final KnownVersions versions;
    private final CurrentVertxRequest current;
    private final ResponseTimer timer;
    private final Cache<String, CachedResponse> responses;

    ResponseCache(
            Access access,
            KnownVersions versions,
            CurrentVertxRequest current,
            ResponseTimer timer,
            CuepressConfig config,
            MeterRegistry metrics) {
        this.access = access;
        this.versions = versions;
        this.current = current;
        this.timer = timer;
        this.responses = Caffeine.newBuilder()
                .maximumWeight(ExportCache.mostBytes(config))
                .weigher((String key, CachedResponse response) -> ENTRY_BYTES + key.length() + response.body().length)
                .executor(Runnable::run) // waking another thread takes longer than the eviction itself
                .recordStats()
                .build();
        CacheMeters.bind(responses, "answers", metrics);
    }

    void register(@Observes Filters filters) {
        var place = access.isReadingOpen() ? FilterOrder.CACHED_IF_OPEN : FilterOrder.CACHED;
        place.register(filters, this::answer);
    }

    /// Remembers the export that answers the current request, so that the response is stored once it is sent.
    ///
    /// @param episode  the version that was current for the request
    public void remember(Export export, EpisodeVersion episode) {
        var context = current.getCurrent();
        if (context != null && export instanceof Finished finished) {
            context.put(EXPORT, new Remembered(finished, episode));
        }
    }

    private void answer(RoutingContext context) {
        var request = context.request();
        var method = request.method();
        var isRead = method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
        var key = isRead ? key(request.uri(), request.headers()) : null;
        if (key == null) {
            context.next();
            return;
        }
        var response = find(key);
        if (response == null || !send(context, response)) {
            if (method.equals(HttpMethod.GET)) {
                var before =
                        CachedResponse.inAnyCase(context.response().headers().names());
                context.addHeadersEndHandler(done -> store(context, key, before));
            }
            context.next();
        }
    }

    /// What a response depends on besides the episode; null when it depends on more than a key covers.
    public static @Nullable String key(String uri, MultiMap headers) {
        if (!uri.startsWith(Area.EPISODE_PREFIX) || uri.length() > LONGEST_KEY || isUncacheable(headers)) {
            return null;
        }
        var key = uri + '\n' + headers.get(ACCEPT) + '\n' + headers.get(ACCEPT_ENCODING);
        return key.length() > LONGEST_KEY ? null : key;
    }

    private static boolean isUncacheable(MultiMap headers) {
        for (var header : UNCACHEABLE) {
            if (headers.contains(header)) {
                return true;
            }
        }
        return isRepeated(ACCEPT, headers) || isRepeated(ACCEPT_ENCODING, headers);
    }

    private static boolean isRepeated(CharSequence header, MultiMap headers) {
        return headers.contains(header) && headers.getAll(header).size() > 1;
    }

    /// The response to an equal request; null when there is none, or when the episode has changed since.
    @Nullable
    public CachedResponse find(String key) {
        var response = responses.getIfPresent(key);
        return response != null && response.episode().isCurrent() ? response : null;
    }

    /// Sends the response, unless tags have to be compared that name others too.
    ///
    /// @return whether it was sent
    private boolean send(RoutingContext context, CachedResponse response) {
        var tags = context.request().headers().getAll("If-None-Match");
        if (!tags.isEmpty()) {
            return response.isTagged(tags) && sendNotModified(context, response);
        }
        Header.addAll(response.headers(), context.response().headers());
        if (context.request().method().equals(HttpMethod.HEAD)) {
            context.response().end();
        } else {
            context.response().end(uncopied(response.body()));
        }
        return true;
    }

    @SuppressWarnings("deprecation") // nothing else sends an array without a copy
    private static Buffer uncopied(byte[] bytes) {
        return Buffer.buffer(Unpooled.wrappedBuffer(bytes));
    }

    private static boolean sendNotModified(RoutingContext context, CachedResponse cached) {
        var response = context.response().setStatusCode(304);
        Header.addAll(cached.validators(), response.headers());
        response.end();
        return true;
    }

    private record Remembered(Finished export, EpisodeVersion episode) {}

    /// Stores a response.
    ///
    /// @param before  names of the headers that earlier filters set, such as what is left of the rate limit
    private void store(RoutingContext context, String key, Set<String> before) {
        var response = context.response();
        if (response.getStatusCode() == 200 && context.get(EXPORT) instanceof Remembered(var export, var episode)) {
            versions.of(episode.id())
                    .filter(known -> known.version().equals(episode))
                    .ifPresent(known -> responses.put(key, cached(known, export, context, before)));
        }
    }

    private CachedResponse cached(KnownVersion episode, Finished export, RoutingContext context, Set<String> before) {
        var headers = context.response().headers();
        var coding = headers.contains(HttpHeaders.CONTENT_ENCODING) ? Coding.GZIP : Coding.IDENTITY;
        var path = context.normalizedPath();
        return CachedResponse.of(episode, headers, before, coding.bytes(export), status -> timer.of(path, status));
    }
}
