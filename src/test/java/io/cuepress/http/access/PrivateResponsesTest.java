package io.cuepress.http.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivateResponsesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    public, max-age=60, stale-if-error=600   | private, max-age=60, stale-if-error=600
                    public, max-age=31536000, immutable      | private, max-age=31536000, immutable
                    max-age=60                               | private, max-age=60
                    no-store                                 | no-store
                    private, max-age=5                       | private, max-age=5
                                                             | private
                    """)
    void no_shared_cache_may_keep_it(String given, String marked) {
        var headers = MultiMap.caseInsensitiveMultiMap();
        if (given != null) {
            headers.set("Cache-Control", given);
        }
        PrivateResponses.mark(headers);
        assertThat(headers.get("cache-control")).isEqualTo(marked);
    }

    @Test
    void it_varies_by_authorization_once() {
        var headers = MultiMap.caseInsensitiveMultiMap().set("Vary", "Accept-Encoding");
        PrivateResponses.mark(headers);
        PrivateResponses.mark(headers);
        assertThat(headers.get("Vary")).isEqualTo("Accept-Encoding, Authorization");
    }
}
