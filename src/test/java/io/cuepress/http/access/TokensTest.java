package io.cuepress.http.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {

    @Test
    void short_tokens_are_refused_at_startup_and_not_shown() {
        assertThatThrownBy(() -> new Tokens("cuepress.write-tokens", List.of("x".repeat(32), "secret")))
                .hasMessageContaining("cuepress.write-tokens")
                .hasMessageContaining("32 characters")
                .message()
                .doesNotContain("secret");
    }

    @Test
    void no_tokens_open_nothing() {
        var none = new Tokens("cuepress.read-tokens", List.of());
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.accept("Bearer ")).isFalse();
    }
}
