package io.cuepress.intake.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem;
import io.cuepress.intake.record.Findings;
import io.cuepress.intake.record.Json;
import io.cuepress.intake.record.Limits;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeUnitTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "6.8, 6800",
        "34.480000000000004, 34480",
        "0.0004999999999999999, 0",
        "0.0005, 1",
        "1.0005, 1001",
        "1.00049999999999999999999999, 1000",
        "-0.5, -500",
        "-0.0005, -1",
        "-1.0004, -1000",
        "1e3, 1000000",
        "1.5E-2, 15",
        "1e-999999999, 0",
        "0e999999999, 0",
        "359999.999, 359999999",
        "359999.9994999, 359999999",
    })
    void a_number_is_rounded_half_up_to_milliseconds(String json, long ms) throws IOException {
        var findings = new Findings();
        assertThat(read(json, findings)).isEqualTo(Long.toString(ms));
        assertThat(findings.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "359999.9995, out-of-range",
                "360000, out-of-range",
                "-360000, out-of-range",
                "1e999999999, out-of-range",
                "1e9999999999, out-of-range",
                "-0.5E-99999999999, out-of-range",
                "NaN, not-a-number",
                "Infinity, not-a-number",
                "-INF, not-a-number",
                "\"1.5\", not-a-number",
                "\"\", not-a-number",
                "true, not-a-number",
                "[1], not-a-number",
                "{}, not-a-number",
                "null, missing",
            })
    void any_other_value_is_a_problem(String json, String code) throws IOException {
        var findings = new Findings();
        assertThat(read(json, findings)).isEqualTo("none");
        assertThat(findings.all())
                .extracting(Problem::code)
                .extracting(Problem.Code::slug)
                .containsExactly(code);
        assertThat(findings.all()).extracting(Problem::pointer).containsExactly(new Pointer("/start"));
    }

    @Test
    void a_number_of_endless_digits_is_no_time() throws IOException {
        var findings = new Findings();
        assertThat(read("0." + "3".repeat(1_000_000), findings)).isEqualTo("none");
        assertThat(findings.all()).extracting(Problem::code).containsExactly(Problem.Code.OUT_OF_RANGE);
    }

    @Test
    void every_spelling_of_a_number_rounds_like_its_decimal() throws IOException {
        var random = new SplittableRandom(5);
        for (var i = 0; i < 20_000; i++) {
            var digits = new StringBuilder().append(random.nextLong(1L << random.nextInt(1, 18)) % 360_000);
            for (int left = random.nextInt(-1, 8), first = left; left > 0; left--) {
                digits.append(left == first ? "." : "").append("0459".charAt(random.nextInt(4)));
            }
            var expected = new BigDecimal(digits.toString()).movePointRight(3).setScale(0, RoundingMode.HALF_UP);
            assertThat(read(digits.toString(), new Findings()))
                    .as(digits.toString())
                    .isEqualTo(expected.longValue() < 360_000_000 ? expected.toString() : "none");
        }
    }

    private static String read(String json, Findings findings) throws IOException {
        try (var parser = Json.factory(Limits.DEFAULT).createParser(json)) {
            parser.nextToken();
            var ms = TimeUnit.SECONDS.read(parser, Pointer.ROOT.at("start"), findings);
            assertThat(parser.nextToken()).as("what follows is left alone").isNull();
            return ms.isPresent() ? Long.toString(ms.getAsLong()) : "none";
        }
    }
}
