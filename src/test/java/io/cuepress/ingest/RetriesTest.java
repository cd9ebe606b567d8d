package io.cuepress.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetriesTest {

    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void a_transaction_that_loses_twice_succeeds() {
        Retries.run(() -> {
            if (attempts.incrementAndGet() < 3) {
                fail("40P01");
            }
        });
        assertThat(attempts).hasValue(3);
    }

    @ParameterizedTest
    @CsvSource({"40P01, 5", "40001, 5", "55P03, 5", "08006, 1", "57014, 1", "23505, 1"})
    void only_lost_races_are_repeated_and_not_for_ever(String state, int most) {
        assertThatThrownBy(() -> Retries.run(() -> {
                    attempts.incrementAndGet();
                    fail(state);
                }))
                .hasRootCauseInstanceOf(SQLException.class);
        assertThat(attempts).hasValue(most);
    }

    private static void fail(String state) {
        throw new IllegalStateException(new SQLException("x", state));
    }
}
