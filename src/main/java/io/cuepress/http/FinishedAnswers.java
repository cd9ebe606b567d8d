package io.cuepress.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Interner;
import io.cuepress.config.CuepressConfig;
import io.cuepress.export.ExportCache;
import io.cuepress.store.KnownVersions;
import io.netty.buffer.Unpooled;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Answers that were given before, given again where the request comes in: while the episode is known to be at the same
/// revision, the same request has the same answer, headers and all, and nothing needs to be read, checked or asked for.
/// What is not just that is passed on.
@ApplicationScoped
class FinishedAnswers {

    /// Behind the headers for pages of other sites, which differ from request to request.
    private static final int BEFORE_AUTHENTICATION = SecurityHandlerPriorities.AUTHENTICATION + 50;

    private static final int BEHIND_ACCESS = SecurityHandlerPriorities.AUTHENTICATION - 20;
    private static final String EXPORT = FinishedAnswers.class.getName();
    private static final int ANSWER_BYTES = 1_500; // about what headers and the map take besides the key
    private static final int LONGEST_KEY = 4_000;
    private static final List<String> MORE_TO_IT =
            List.of("If-Modified-Since", "Range", "Content-Length", "Transfer-Encoding");
    private static final Set<String> OF_A_CONNECTION =
            inAnyCase(List.of("Connection", "Keep-Alive", "Transfer-Encoding", "Date"));
    private static final Set<String> OF_A_BODY = inAnyCase(
            List.of("Content-Type", "Content-Length", "Content-Encoding", "Content-Disposition", "Last-Modified"));
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

    private final Access access;
    private final KnownVersions versions;
    private final ExportCache exports;
    private final CurrentVertxRequest current;
    private final Cache<String, Answer> answers;

    FinishedAnswers(
            Access access,
            KnownVersions versions,
            ExportCache exports,
            CurrentVertxRequest current,
            CuepressConfig config) {
        this.access = access;
        this.versions = versions;
        this.exports = exports;
        this.current = current;
        this.answers = Caffeine.newBuilder()
                .maximumWeight(ExportCache.mostBytes(config) / 8)
                .weigher((String key, Answer answer) -> ANSWER_BYTES + key.length())
                .executor(Runnable::run) // to wake another thread takes longer than the cache's own housekeeping
                .build();
    }

    /// Where reading is open, before Quarkus looks at who is asking: it does not ask for long, but prepares to refuse,
    /// which costs more than the answer.
    void register(@Observes Filters filters) {
        filters.register(this::answer, access.isReadingOpen() ? BEFORE_AUTHENTICATION : BEHIND_ACCESS);
    }

    /// Notes on the request under way what its answer is made of; once it is given, it can be given again.
    void note(ExportCache.Key export) {
        var context = current.getCurrent();
        if (context != null) {
            context.put(EXPORT, exports.kept(export));
        }
    }

    private void answer(RoutingContext context) {
        var request = context.request();
        var key = key(request);
        if (key == null) {
            context.next();
            return;
        }
        var answer = answers.getIfPresent(key);
        if (answer == null || !give(context, answer)) {
            if (request.method().equals(HttpMethod.GET)) {
                var ownEachTime = inAnyCase(context.response().headers().names());
                context.addHeadersEndHandler(done -> keep(context, key, ownEachTime));
            }
            context.next();
        }
    }

    /// What an answer depends on besides the episode; null where there is more to it than this.
    private static @Nullable String key(HttpServerRequest request) {
        var uri = request.uri();
        var isRead = request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
        if (!isRead || !uri.startsWith("/v1/episodes/") || uri.length() > LONGEST_KEY) {
            return null;
        }
        var headers = request.headers();
        if (hasMoreToIt(headers)) {
            return null;
        }
        var key = uri + '\n' + headers.get("Accept") + '\n' + headers.get("Accept-Encoding");
        return key.length() > LONGEST_KEY ? null : key;
    }

