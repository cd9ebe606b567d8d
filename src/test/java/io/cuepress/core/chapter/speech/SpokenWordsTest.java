package io.cuepress.core.chapter.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Today's News: 2 of 3!   | today news 2 of 3
            L’été à Besançon        | ete besancon
            Ёлка и чай              | елка и чаи
            مُحَمَّد وأحمد          | محمد واحمد
            ＮＡＳＡ                | nasa
            서울의 봄               | 서울의 봄
            東京 2024 年            | 東京 2024 年
            日本語の章              | 日本 本語 語の の章
            AI入門                  | ai 入門
            𠮷野家                  | 𠮷野 野家
            –– … !                  |
            """)
    void words_compare_equal_however_they_are_written(String text, String words) {
        var expected = words == null ? List.<String>of() : List.of(words.split(" "));
        assertThat(SpokenWords.of(text)).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({"の章,true", "東,true", "กข,true", "봄,false", "nasa,false", "محمد,false"})
    void scripts_without_spaces_give_pairs(String word, boolean isPair) {
        assertThat(SpokenWords.isPair(word)).isEqualTo(isPair);
    }
}
