package io.cuepress.core.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageNameTest {

    /// The names that Whisper writes, each behind the tag that it uses for it.
    private static final String WHISPER = """
            en english, zh chinese, de german, es spanish, ru russian, ko korean, fr french, ja japanese,
            pt portuguese, tr turkish, pl polish, ca catalan, nl dutch, ar arabic, sv swedish, it italian,
            id indonesian, hi hindi, fi finnish, vi vietnamese, he hebrew, uk ukrainian, el greek, ms malay, cs czech,
            ro romanian, da danish, hu hungarian, ta tamil, no norwegian, th thai, ur urdu, hr croatian,
            bg bulgarian, lt lithuanian, la latin, mi maori, ml malayalam, cy welsh, sk slovak, te telugu, fa persian,
            lv latvian, bn bengali, sr serbian, az azerbaijani, sl slovenian, kn kannada, et estonian,
            mk macedonian, br breton, eu basque, is icelandic, hy armenian, ne nepali, mn mongolian, bs bosnian,
            kk kazakh, sq albanian, sw swahili, gl galician, mr marathi, pa punjabi, si sinhala, km khmer, sn shona,
            yo yoruba, so somali, af afrikaans, oc occitan, ka georgian, be belarusian, tg tajik, sd sindhi,
            gu gujarati, am amharic, yi yiddish, lo lao, uz uzbek, fo faroese, ht haitian creole, ps pashto,
            tk turkmen, nn nynorsk, mt maltese, sa sanskrit, lb luxembourgish, my myanmar, bo tibetan, tl tagalog,
            mg malagasy, as assamese, tt tatar, haw hawaiian, ln lingala, ha hausa, ba bashkir, jv javanese,
            su sundanese, yue cantonese, my burmese, ca valencian, nl flemish, ht haitian, lb letzeburgesch,
            ps pushto, pa panjabi, ro moldavian, ro moldovan, si sinhalese, es castilian, zh mandarin""";

    @Test
    void every_name_of_whisper_is_a_language() {
        for (var entry : List.of(WHISPER.replace('\n', ' ').split(", *", -1))) {
            var space = entry.indexOf(' ');
            assertThat(LanguageName.parse(entry.substring(space + 1)))
                    .as(entry)
                    .contains(new Language(entry.substring(0, space)));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en-orig                 | en
            pt-BR-orig              | pt-BR
            jw                      | jv
            Bangla                  | bn
            Farsi                   | fa
            HAITIAN_CREOLE          | ht
            Portuguese (Brazil)     | pt-BR
            Brazilian Portuguese    | pt-BR
            Simplified Chinese      | zh-Hans
            English (United States) | en-US
            """)
    void tags_of_downloaders_and_names_in_english_are_read(String name, String tag) {
        assertThat(LanguageName.parse(name)).contains(new Language(tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "auto", "None", "unknown", "und", "live_chat", "null"})
    void some_words_stand_for_no_language(String name) {
        assertThat(LanguageName.parse(name)).contains(Language.UNDETERMINED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"klingonese", "english?", "-orig", "the first one"})
    void anything_else_names_no_language(String name) {
        assertThat(LanguageName.parse(name)).isEmpty();
    }
}
