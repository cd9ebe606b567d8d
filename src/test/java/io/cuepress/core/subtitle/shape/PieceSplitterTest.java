package io.cuepress.core.subtitle.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.subtitle.shape.CueStyle.LineLimit;
import io.cuepress.core.transcript.Language;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PieceSplitterTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            # language, length of a line, text                    | pieces, `_` where a space stands before
            en | 12 | one two, three.                             | _one _two, _three.
            en | 12 | one\u00A0two                                | _one\u00A0two
            en | 12 | a well-known thing                          | _a _well-known _thing
            # a word as long as the line, one longer
            en | 10 | abcdefghij abcdefghijk                      | _abcdefghij _abcdefghij k
            # behind a hyphen in the second half of the line, not in the first
            en | 10 | abcdef-ghijklm                              | _abcdef- ghijklm
            en | 10 | abcde-fghijklm                              | _abcde- fghijklm
            en | 10 | abcd-efghijklm                              | _abcd-efghi jklm
            en | 10 | abc-defghijklm                              | _abc-defghi jklm
            en | 10 | abcd-efgh-ijklm                             | _abcd-efgh- ijklm
            en | 10 | e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301 | _e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301 e\u0301
            # scripts without spaces
            zh | 16 | 今天我们来讨论 GPT-4 的问题                 | _今天 我们 来 讨论 _GPT-4 _的 问题
            zh | 16 | 人工智能，很好。                            | _人工 智能， 很好。
            ja | 16 | 新しい言語モデルのライセンスについて        | _新しい 言語 モデルの ライセンスについて
            th | 16 | ภาษาไทยเป็นภาษา                             | _ภาษา ไทย เป็น ภาษา
            # a mark of repetition stays with its word
            th | 16 | เด็ก ๆ ชอบมากๆ แล้ว                         | _เด็ก ๆ _ชอบ มากๆ _แล้ว
            th | 16 | ๆ ก                                         | _ๆ _ก
            zh | 16 | abc中文def                                  | _abc 中文 def
            """)
    void a_text_is_cut_where_a_line_may_break(String language, int length, String text, String pieces) {
        assertThat(split(language, length, text)).isEqualTo(pieces);
    }

    @Test
    void invisible_text_is_no_piece() {
        assertThat(split("en", 12, " \u200B \u0007 ")).isEmpty();
        assertThat(split("en", 12, "a \u200B b")).isEqualTo("_a _b");
        assertThat(split("en", 12, "\u00A0a\u00A0 \u00A0b")).isEqualTo("_a _b");
    }

    private static String split(String language, int length, String text) {
        var line = new LineLimit(length, Measure.GRAPHEMES, 2);
        return new PieceSplitter(new Language(language), line)
                .split(text).stream()
                        .map(piece -> (piece.spaced() ? "_" : "") + piece.text())
                        .collect(Collectors.joining(" "));
    }
}
