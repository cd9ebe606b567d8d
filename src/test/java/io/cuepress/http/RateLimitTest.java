package io.cuepress.http;

import static io.cuepress.http.Api.assertProblem;
import static io.cuepress.http.Api.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Two requests an hour: no more come back while the test runs.
@QuarkusTest
@TestProfile(RateLimitTest.TwoAnHour.class)
class RateLimitTest {

    public static class TwoAnHour implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("cuepress.rate-limit.requests", "2", "cuepress.rate-limit.window", "1h");
        }
    }

    @Test
    void a_client_is_told_what_is_left_and_refused_beyond_it() {
        var first = get("/v1/episodes");
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("RateLimit-Policy")).isEqualTo("\"client\";q=2;w=3600");
        assertThat(first.header("RateLimit")).startsWith("\"client\";r=1;t=");
        assertThat(get("/v1/nothing").status()).isEqualTo(404);

        var refused = assertProblem(get("/v1/episodes"), 429, "too-many-requests");
        assertThat(refused.header("RateLimit")).startsWith("\"client\";r=0;t=");
        assertThat(Long.parseLong(refused.header("Retry-After"))).isBetween(1L, 1800L);
        assertThat(get("/q/health/live").status()).isEqualTo(200);
    }
}