    private static boolean hasMoreToIt(MultiMap headers) {
        for (var header : MORE_TO_IT) {
            if (headers.contains(header)) {
                return true;
            }
        }
        return headers.getAll("Accept").size() > 1
                || headers.getAll("Accept-Encoding").size() > 1;
    }

    /// Whether the answer was given.
    private boolean give(RoutingContext context, Answer answer) {
        var export = answer.export;
        var episode = versions.of(export.episode().id());
        if (episode.isEmpty() || episode.get().revision() != export.episode().revision()) {
            return false;
        }
        var tags = context.request().headers().getAll("If-None-Match");
        if (!tags.isEmpty()) {
            return tags.size() == 1 && giveNotModified(context, answer, tags.getFirst());
        }
        var finished = exports.finished(export);
        if (finished.isEmpty() || !answer.coding.isReady(finished.get())) {
            return false;
        }
        Header.addAll(answer.headers, context.response());
        if (context.request().method().equals(HttpMethod.HEAD)) {
            context.response().end();
        } else {
            context.response().end(uncopied(answer.coding.bytes(finished.get())));
        }
        return true;
    }

    @SuppressWarnings("deprecation") // the one way there is to send an array without copying it
    private static Buffer uncopied(byte[] bytes) {
        return Buffer.buffer(Unpooled.wrappedBuffer(bytes));
    }

    private static boolean giveNotModified(RoutingContext context, Answer answer, String tag) {
        if (!tag.equals(answer.etag)) {
            return false;
        }
        var response = context.response().setStatusCode(304);
        Header.addAll(answer.validators, response);
        response.end();
        return true;
    }

    private static Set<String> inAnyCase(Collection<String> names) {
        var set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(names);
        return Collections.unmodifiableSet(set);
    }

    /// Keeps an answer without the headers that every request gets for itself, such as what is left of its rate limit.
    private void keep(RoutingContext context, String key, Set<String> ownEachTime) {
        if (context.response().getStatusCode() == 200 && context.get(EXPORT) instanceof ExportCache.Key export) {
            answers.put(key, Answer.of(export, context.response().headers(), ownEachTime));
        }
    }

    /// @param headers  those of a 200
    /// @param validators  those of a 304
    private record Answer(
            ExportCache.Key export, Coding coding, String etag, List<Header> headers, List<Header> validators) {

        static Answer of(ExportCache.Key export, MultiMap given, Set<String> ownEachTime) {
            var kept = given.entries().stream()
                    .filter(header -> !OF_A_CONNECTION.contains(header.getKey()))
                    .filter(header -> !ownEachTime.contains(header.getKey()))
                    .toList();
            var validators = kept.stream().filter(header -> !OF_A_BODY.contains(header.getKey()));
            return new Answer(
                    export,
                    given.contains("Content-Encoding") ? Coding.GZIP : Coding.IDENTITY,
                    Objects.requireNonNull(given.get("ETag")),
                    kept.stream().map(Header::of).toList(),
                    validators.map(Header::of).toList());
        }
    }

    /// A header as it goes over the network, whose hash is known: it is sent many times. Equal names and values of many
    /// answers are the same object, which is then near in memory.
    private record Header(CharSequence name, CharSequence value) {

        private static final Interner<CharSequence> ONE_OF_EACH = Interner.newStrongInterner();

        static Header of(Map.Entry<String, String> header) {
            var value = HttpHeaders.createOptimized(header.getValue());
            return new Header(
                    ONE_OF_EACH.intern(HttpHeaders.createOptimized(header.getKey())),
                    OF_MANY_EXPORTS.contains(header.getKey()) ? ONE_OF_EACH.intern(value) : value);
        }

        static void addAll(List<Header> headers, HttpServerResponse response) {
            var all = response.headers();
            for (var header : headers) {
                all.add(header.name, header.value);
            }
        }
    }
}
