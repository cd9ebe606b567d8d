package io.cuepress.http.limit;

import static io.cuepress.http.Api.assertProblem;
import static io.cuepress.http.Api.episode;
import static io.cuepress.http.Api.get;
import static io.cuepress.http.Api.put;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Six requests an hour: no more come back while the test runs.
@QuarkusTest
@TestProfile(RateLimitTest.SixAnHour.class)
class RateLimitTest {

    private static final String EXPORT = "/v1/episodes/counted/subtitles.srt";

    public static class SixAnHour implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("cuepress.rate-limit.requests", "6", "cuepress.rate-limit.window", "1h");
        }
    }

    @Test
    void a_client_is_told_what_is_left_and_refused_beyond_it() {
        var first = put("counted", episode("T", "[{\"start\":0,\"end\":1,\"text\":\"Bees.\"}]"));
        assertThat(first.status()).isIn(200, 201);
        assertThat(first.header("RateLimit-Policy")).isEqualTo("\"client\";q=6;w=3600");
        assertThat(first.header("RateLimit")).startsWith("\"client\";r=5;t=");
        for (var left = 4; left > 0; left--) { // all but the first of these are answered from memory
            var export = get(EXPORT);
            assertThat(export.status()).isEqualTo(200);
            assertThat(export.header("RateLimit")).startsWith("\"client\";r=" + left + ";t=");
        }
        assertThat(get("/v1/nothing").status()).isEqualTo(404);

        for (var path : new String[] {EXPORT, "/v1/episodes"}) {
            var refused = assertProblem(get(path), 429, "too-many-requests");
            assertThat(refused.header("RateLimit")).startsWith("\"client\";r=0;t=");
            assertThat(Long.parseLong(refused.header("Retry-After"))).isBetween(1L, 600L);
            assertThat(refused.header("Access-Control-Expose-Headers")).contains("RateLimit", "Retry-After");
        }
        assertThat(get("/q/health/live").status()).isEqualTo(200);
    }
}
