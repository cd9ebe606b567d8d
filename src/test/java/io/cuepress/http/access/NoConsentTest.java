package io.cuepress.http.access;

import static io.cuepress.http.Api.assertProblem;
import static io.cuepress.http.Api.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// With neither a token nor consent to open writes.
@QuarkusTest
@TestProfile(NoConsentTest.WithoutConsent.class)
class NoConsentTest {

    public static class WithoutConsent implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("cuepress.open-writes", "false");
        }
    }

    @Test
    void nobody_writes_and_the_problem_says_what_to_set() {
        for (var operation : WriteOperations.documented().all()) {
            assertThat(assertProblem(operation.sent(), 403, "forbidden").at("detail"))
                    .contains("CUEPRESS_WRITE_TOKENS")
                    .contains("CUEPRESS_OPEN_WRITES");
        }
        assertThat(get("/v1/episodes").status()).isEqualTo(200);
    }
}
