package io.cuepress.core.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "EN_us, en-US",
        "' pt-br ', pt-BR",
        "ZH-hant-tw, zh-Hant-TW",
        "und, und",
        "i-klingon, tlh",
        "iw, he",
        "jw, jv",
        "jpn, ja",
        "eng, en",
        "eng-us, en-US",
        "zho, zh",
        "chi, zh",
        "cmn-Hans, zh-Hans",
        "ger, de",
        "tgl, tl",
        "fil, fil",
        "yue, yue",
        "prs, prs",
        "nob, nb",
        "de-1996, de-1996",
        "x-private, x-private",
    })
    void a_tag_is_read_in_any_case_and_kept_in_canonical_case(String text, String tag) {
        assertThat(Language.parse(text)).contains(new Language(tag));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "e",
                "english?",
                "bengali",
                "auto",
                "en-",
                "-",
                "en--US",
                "123",
                "\u0000",
                "en-abcdefghijklmnopqrstuvwxyz",
                "a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p-q-r-s-t"
            })
    void anything_else_is_no_tag(String text) {
        assertThat(Language.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EN", "en_US", "pt-br", "nonsense tag"})
    void only_a_canonical_tag_makes_a_language(String tag) {
        assertThatThrownBy(() -> new Language(tag)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"ar, true", "he, true", "fa-IR, true", "az-Arab, true", "en, false", "az, false", "und, false"})
    void a_language_has_a_writing_direction(String tag, boolean rightToLeft) {
        assertThat(new Language(tag).isRightToLeft()).isEqualTo(rightToLeft);
    }

    @Test
    void every_code_of_iso_639_is_a_language_with_its_shortest_code() {
        for (var code : Locale.getISOLanguages()) {
            var shortest = Locale.of(code).toLanguageTag();
            assertThat(Language.parse(code)).as(code).hasValue(new Language(shortest));
            assertThat(Language.parse(Locale.of(code).getISO3Language()))
                    .as(code)
                    .hasValue(new Language(shortest));
        }
    }

    @Test
    void no_text_at_all_makes_reading_fail() {
        var parts = List.of(
                "en",
                "iw",
                "i",
                "x",
                "und",
                "sgn",
                "BE",
                "FR",
                "zh",
                "min",
                "u",
                "ca",
                "a",
                "bb",
                "t",
                "lvariant",
                "JP",
                "ja",
                "NO",
                "NY",
                "no",
                "1996",
                "oed",
                "GB",
                "default",
                "hant",
                "latn",
                "th",
                "TH",
                "japanese",
                "0",
                "cel",
                "gaulish");
        var random = new SplittableRandom(1);
        for (var round = 0; round < 20_000; round++) {
            var text = new StringBuilder(parts.get(random.nextInt(parts.size())));
            for (var i = random.nextInt(6); i > 0; i--) {
                text.append('-').append(parts.get(random.nextInt(parts.size())));
            }
            assertThat(Language.parse(text.toString())
                            .map(Language::tag)
                            .map(tag -> tag.length() <= 35)
                            .orElse(true))
                    .isTrue();
        }
    }
}
