package io.cuepress.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LinksTest {

    @Test
    void what_is_empty_is_left_out_and_the_rest_is_encoded() {
        assertThat(Links.with("/", Map.of("title", "", "channel", "A&B <1>/ü")))
                .isEqualTo("/?channel=A%26B+%3C1%3E%2F%C3%BC");
        assertThat(Links.with("/", Map.of("title", ""))).isEqualTo("/");
    }
}
