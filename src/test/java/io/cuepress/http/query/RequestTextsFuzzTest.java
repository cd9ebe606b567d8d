package io.cuepress.http.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.cuepress.http.message.ContentDisposition;
import io.cuepress.store.sql.Cursor;
import java.math.BigDecimal;
import java.util.List;

/// The parts of a request that our own code parses: the values of its query, and some headers.
class RequestTextsFuzzTest {

    @FuzzTest
    void any_text_is_a_value_of_a_parameter_or_invalid(byte[] bytes) {
        var text = new String(bytes, UTF_8);
        SubtitleOptions.ofEpisode(
                        Parameters.FORMATS,
                        Parameters.SEGMENT,
                        Parameters.MPEGTS,
                        Parameters.SNAP,
                        Parameters.SOURCE,
                        Parameters.LIMIT,
                        Parameters.AFTER,
                        Parameters.AFTER_RUN,
                        Parameters.TITLE,
                        Parameters.ON_BAD_SEGMENT)
                .forEach(parameter -> assertThat(parameter.read().apply(text))
                        .as(parameter.name())
                        .isEqualTo(parameter.read().apply(text)));
        Parameters.LIMITS.forEach((limit, parameter) -> parameter
                .read()
                .apply(text)
                .ifPresent(value -> assertThat(limit.allows(value)).isTrue()));
        Cursor.decode(text)
                .ifPresent(cursor -> assertThat(Cursor.decode(cursor.encode())).contains(cursor));
    }

    @FuzzTest
    void a_time_is_the_same_in_every_spelling(byte[] bytes) {
        var text = new String(bytes, UTF_8);
        Times.moment(text).ifPresent(time -> {
            assertThat(Times.moment(time.clock('.'))).contains(time);
            assertThat(Times.moment(time.clock(','))).contains(time);
            assertThat(Times.moment(time.seconds().toPlainString())).contains(time);
        });
        Times.shift(text)
                .ifPresent(
                        ms -> assertThat(Times.shift(BigDecimal.valueOf(ms, 3).toPlainString()))
                                .contains(ms));
    }

    @FuzzTest
    void any_title_makes_exactly_one_header(byte[] bytes) {
        var header = ContentDisposition.of(true, new String(bytes, UTF_8), "srt");
        assertThat(header)
                .matches("attachment; filename=\"[A-Za-z0-9 ._()\\[\\]-]+[.]srt\"; filename[*]=UTF-8''[!-~]+[.]srt");
    }

    @FuzzTest
    void the_nearest_name_is_a_known_one(byte[] bytes) {
        var known = List.of("from", "to", "shift", "maxLineLength");
        assertThat(known)
                .containsAll(
                        Nearest.of(new String(bytes, UTF_8), known).stream().toList());
    }
}
