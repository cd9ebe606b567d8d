package io.cuepress.http.limit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cuepress.config.CuepressConfig;
import io.quarkus.runtime.configuration.MemorySize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A thousand bytes in ten seconds, on a clock of its own.
class MinimumRateTest {

    private long seconds;

    private final MinimumRate rate = new MinimumRate(
            new CuepressConfig.Clients() {
                @Override
                public Duration patience() {
                    return Duration.ofSeconds(10);
                }

                @Override
                public MemorySize leastBytes() {
                    return new MemorySize(BigInteger.valueOf(1_000));
                }
            },
            () -> Duration.ofSeconds(seconds).toNanos());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bytes each time | seconds each time | times | what becomes of it
            1               | 1                 | 9     | goes on
            1               | 1                 | 10    | is cut
            100             | 1                 | 10000 | goes on
            99              | 1                 | 10    | is cut
            99              | 1                 | 9     | goes on
            900             | 9                 | 1000  | goes on
            0               | 9                 | 1     | goes on
            0               | 10                | 1     | is cut
            64000           | 600               | 100   | goes on
            64000           | 700               | 1     | is cut
            1               | 0                 | 99999 | goes on
            """, useHeadersInDisplayName = true)
    void a_client_is_cut_when_it_keeps_waiting_for_too_little(int bytes, int wait, int times, String outcome)
            throws IOException {
        if (outcome.equals("goes on")) {
            repeat(bytes, wait, times);
        } else {
            assertThatThrownBy(() -> repeat(bytes, wait, times)).isInstanceOf(SlowClient.class);
        }
    }

    private void repeat(int bytes, int wait, int times) throws IOException {
        for (var i = 0; i < times; i++) {
            var start = rate.start();
            seconds += wait;
            rate.waited(start, bytes);
        }
    }

    @Test
    void the_services_own_time_does_not_count() throws IOException {
        var read = 0;
        try (var body = rate.check(slow(1, 100))) {
            for (var bytes = new byte[100]; body.read(bytes) >= 0; read++) {
                seconds += 3_600;
            }
        }
        assertThat(read).isEqualTo(100);
    }

    @Test
    void a_client_that_was_fast_before_is_cut_when_it_becomes_slow() {
        var body = rate.check(slow(0, 1_000));
        assertThatThrownBy(() -> {
                    body.readNBytes(50_000);
                    while (true) {
                        seconds++;
                        assertThat(body.read()).isNotNegative();
                        rate.waited(rate.start() - Duration.ofSeconds(1).toNanos(), 0);
                    }
                })
                .isInstanceOf(SlowClient.class);
    }

    @Test
    void a_file_that_is_not_received_is_cut() {
        var file = rate.check(blocked());
        assertThatThrownBy(() -> file.write(new byte[500])).isInstanceOf(SlowClient.class);
    }

    @Test
    void a_file_that_is_received_fast_enough_is_complete() throws IOException {
        var taken = new ByteArrayOutputStream();
        try (var file = rate.check(taken)) {
            file.write('a');
            file.write(new byte[] {'b', 'c'});
        }
        assertThat(taken.toString(UTF_8)).isEqualTo("abc");
    }

    /// So many times a hundred bytes, each after these seconds.
    private InputStream slow(int wait, int times) {
        return new InputStream() {
            private int left = times;

            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                seconds += wait;
                return left-- > 0 ? Math.min(length, 100) : -1;
            }
        };
    }

    private OutputStream blocked() {
        return new OutputStream() {
            @Override
            public void write(int b) {
                throw new AssertionError("files are written in pieces");
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                seconds += 10;
            }
        };
    }
}
