package io.cuepress.intake.encoding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.check.Problem;
import io.cuepress.core.check.ToldProblems;
import io.cuepress.core.transcript.Language;
import io.cuepress.intake.record.ImportOptions;
import io.cuepress.intake.record.ImportOptions.BadSegments;
import io.cuepress.intake.record.Inspection;
import io.cuepress.intake.record.Limits;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTextTest {

    private static final String RUSSIAN = cue("Добрый день, дорогие слушатели! Сегодня мы говорим о пчёлах.");

    private static String cue(String text) {
        return "1\n00:00:01,000 --> 00:00:04,000\n" + text + "\n\n";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            windows-1251 | windows-1251 | Добрый день
            KOI8-R       | "koi8-r"     | Добрый день
            windows-1250 | CP1250       | Příliš žluťoučký kůň
            windows-1252 | iso-8859-1   | “Café” – 5 €
            windows-1254 | latin5       | şimdi gidelim
            windows-31j  | shift_jis    | 今日は①庭で
            GB18030      | gb2312       | 今天我們
            UTF-8        | utf8         | Добрый день
            UTF-16LE     | utf-16       | Добрый день
            """)
    void a_declared_charset_is_used(String charset, String label, String text) {
        var file = cue(text);
        assertThat(new Reading(file.getBytes(Charset.forName(charset)), label).plain())
                .isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void a_byte_order_mark_shows_the_encoding_whatever_is_declared(String charset) {
        var file = ("\uFEFF" + RUSSIAN).getBytes(Charset.forName(charset));
        assertThat(new Reading(file, null).plain()).isEqualTo(RUSSIAN);
        assertThat(new Reading(file, "windows-1252").plain()).isEqualTo(RUSSIAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void zero_bytes_show_the_encoding_without_a_mark(String charset) {
        assertThat(new Reading(RUSSIAN.getBytes(Charset.forName(charset)), null).plain())
                .isEqualTo(RUSSIAN);
        var json = "{\"segments\": []}".getBytes(Charset.forName(charset));
        assertThat(new Reading(json, null).json()).isEqualTo("{\"segments\": []}");
    }

    @Test
    void a_few_invalid_bytes_of_utf8_are_replaced_and_told() {
        var bytes = (RUSSIAN + RUSSIAN).getBytes(UTF_8);
        var at = new String(bytes, ISO_8859_1).lastIndexOf('\u00D0');
        bytes[at + 1] = ' ';
        var reading = new Reading(bytes, null);
        assertThat(reading.text()).contains("\uFFFD ").startsWith(RUSSIAN);
        assertThat(reading.repairs())
                .containsExactly("invalid-bytes Line 7: 0xD0 is not valid UTF-8; it was replaced by U+FFFD.");
    }

    @Test
    void json_with_invalid_bytes_is_read() {
        var json = "{\"text\": \" Caf\u00C3\", \"next\": \"\u00A9 du jardin\"}".getBytes(ISO_8859_1);
        var reading = new Reading(json, null);
        assertThat(reading.json()).isEqualTo("{\"text\": \" Caf\uFFFD\", \"next\": \"\uFFFD du jardin\"}");
        assertThat(reading.repairs())
                .containsExactly(
                        "invalid-bytes Line 1: 0xC3 is not valid UTF-8; it was replaced by U+FFFD.",
                        "invalid-bytes Line 1: 0xA9 is not valid UTF-8; it was replaced by U+FFFD.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            windows-31j   | 今日は庭で蜜蜂の世話をします。それから花を見に行きましょう。
            EUC-JP        | 今日は庭で蜜蜂の世話をします。それから花を見に行きましょう。
            GB18030       | 今天我们在花园里照顾蜜蜂。然后我们去看花。
            Big5-HKSCS    | 今天我們在花園裡照顧蜜蜂。然後我們去看花。
            x-windows-949 | 오늘은 정원에서 꿀벌을 돌봅니다. 그리고 꽃을 보러 갑시다.
            windows-1252  | “Well,” he said, “that isn’t how it works.” And then the other man went to the door and said nothing.
            windows-1252  | Äpfel und Birnen schmecken süß, sagte die Königin. Wir müssen über die Straße gehen.
            """)
    void an_encoding_that_the_detector_is_sure_of_is_used_and_told(String charset, String text) {
        var file = cue(text);
        var reading = new Reading(file.getBytes(Charset.forName(charset)), null);
        assertThat(reading.text()).isEqualTo(file);
        assertThat(reading.repairs())
                .containsExactly("encoding-detected The text is not UTF-8 and no charset is declared; it was read as "
                        + charset + ", which its letters show.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            windows-1251  | windows-1251 | Добрый день, дорогие слушатели!
            windows-1250  | windows-1250 | Příliš žluťoučký kůň úpěl ďábelské ódy.
            IBM850        | charset=     | J'élève des abeilles depuis vingt ans et chaque année elles m'étonnent encore.
            ISO-2022-JP   | ISO-2022-JP  | 今日は庭で蜜蜂の世話をします。
            x-windows-874 | charset=     | วันนี้เราจะดูแลผึ้งในสวน
            """)
    void an_unsure_encoding_is_refused_with_the_likely_ones(String charset, String named, String text) {
        var reading = new Reading(cue(text).getBytes(Charset.forName(charset)), null);
        assertThat(reading.text()).isNull();
        assertThat(reading.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .startsWith("unknown-encoding The text is not UTF-8")
                        .contains("charset=", named));
    }

    @Test
    void a_detected_encoding_of_another_language_than_the_declared_is_refused() {
        var file = cue("今日は庭で蜜蜂の世話をします。それから花を見に行きましょう。").getBytes(Charset.forName("windows-31j"));
        assertThat(new Reading(file, null, new Language("ru")).text()).isNull();
        assertThat(new Reading(file, null, new Language("ja")).text()).contains("蜜蜂");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x-none | The charset "x-none" is unknown; declare another with charset= in the media type.
            utf-8  | The text has 49 invalid sequences of bytes as UTF-8; declare its encoding with charset= in the media type, or convert it to UTF-8.
            """)
    void a_wrong_declaration_is_refused(String label, String detail) {
        var reading = new Reading(RUSSIAN.getBytes(Charset.forName("windows-1251")), label);
        assertThat(reading.text()).isNull();
        assertThat(reading.problems()).containsExactly("unknown-encoding " + detail);
    }

    @Test
    void plain_utf8_json_is_not_copied() {
        var json = "{\"text\": \"Добрый\"}".getBytes(UTF_8);
        assertThat(BodyText.json(json, ImportOptions.DEFAULT, Inspection.of(BadSegments.REPAIR)))
                .containsSame(json);
    }

    /// One reading of a body, with what was reported.
    private static final class Reading {

        private final byte[] body;
        private final ImportOptions options;
        private final Inspection inspection = Inspection.of(BadSegments.REJECT);

        private Reading(byte[] body, @Nullable String label) {
            this(body, label, null);
        }

        private Reading(byte[] body, @Nullable String label, @Nullable Language language) {
            this.body = body;
            this.options = new ImportOptions(Limits.DEFAULT, BadSegments.REJECT, language).withCharset(label);
        }

        private @Nullable String text() {
            return BodyText.of(body, options, inspection).orElse(null);
        }

        private @Nullable String json() {
            return BodyText.json(body, options, inspection)
                    .map(json -> new String(json, UTF_8))
                    .orElse(null);
        }

        /// The text when nothing had to be reported.
        private @Nullable String plain() {
            var text = text();
            assertThat(repairs()).isEmpty();
            assertThat(problems()).isEmpty();
            return text;
        }

        private List<String> repairs() {
            return told(inspection.repairs().findings().all());
        }

        private List<String> problems() {
            return told(inspection.problems().all());
        }

        private static List<String> told(List<Problem> problems) {
            ToldProblems.assertTold(problems);
            return problems.stream()
                    .map(problem -> problem.code().slug() + " " + problem.detail())
                    .toList();
        }
    }
}
