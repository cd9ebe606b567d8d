package io.cuepress.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.cuepress.config.CuepressConfig;
import io.cuepress.export.ExportCache;
import io.cuepress.store.KnownRevisions;
import io.netty.buffer.Unpooled;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
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
class FinishedAnswers {

    private static final int BEHIND_ACCESS = 800;
    private static final String EXPORT = FinishedAnswers.class.getName();
    private static final int ANSWER_BYTES = 1_500; // about what headers and the map take besides the key
    private static final int LONGEST_KEY = 4_000;
    private static final List<String> MORE_TO_IT =
            List.of("If-Modified-Since", "Range", "Content-Length", "Transfer-Encoding");
    private static final List<String> OF_A_CONNECTION =
            List.of("Connection", "Keep-Alive", "Transfer-Encoding", "Date");
    private static final List<String> OF_A_BODY =
            List.of("Content-Type", "Content-Length", "Content-Encoding", "Content-Disposition", "Last-Modified");

    private final KnownRevisions revisions;
    private final ExportCache exports;
    private final CurrentVertxRequest current;
    private final Cache<String, Answer> answers;

    FinishedAnswers(KnownRevisions revisions, ExportCache exports, CurrentVertxRequest current, CuepressConfig config) {
        this.revisions = revisions;
        this.exports = exports;
        this.current = current;
        this.answers = Caffeine.newBuilder()
                .maximumWeight(ExportCache.mostBytes(config) / 8)
                .weigher((String key, Answer answer) -> ANSWER_BYTES + key.length())
                .build();
    }

    void register(@Observes Filters filters) {
        filters.register(this::answer, BEHIND_ACCESS);
    }

    /// Notes on the request under way what its answer is made of; once it is given, it can be given again.
    void note(ExportCache.Key export, Coding coding) {
        var context = current.getCurrent();
        if (context != null) {
            context.put(EXPORT, new Made(export, coding));
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
                var ownEachTime = Set.copyOf(context.response().headers().names());
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
        if (MORE_TO_IT.stream().anyMatch(headers::contains) || isRepeated(headers, "Accept", "Accept-Encoding")) {
            return null;
        }
        var key = uri + '\n' + headers.get("Accept") + '\n' + headers.get("Accept-Encoding");
        return key.length() > LONGEST_KEY ? null : key;
    }

    private static boolean isRepeated(MultiMap headers, String... names) {
        return Stream.of(names).anyMatch(name -> headers.getAll(name).size() > 1);
    }

    /// Whether the answer was given.
    private boolean give(RoutingContext context, Answer answer) {
        var made = answer.made;
        var revision = revisions.of(made.export.id());
        if (revision.isEmpty() || revision.getAsLong() != made.export.revision()) {
            return false;
        }
        var tags = context.request().headers().getAll("If-None-Match");
        if (!tags.isEmpty()) {
            return tags.size() == 1 && giveNotModified(context, answer, tags.getFirst());
        }
        var finished = exports.finished(made.export);
        if (finished.isEmpty() || !made.coding.isReady(finished.get())) {
            return false;
        }
        context.response().headers().addAll(answer.headers);
        if (context.request().method().equals(HttpMethod.HEAD)) {
            context.response().end();
        } else {
            context.response().end(uncopied(made.coding.bytes(finished.get())));
        }
        return true;
    }

    @SuppressWarnings("deprecation") // the one way there is to send an array without copying it
    private static Buffer uncopied(byte[] bytes) {
        return Buffer.buffer(Unpooled.wrappedBuffer(bytes));
    }

    private static boolean giveNotModified(RoutingContext context, Answer answer, String tag) {
        if (!tag.equals(answer.headers.get("ETag"))) {
            return false;
        }
        context.response().setStatusCode(304).headers().addAll(answer.validators);
        context.response().end();
        return true;
    }

    /// Keeps an answer without the headers that every request gets for itself, such as what is left of its rate limit.
    private void keep(RoutingContext context, String key, Set<String> ownEachTime) {
        if (context.response().getStatusCode() == 200 && context.get(EXPORT) instanceof Made made) {
            var answer = new Answer(made, context.response().headers());
            ownEachTime.forEach(answer.headers::remove);
            ownEachTime.forEach(answer.validators::remove);
            answers.put(key, answer);
        }
    }

    /// The export that an answer sends, and how it is coded.
    private record Made(ExportCache.Key export, Coding coding) {}

    private static final class Answer {

        private final Made made;
        private final MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        private final MultiMap validators = MultiMap.caseInsensitiveMultiMap();

        private Answer(Made made, MultiMap given) {
            this.made = made;
            headers.addAll(given);
            OF_A_CONNECTION.forEach(headers::remove);
            validators.addAll(headers);
            OF_A_BODY.forEach(validators::remove);
        }
    }
}
