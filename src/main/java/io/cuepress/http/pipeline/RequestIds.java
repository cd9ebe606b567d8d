package io.cuepress.http.pipeline;

import io.cuepress.core.episode.EpisodeId;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/// Gives every request an id: the one that its client sends, or a new one. The response carries it, and so does every
/// line that is logged for the request.
@ApplicationScoped
public class RequestIds {

    public static final String HEADER = "X-Request-Id";

    /// Ids are copied into logs and pass through proxies, so only harmless characters are accepted.
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9._~:/+=-]{1,128}");

    void register(@Observes Filters filters) {
        FilterOrder.REQUEST_ID.register(filters, RequestIds::assign);
        FilterOrder.LOG_CONTEXT.register(filters, RequestIds::addToLog);
    }

    private static void assign(RoutingContext context) {
        context.response().putHeader(HEADER, of(context.request().getHeader(HEADER)));
        context.next();
    }

    /// The id for a request.
    ///
    /// @param given  the id that the client sent; null when it sent none
    public static String of(@Nullable String given) {
        return given != null && SAFE.matcher(given).matches() ? given : random();
    }

    /// Ids only tell requests apart, so they may be guessable.
    private static String random() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }

    private static void addToLog(RoutingContext context) {
        MDC.put("requestId", context.response().headers().get(HEADER));
        episode(context.normalizedPath()).ifPresent(id -> MDC.put("episodeId", id.value()));
        context.next();
    }

    private static Optional<EpisodeId> episode(String path) {
        if (!path.startsWith(Area.EPISODE_PREFIX)) {
            return Optional.empty();
        }
        var end = path.indexOf('/', Area.EPISODE_PREFIX.length());
        return EpisodeId.parse(path.substring(Area.EPISODE_PREFIX.length(), end < 0 ? path.length() : end));
    }
}
