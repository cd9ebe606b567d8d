package io.cuepress.http.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.cuepress.config.CuepressConfig;
import io.cuepress.http.pipeline.Area;
import io.cuepress.http.pipeline.FilterOrder;
import io.cuepress.http.problem.ProblemDetails;
import io.cuepress.http.problem.ProblemType;
import io.cuepress.http.problem.Refusals;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/// Limits the requests of each client in a window, where a limit is configured. The `RateLimit` headers of the IETF's
/// draft say how many are left.
///
/// A client is identified by its address, because it could invent a new token for every request. Requests with a
/// wrong token or password count too. What pages are made of and monitoring are free.
@ApplicationScoped
public class RateLimit {

    private static final int MOST_CLIENTS = 100_000;

    private final CuepressConfig.RateLimit limit;
    private final Refusals refusals;

    RateLimit(CuepressConfig config, Refusals refusals) {
        this.limit = config.rateLimit();
        this.refusals = refusals;
    }

    void register(@Observes Filters filters) {
        if (limit.requests().isEmpty()) {
            return;
        }
        var requests = limit.requests().getAsInt();
        LoadingCache<String, Bucket> buckets = Caffeine.newBuilder()
                .maximumSize(MOST_CLIENTS)
                .expireAfterAccess(limit.window())
                .executor(Runnable::run) // waking another thread takes longer than the eviction itself
                .build(client -> bucket(requests, limit.window()));
        FilterOrder.RATE_LIMIT.register(filters, context -> check(context, buckets, requests));
    }

    private static Bucket bucket(int requests, Duration window) {
        return Bucket.builder()
                .addLimit(bandwidth -> bandwidth.capacity(requests).refillGreedy(requests, window))
                .build();
    }

    private void check(RoutingContext context, LoadingCache<String, Bucket> buckets, int requests) {
        var isLimited = switch (Area.of(context.normalizedPath())) {
            case API, PAGES -> true;
            case ASSETS, OPERATIONS -> false;
        };
        if (!isLimited) {
            context.next();
            return;
        }
        var bucket = buckets.get(context.request().remoteAddress().hostAddress());
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        describe(context, probe, requests);
        if (probe.isConsumed()) {
            context.next();
        } else {
            refuse(context, seconds(probe.getNanosToWaitForRefill()));
        }
    }

    private void describe(RoutingContext context, ConsumptionProbe probe, int requests) {
        context.response()
                .putHeader(
                        "RateLimit-Policy",
                        "\"client\";q=" + requests + ";w=" + limit.window().toSeconds())
                .putHeader(
                        "RateLimit",
                        "\"client\";r=" + probe.getRemainingTokens() + ";t=" + seconds(probe.getNanosToWaitForReset()));
    }

    private static long seconds(long nanos) {
        return Math.ceilDiv(nanos, 1_000_000_000L);
    }

    private void refuse(RoutingContext context, long seconds) {
        context.response().putHeader("Retry-After", Long.toString(seconds));
        refusals.refuse(context, ProblemDetails.of(ProblemType.TOO_MANY_REQUESTS, LimitText.REQUESTS.text(seconds)));
    }
}
