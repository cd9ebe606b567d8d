package io.cuepress.http.pipeline;

import io.cuepress.core.episode.EpisodeId;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/// Gives every request an id, the one that it comes with or a new one, which the answer names and every line that is
/// logged meanwhile.
@ApplicationScoped
public class RequestIds {

    public static final String HEADER = "X-Request-Id";
    private static final String EPISODES = "/v1/episodes/";
    private static final int BEFORE_ALL = 1_100;
    private static final int BEHIND_ANSWERS_FROM_MEMORY =
            SecurityHandlerPriorities.AUTHENTICATION - 30; // they log nothing

    /// An id goes into logs and through proxies.
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9._~:/+=-]{1,128}");

    void register(@Observes Filters filters) {
        filters.register(RequestIds::name, BEFORE_ALL);
        filters.register(RequestIds::mark, BEHIND_ANSWERS_FROM_MEMORY);
    }

    private static void name(RoutingContext context) {
        context.response().putHeader(HEADER, of(context.request().getHeader(HEADER)));
        context.next();
    }

    /// The id of a request that came with this one, or with none.
    public static String of(@Nullable String given) {
        return given != null && SAFE.matcher(given).matches() ? given : made();
    }

    /// Tells requests apart; nobody has to be kept from guessing it.
    private static String made() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }

    private static void mark(RoutingContext context) {
        MDC.put("requestId", context.response().headers().get(HEADER));
        episode(context.normalizedPath()).ifPresent(id -> MDC.put("episodeId", id.value()));
        context.next();
    }

    private static Optional<EpisodeId> episode(String path) {
        if (!path.startsWith(EPISODES)) {
            return Optional.empty();
        }
        var end = path.indexOf('/', EPISODES.length());
        return EpisodeId.parse(path.substring(EPISODES.length(), end < 0 ? path.length() : end));
    }
}
