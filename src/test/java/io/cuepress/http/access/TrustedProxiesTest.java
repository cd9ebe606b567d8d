package io.cuepress.http.access;

import static io.cuepress.http.Api.assertProblem;
import static io.cuepress.http.Api.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Behind a proxy that this machine is not.
@QuarkusTest
@TestProfile(TrustedProxiesTest.BehindAnother.class)
class TrustedProxiesTest {

    public static class BehindAnother implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.trusted-proxies", "203.0.113.1",
                    "cuepress.rate-limit.requests", "3",
                    "cuepress.rate-limit.window", "1h");
        }
    }

    @Test
    void what_others_say_of_their_address_is_not_believed() {
        for (var i = 0; i < 3; i++) {
            assertThat(get("/v1/episodes", "X-Forwarded-For", "198.51.100." + i).status())
                    .isEqualTo(200);
        }
        assertProblem(get("/v1/episodes", "X-Forwarded-For", "198.51.100.9"), 429, "too-many-requests");
    }

    @Test
    void forwarding_without_a_proxy_to_trust_does_not_start() {
        assertThatThrownBy(() -> TrustedProxies.require(true, List.of()))
                .hasMessageContaining("QUARKUS_HTTP_PROXY_TRUSTED_PROXIES");
        TrustedProxies.require(true, List.of("203.0.113.1"));
        TrustedProxies.require(false, List.of());
    }
}
