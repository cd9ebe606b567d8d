package io.cuepress.core.chapter.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            CRLF is one line break|a\\r\\nb|a\\nb
            blank lines are none|a\\n \\n\\t\\nb|a\\nb
            tabs and wide spaces are spaces|a\\t\\u00A0\\u3000b|a b
            lines end without space|a  \\nb|a\\nb
            lines begin without space|a\\n  b|a\\nb
            text begins without space|\\n \\ta|a
            nobody sees a zero-width space|0:\\u200B00\\uFEFF a|0:00 a
            controls are spaces|a\\u0000b|a b
            tags of blocks are line breaks|<p>a<br/>b</p>|a\\nb\\n
            tags inside a line are nothing|<b>0:00</b> a <a href="https://a.example">b</a>|0:00 a b
            other brackets are text|List<T> <3 a<b <script>|List<T> <3 a<b <script>
            a tag that does not close is text|a <b c|a <b c
            half a pair is left out|a\\uD83Db\\uDE00c|abc
            a pair stays|a\\uD83D\\uDE00|a\\uD83D\\uDE00
            half a pair at the end is left out|a\\uD83D|a
            a wide colon between digits is a colon|１：２３ x：y|１:２３ x：y
            a semicolon between digits is a colon|0;30 a;b 1;2|0:30 a;b 1;2
            references of HTML are what they stand for|a &amp; b&#39;s &#x201C;c&#x201D;&nbsp;d|a & b's “c” d
            other ampersands are text|a & b; AT&T &bees; &#; &#xZ;|a & b; AT&T &bees; &#; &#xZ;
            joined emoji stay joined|\\uD83D\\uDC69\\u200D\\uD83D\\uDCBB|\\uD83D\\uDC69\\u200D\\uD83D\\uDCBB""")
    void folds_what_looks_the_same(String rule, String description, String plain) {
        assertThat(PlainText.of(unescaped(description))).as(rule).isEqualTo(unescaped(plain));
    }

    private static String unescaped(String text) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\u", i)) {
                out.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else if (text.charAt(i) == '\\') {
                out.append(text.substring(i, i + 2).translateEscapes());
                i++;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}
