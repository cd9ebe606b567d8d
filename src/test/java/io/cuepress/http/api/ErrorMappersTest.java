package io.cuepress.http.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.http.problem.ProblemDetails;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest // for the builder of responses
class ErrorMappersTest {

    private final ErrorMappers mappers = new ErrorMappers();

    @ParameterizedTest
    @CsvSource({
        "08006, 503",
        "08001, 503",
        "53300, 503",
        "57P01, 503",
        "57P03, 503",
        "25006, 503",
        "40001, 503",
        "40P01, 503",
        "57014, 503",
        "55P03, 503",
        "25P03, 503",
        "23505, 500",
        "22P05, 500",
        "42703, 500",
    })
    void the_sqlstate_distinguishes_an_unavailable_database_from_a_bug(String state, int status) {
        var failure = new IllegalStateException(new RuntimeException(new SQLException("x", state)));
        try (var response = mappers.failed(failure)) {
            assertThat(response.getStatus()).isEqualTo(status);
            assertThat(response.getHeaderString("Retry-After")).isEqualTo(status == 503 ? "5" : null);
            assertThat(response.getMediaType()).hasToString("application/problem+json");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "08006, The database does not respond; try again in 5 seconds.",
        "25006, The database is read-only; try again in 5 seconds.",
        "53100, The database disk is full; try again in 5 seconds.",
        "57014, The database took too long; try again in 5 seconds.",
        "55P03, Another request holds the same data; try again in 5 seconds.",
    })
    void the_problem_says_why_the_database_is_unavailable(String state, String detail) {
        try (var response = mappers.failed(new SQLException("x", state))) {
            assertThat(((ProblemDetails) response.getEntity()).detail()).isEqualTo(detail);
        }
    }

    @Test
    void an_outage_counts_wherever_a_failure_has_it() {
        var suppressing = new IllegalStateException("could not roll back");
        suppressing.addSuppressed(new RuntimeException(new SQLException("x", "08006")));
        try (var response = mappers.failed(new RuntimeException(suppressing))) {
            assertThat(response.getStatus()).isEqualTo(503);
        }
        var circular = new IllegalStateException(suppressing);
        suppressing.initCause(new RuntimeException(circular));
        try (var response = mappers.failed(circular)) {
            assertThat(response.getStatus()).isEqualTo(503);
        }
    }

    @Test
    void a_pool_without_a_free_connection_is_an_unavailable_database() {
        try (var response = mappers.failed(new SQLException("Sorry, acquisition timeout!"))) {
            assertThat(response.getStatus()).isEqualTo(503);
        }
        var closed = new SQLException("This pool is closed and does not handle any more connections!");
        try (var response = mappers.failed(closed)) {
            assertThat(((ProblemDetails) response.getEntity()).detail()).startsWith("The service is shutting down;");
        }
        try (var response = mappers.failed(new SQLException("something else"))) {
            assertThat(response.getStatus()).isEqualTo(500);
        }
    }

    @Test
    void a_body_that_is_cut_off_is_not_a_bug() {
        try (var response = mappers.cutOff(new IOException("closed"))) {
            assertThat(response.getStatus()).isEqualTo(400);
        }
    }
}
