package io.cuepress.http.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenWritesTest {

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
    void consent_is_not_honoured_where_other_machines_reach_the_service(String host) {
        assertThatThrownBy(() -> OpenWrites.require(true, host))
                .hasMessageContaining(host)
                .hasMessageContaining("CUEPRESS_WRITE_TOKENS");
    }

    @ParameterizedTest
    @CsvSource({"true, 127.0.0.1", "true, localhost", "true, ::1", "false, 0.0.0.0"})
    void the_loopback_address_and_no_consent_are_fine(boolean isOpen, String host) {
        assertThatCode(() -> OpenWrites.require(isOpen, host)).doesNotThrowAnyException();
    }
}
