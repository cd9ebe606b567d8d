package io.cuepress.http.memory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.cuepress.config.CuepressConfig;
import io.cuepress.export.CacheMeters;
import io.cuepress.export.Export;
import io.cuepress.export.Export.Finished;
import io.cuepress.export.ExportCache;
import io.cuepress.http.access.Access;
import io.cuepress.http.memory.CachedResponse.Header;
import io.cuepress.http.message.Coding;
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

/// Answers that were given before, given again where the request comes in: while the episode is known to be at the same
/// revision, the same request has the same answer, headers and all, and nothing needs to be read, checked or asked for.
/// What is not just that is passed on.
@ApplicationScoped
public class ResponseCache {

    private static final String EXPORT = ResponseCache.class.getName();
    private static final int ANSWER_BYTES = 2_000; // about what headers and the map take besides the key
    private static final int LONGEST_KEY = 4_000;
    private static final CharSequence ACCEPT = HttpHeaders.createOptimized("Accept");
    private static final CharSequence ACCEPT_ENCODING = HttpHeaders.createOptimized("Accept-Encoding");
    private static final List<CharSequence> MORE_TO_IT = Stream.of(
                    "If-Modified-Since", "Range", "Content-Length", "Transfer-Encoding")
            .map(HttpHeaders::createOptimized)
            .toList();

    private final Access access;
    private final KnownVersions versions;
    private final CurrentVertxRequest current;
    private final ResponseTimer times;
    private final Cache<String, CachedResponse> answers;

    ResponseCache(
            Access access,
            KnownVersions versions,
            CurrentVertxRequest current,
            ResponseTimer times,
            CuepressConfig config,
            MeterRegistry metrics) {
        this.access = access;
        this.versions = versions;
        this.current = current;
        this.times = times;
        this.answers = Caffeine.newBuilder()
                .maximumWeight(ExportCache.mostBytes(config))
                .weigher((String key, CachedResponse answer) -> ANSWER_BYTES + key.length() + answer.body().length)
                .executor(Runnable::run) // to wake another thread takes longer than the cache's own housekeeping
                .recordStats()
                .build();
        CacheMeters.bind(answers, "answers", metrics);
    }

    void register(@Observes Filters filters) {
        var place = access.isReadingOpen() ? FilterOrder.CACHED_IF_OPEN : FilterOrder.CACHED;
        place.register(filters, this::answer);
    }

    /// Notes on the request under way what it is answered with; once that is given, it can be given again.
    public void note(Export export) {
        var context = current.getCurrent();
        if (context != null) {
            context.put(EXPORT, export);
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
        var answer = find(key);
        if (answer == null || !give(context, answer)) {
            if (method.equals(HttpMethod.GET)) {
                var before =
                        CachedResponse.inAnyCase(context.response().headers().names());
                context.addHeadersEndHandler(done -> keep(context, key, before));
            }
            context.next();
        }
    }

    /// What an answer depends on besides the episode; null where there is more to it than this.
    public static @Nullable String key(String uri, MultiMap headers) {
        if (!uri.startsWith("/v1/episodes/") || uri.length() > LONGEST_KEY || hasMoreToIt(headers)) {
            return null;
        }
        var key = uri + '\n' + headers.get(ACCEPT) + '\n' + headers.get(ACCEPT_ENCODING);
        return key.length() > LONGEST_KEY ? null : key;
    }

    private static boolean hasMoreToIt(MultiMap headers) {
        for (var header : MORE_TO_IT) {
            if (headers.contains(header)) {
                return true;
            }
        }
        return isRepeated(ACCEPT, headers) || isRepeated(ACCEPT_ENCODING, headers);
    }

    private static boolean isRepeated(CharSequence header, MultiMap headers) {
        return headers.contains(header) && headers.getAll(header).size() > 1;
    }

    /// The answer to an equal request, while its episode is at the same revision.
    @Nullable
    public CachedResponse find(String key) {
        var answer = answers.getIfPresent(key);
        return answer != null && answer.episode().isCurrent() ? answer : null;
    }

    /// Whether the answer was given.
    private boolean give(RoutingContext context, CachedResponse answer) {
        var tags = context.request().headers().getAll("If-None-Match");
        if (!tags.isEmpty()) {
            return answer.isTagged(tags) && giveNotModified(context, answer);
        }
        Header.addAll(answer.headers(), context.response().headers());
        if (context.request().method().equals(HttpMethod.HEAD)) {
            context.response().end();
        } else {
            context.response().end(uncopied(answer.body()));
        }
        return true;
    }

    @SuppressWarnings("deprecation") // the one way there is to send an array without copying it
    private static Buffer uncopied(byte[] bytes) {
        return Buffer.buffer(Unpooled.wrappedBuffer(bytes));
    }

    private static boolean giveNotModified(RoutingContext context, CachedResponse answer) {
        var response = context.response().setStatusCode(304);
        Header.addAll(answer.validators(), response.headers());
        response.end();
        return true;
    }

    /// Keeps an answer without the headers that every request gets for itself, such as what is left of its rate limit.
    private void keep(RoutingContext context, String key, Set<String> before) {
        var response = context.response();
        if (response.getStatusCode() == 200 && context.get(EXPORT) instanceof Finished export) {
            versions.of(export.episode().id())
                    .filter(known ->
                            known.version().revision() == export.episode().revision())
                    .ifPresent(known -> answers.put(key, answer(known, export, context, before)));
        }
    }

    private CachedResponse answer(KnownVersion episode, Finished export, RoutingContext context, Set<String> before) {
        var given = context.response().headers();
        var coding = given.contains(HttpHeaders.CONTENT_ENCODING) ? Coding.GZIP : Coding.IDENTITY;
        var path = context.normalizedPath();
        return CachedResponse.of(episode, given, before, coding.bytes(export), status -> times.of(path, status));
    }
}
