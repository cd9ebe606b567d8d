package io.cuepress.core.subtitle.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreadFormatTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            VobSub                    | # VobSub index file, v7
            MPL2                      | [10][20]Hello
            TMPlayer                  | 00:00:01:Hello
            Universal Subtitle Format | <?xml version="1.0"?><USFSubtitles version="1.0">
            RealText                  | <window type="generic">
            Spruce STL                | $FontName = Arial
            JACOsub                   | #TIMERES 30
            QuickTime text            | {QTtext} {font:Arial}
            RTF                       | {\\rtf1\\ansi
            HTML                      | <!DOCTYPE html><html>""")
    void a_text_that_is_not_read_has_a_name(String name, String text) {
        assertThat(UnreadFormat.nameOf("\n" + text)).contains(name);
        assertThat(UnreadFormat.nameOf(text.getBytes(ISO_8859_1))).isEmpty();
        assertThat(ReadableFormat.sniffed(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MP4, '\0\0\0\u0018ftypmp42'",
        "ZIP, 'PK\u0003\u0004'",
        "PDF, %PDF-1.7",
        "Matroska, '\u001AE\u00DF\u00A3'"
    })
    void bytes_that_are_not_text_have_a_name(String name, String bytes) {
        assertThat(UnreadFormat.nameOf(bytes.getBytes(ISO_8859_1))).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"'00:00:01,000 --> 00:00:02,000'", "'0:00:01.000,0:00:02.000'", "Hello", "''"})
    void other_text_has_none(String text) {
        assertThat(UnreadFormat.nameOf(text)).isEmpty();
        assertThat(UnreadFormat.nameOf(text.getBytes(ISO_8859_1))).isEmpty();
    }
}
