package io.cuepress.core.subtitle.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.subtitle.read.file.FileRepair;
import io.cuepress.core.subtitle.read.file.ReadTrack;
import io.cuepress.core.subtitle.read.file.RepairKind;
import io.cuepress.core.subtitle.read.file.SubtitleText;
import io.cuepress.core.time.FrameRate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherReadersTest {

    @Test
    void ass_dialogues_lose_their_overrides_and_drawings() {
        assertThat(shown(ReadableFormat.ASS, """
                [Script Info]
                [Events]
                Format: Marked, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
                Dialogue: Marked=0,0:00:01.00,0:00:02.50,Default,Ann,0000,0000,0000,,{\\an8\\i1}Hello,\\Nbees{\\i0}
                Dialogue: Marked=0,1:00:03.00,1:00:04.00,Default,,0000,0000,0000,,a\\hb\\nc \\⁠N
                Dialogue: Marked=0,1:00:05.00,1:00:06.00,Default,,0000,0000,0000,,{\\p1}m 0 0 l 1 1{\\p0}
                """)).isEqualTo("""
                1000-2500 Ann: Hello,⏎bees
                3603000-3604000 a\u00A0b c \\N
                3605000-3606000\s""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            begin="1.5s" end="2500ms"              | 1500-2500 Hi
            begin="00:00:01:15" end="00:00:02:00"  | 1600-2000 Hi
            begin="25f" end="50f"                  | 1000-2000 Hi
            begin="10000t" dur="5000t"             | 1000-1500 Hi
            begin="0.5m" end="0.01h"               | 30000-36000 Hi
            begin="01:00:00.5" end="01:00:01"      | 3600500-3601000 Hi""")
    void ttml_times_are_read_by_the_parameters_of_the_document(String times, String shown) {
        assertThat(shown(ReadableFormat.TTML, """
                <tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter"
                    ttp:frameRate="25" ttp:tickRate="10000"><body><div><p %s>Hi</p></div></body></tt>
                """.formatted(times))).isEqualTo(shown);
    }

    @Test
    void ttml_times_count_from_the_parent_and_names_come_from_agents() {
        assertThat(shown(ReadableFormat.TTML, """
                <tt:tt xmlns:tt="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata"
                    xmlns:ttp="http://www.w3.org/ns/ttml#parameter" xml:lang="de"
                    ttp:frameRate="30" ttp:frameRateMultiplier="1000 1001">
                  <tt:head><tt:metadata><ttm:title>A title</ttm:title>
                    <ttm:agent xml:id="a" type="person"><ttm:name type="full">Ann</ttm:name></ttm:agent>
                  </tt:metadata><tt:styling><tt:style xml:id="s"/></tt:styling></tt:head>
                  <tt:body begin="10s"><tt:div>
                    <tt:p begin="1s" end="2s" ttm:agent="a">One<tt:br/>
                      <tt:span style="s">two &amp; &lt;b&gt;</tt:span></tt:p>
                    <tt:p><tt:span begin="3s" end="4s">Three</tt:span> <tt:span begin="4s" end="5s">four</tt:span></tt:p>
                    <tt:p begin="0f" end="30f">Frames</tt:p>
                  </tt:div>
                  <tt:div timeContainer="seq"><tt:p dur="1s">Five</tt:p><tt:p dur="2s">Six</tt:p></tt:div>
                  </tt:body>
                </tt:tt>
                """)).isEqualTo("""
                11000-12000 Ann: One⏎two & <b>
                13000-14000 Three
                14000-15000 four
                10000-11001 Frames
                10000-11000 Five
                11000-13000 Six""");
    }

    @Test
    void references_of_html_are_read_in_xml() {
        assertThat(shown(
                        ReadableFormat.TTML,
                        "<tt><body><p begin=\"0s\" end=\"1s\">Caf&eacute; &amp; &hellip;</p></body></tt>"))
                .isEqualTo("0-1000 Café & …");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <!DOCTYPE tt [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><tt><body><p begin="0s" end="1s">&b;</p></body></tt>
            <!DOCTYPE tt [<!ENTITY x SYSTEM "file:///etc/passwd">]><tt><body><p begin="0s" end="1s">&x;</p></body></tt>
            <tt><body><p begin="0s" end="1s">Hi</body></tt>
            <tt><body>""")
    void xml_with_entities_of_its_own_or_without_form_expands_nothing(String xml) {
        var track = read(ReadableFormat.TTML, xml, null);
        assertThat(track.cues()).allSatisfy(cue -> assertThat(cue.text()).doesNotContain("aaaa", "root:"));
        assertThat(track.problems()).isNotEmpty();
    }

    @Test
    void youtube_captions_end_where_the_next_begin() {
        assertThat(shown(ReadableFormat.YOUTUBE_XML, """
                <?xml version="1.0" encoding="utf-8" ?><timedtext format="3">
                <head><ws id="0"/></head><body>
                <w t="0" id="1" wp="1" ws="1"/>
                <p t="160" d="4500" w="1"><s ac="0">hello</s><s t="400" ac="0"> everyone</s></p>
                <p t="2230" d="2430" w="1" a="1">
                </p>
                <p t="2240" d="4000" w="1"><s>welcome</s><s t="300"> back</s></p>
                </body></timedtext>
                """)).isEqualTo("160-2240 hello everyone\n2240-6240 welcome back");
        assertThat(
                        shown(
                                ReadableFormat.YOUTUBE_XML,
                                "<transcript><text start=\"0.5\" dur=\"1.25\">it&amp;#39;s &amp;quot;5 &amp;lt; 6&amp;quot;</text></transcript>"))
                .isEqualTo("500-1750 it's \"5 < 6\"");
    }

    @Test
    void sami_shows_each_text_until_the_next_in_one_language() {
        var track = read(ReadableFormat.SAMI, """
                <SAMI><HEAD><STYLE><!-- .ENCC {lang: en-US;} --></STYLE></HEAD><BODY>
                <SYNC Start="1000"><P Class="ENCC">Hello<br>
                <font color=red>bees</font> &amp; more
                <P Class="DECC">Hallo
                <SYNC Start=2000><P Class=ENCC>&nbsp;<P Class=DECC>&nbsp;
                <SYNC Start=5000><P Class=ENCC>Bye</BODY></SAMI>
                """, null);
        assertThat(shown(track)).isEqualTo("1000-2000 Hello⏎bees & more\n5000-9000 Bye");
        assertThat(track.repairs()).extracting(FileRepair::kind).contains(RepairKind.OTHER_LANGUAGE, RepairKind.NO_END);
    }

    @Test
    void microdvd_counts_frames() {
        var file = "{25}{75}{y:i}One|{c:$0000ff}two\n{100}{}Three\n{150}{175}/Four\n";
        assertThat(shown(read(ReadableFormat.MICRODVD, file, new FrameRate(25, 1))))
                .isEqualTo("1000-3000 One⏎two\n4000-6000 Three\n6000-7000 Four");
        assertThat(read(ReadableFormat.MICRODVD, file, null)
                        .problems()
                        .getFirst()
                        .detail())
                .isEqualTo("Line 1: this is a MicroDVD file without a frame rate: give `fps=`, such as fps=25.");
        assertThat(shown(ReadableFormat.MICRODVD, "{1}{1}23.976\n{24}{48}Hi\n")).isEqualTo("1001-2002 Hi");
    }

    @Test
    void frames_in_subrip_need_a_rate() {
        var file = "1\n00:00:01:12 --> 00:00:02:00\nHi\n";
        assertThat(shown(read(ReadableFormat.SRT, file, new FrameRate(24, 1)))).isEqualTo("1500-2000 Hi");
        assertThat(read(ReadableFormat.SRT, file, null).problems().getFirst().detail())
                .isEqualTo("Line 2: the times count frames; give their rate with fps=, such as fps=25.");
    }

    @Test
    void subviewer_is_read_in_both_versions() {
        assertThat(shown(ReadableFormat.SUBVIEWER, """
                [INFORMATION]
                [TITLE]A title
                [END INFORMATION]
                [SUBTITLE]
                [COLF]&HFFFFFF,[STYLE]bd,[SIZE]18,[FONT]Arial
                00:00:01.00,00:00:02.50
                One[br]two

                00:00:03.00,00:00:04.00
                Three
                """)).isEqualTo("1000-2500 One⏎two\n3000-4000 Three");
        assertThat(shown(ReadableFormat.SUBVIEWER, """
                [TITLE]
                A title
                [BEGIN]
                [00:00:01]
                One|two
                [00:00:03]

                [00:00:05]
                Three
                [00:00:06]

                [END]
                """)).isEqualTo("1000-3000 One⏎two\n5000-6000 Three");
    }

    @Test
    void lyrics_repeat_under_several_stamps_and_shift_by_their_offset() {
        var track = read(ReadableFormat.LRC, """
                [ar:The Bees]
                [offset:+500]
                [00:02.00][01:02.5]Chorus
                [00:05.00]<00:05.10>Word <00:05.50>by word
                [00:10.00]
                """, null);
        assertThat(track.cues().stream().map(cue -> cue.startMs() + "-" + cue.endMs() + " " + cue.text()))
                .containsExactly("1500-4500 Chorus", "62000-66000 Chorus", "4500-9500 Word by word");
        assertThat(track.repairs()).extracting(FileRepair::kind).contains(RepairKind.NO_END);
    }

    @Test
    void scc_captions_pop_on_and_roll_up() {
        assertThat(shown(ReadableFormat.SCC, """
                Scenarist_SCC V1.0

                00:00:01:00\t94ae 94ae 9420 9420 9470 9470 c8e5 ecec ef80 94d0 94d0 e2e5 e573 942f 942f

                00:00:03:00\t942c 942c
                """)).isEqualTo("1435-3003 Hello⏎bees");
        assertThat(shown(ReadableFormat.SCC, """
                Scenarist_SCC V1.0

                00:00:01;00\t9425 9425 94ad 94ad 9470 9470 cf6e e580

                00:00:02;00\t9425 9425 94ad 94ad 9470 9470 54f7 ef80

                00:00:04;00\t942c 942c
                """)).isEqualTo("1201-2069 One\n2202-4004 Two");
    }

    @Test
    void ebu_stl_is_read_from_its_blocks() {
        var head =
                new StringBuilder("850STL25.01000009").append(" ".repeat(239)).append("10000000");
        head.append(" ".repeat(1024 - head.length()));
        var first = block(
                0,
                0xFF,
                "\n\0\1\0",
                "\n\0\2\u000C",
                "\u000B\u000BGr\u00C8u\u00FBe \u0080Bees\u0081\u008A\u008ACaf\u00C2e\n\n");
        var comment = block(1, 0xFF, "\n\0\1\0", "\n\0\2\0", "x");
        var second = block(2, 0x01, "\n\0\3\0", "\n\0\4\0", "Two ") + block(2, 0xFF, "\n\0\3\0", "\n\0\4\0", "parts");
        comment = comment.substring(0, 15) + '\1' + comment.substring(16);
        var bytes = (head + first + comment + second).getBytes(ISO_8859_1);
        assertThat(ReadableFormat.ofBinary(bytes)).contains(ReadableFormat.STL);
        assertThat(shown(ReadableFormat.STL.read(bytes, null)))
                .isEqualTo("1000-2480 Grüße Bees⏎Café\n3000-4000 Two parts");
    }

    private static String block(int number, int part, String start, String end, String text) {
        var head = "\0" + (char) number + "\0" + (char) part + "\0" + start + end + "\u0014\2\0";
        return (head + text + "\u008F".repeat(112)).substring(0, 128);
    }

    private static ReadTrack read(ReadableFormat format, String file, @Nullable FrameRate rate) {
        return format.read(SubtitleText.of(file), rate);
    }

    private static String shown(ReadableFormat format, String file) {
        return shown(read(format, file, null));
    }

    private static String shown(ReadTrack track) {
        assertThat(track.problems()).isEmpty();
        return track.cues().stream()
                .map(cue -> cue.startMs() + "-" + cue.endMs() + " "
                        + (cue.speaker() == null ? "" : cue.speaker().name() + ": ")
                        + cue.text().replace("\n", "⏎"))
                .collect(Collectors.joining("\n"));
    }
}
