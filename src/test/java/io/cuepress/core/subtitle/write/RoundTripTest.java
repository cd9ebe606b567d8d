package io.cuepress.core.subtitle.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.NastyEpisode;
import io.cuepress.core.SeedEpisodes;
import io.cuepress.core.subtitle.Cue;
import io.cuepress.core.subtitle.PlainReader;
import io.cuepress.core.subtitle.SourceCues;
import io.cuepress.core.subtitle.SpeakerLabels;
import io.cuepress.core.subtitle.Track;
import io.cuepress.core.subtitle.read.ReadableFormat;
import io.cuepress.core.subtitle.read.file.SubtitleText;
import io.cuepress.core.time.TimeRange;
import io.cuepress.core.transcript.CleanText;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// What is written can be read again, by our readers and by one that knows nothing of the writers.
class RoundTripTest {

    private static final List<String> NASTY = List.of(
            "-->",
            "--->",
            "--",
            ">",
            "<",
            "<b>",
            "</b>",
            "<v Ann>",
            "< i >",
            "3 < 4",
            "&",
            "&amp;",
            "&lt;",
            "&#0;",
            "{\\an8}",
            "{",
            "\\N",
            "WEBVTT",
            "NOTE",
            "STYLE",
            "REGION",
            "1",
            "42",
            "٤٢",
            "00:00:01,000 --> 00:00:02,000",
            "00:01.000 --> 00:02.000",
            "\n",
            "\r\n",
            "\r",
            "\u2028",
            "\u2029",
            "\u0085",
            "\u000B",
            "\f",
            "\n\n",
            "\t",
            " ",
            "\u00A0",
            "\u3000",
            "\uFEFF",
            "\u0000",
            "\u001C",
            "\uD83D",
            "👨‍👩‍👧‍👦",
            "🇵🇱",
            "é",
            "שלום",
            "مرحبا",
            "今日は",
            "。",
            "word",
            "Ann:",
            "\u200F",
            "\u200B",
            "'",
            "\"",
            "$0",
            "\\1");

    @RepeatedTest(500)
    void nastyCuesComeBackFromSubRipAndWebVtt(RepetitionInfo run) {
        comeBack(cues(new SplittableRandom(run.getCurrentRepetition())));
    }

    @Test
    void the_seed_and_the_nasty_episode_survive_a_round_trip() {
        SeedEpisodes.transcripts().stream().map(SourceCues::of).forEach(RoundTripTest::comeBack);
        comeBack(SourceCues.of(NastyEpisode.TRANSCRIPT));
    }

    static void comeBack(List<Cue> cues) {
        var voices = new Track(new Language("en"), "", cues, SpeakerLabels.VOICE);
        var vtt = cues.stream()
                .map(cue -> new PlainReader.Read(cue.time(), cue.label(), shown(cue)))
                .toList();
        assertThat(PlainReader.vtt(SubtitleFormat.VTT.write(voices))).isEqualTo(vtt);

        var bare = new Track(new Language("en"), "", cues, SpeakerLabels.NONE);
        var srt = cues.stream()
                .map(cue -> new PlainReader.Read(cue.time(), "", shown(cue).replaceAll("-{2,}>", "->")))
                .toList();
        assertThat(PlainReader.srt(SubtitleFormat.SRT.write(bare))).isEqualTo(srt);
        assertThat(read(ReadableFormat.VTT, SubtitleFormat.VTT.write(voices)))
                .isEqualTo(cues.stream()
                        .map(cue -> new PlainReader.Read(
                                cue.time(), cue.label().replaceAll(" +", " "), shown(cue))) // as the format has it
                        .toList());
        assertThat(read(ReadableFormat.SRT, SubtitleFormat.SRT.write(bare))).isEqualTo(srt);
        assertThat(read(ReadableFormat.SBV, SubtitleFormat.SBV.write(bare)))
                .isEqualTo(cues.stream()
                        .map(cue -> new PlainReader.Read(cue.time(), "", shown(cue)))
                        .toList());
        assertThat(read(ReadableFormat.TSV, SubtitleFormat.TSV.write(bare)))
                .isEqualTo(cues.stream()
                        .map(cue -> new PlainReader.Read(cue.time(), "", cue.text()))
                        .toList());
        assertThat(read(ReadableFormat.TTML, SubtitleFormat.TTML.write(voices))).isEqualTo(vtt);
        assertThat(read(ReadableFormat.ASS, SubtitleFormat.ASS.write(bare)))
                .isEqualTo(cues.stream()
                        .map(cue -> new PlainReader.Read(inCentiseconds(cue.time()), "", asInAss(shown(cue))))
                        .toList());
    }

    private static TimeRange inCentiseconds(TimeRange time) {
        var start = (time.start().ms() + 5) / 10;
        return TimeRange.ofMs(start * 10, Math.max((time.end().ms() + 5) / 10, start + 1) * 10);
    }

    private static String asInAss(String text) {
        return text.replace('{', '\uFF5B').replace('}', '\uFF5D');
    }

    private static List<PlainReader.Read> read(ReadableFormat format, String file) {
        var track = format.read(SubtitleText.of(file));
        assertThat(track.problems()).isEmpty();
        return track.cues().stream()
                .map(cue -> new PlainReader.Read(
                        TimeRange.ofMs(cue.startMs(), cue.endMs()),
                        cue.speaker() == null ? "" : cue.speaker().name(),
                        cue.text()))
                .toList();
    }

    /// The text of a cue, with bare numbers at the end on the line before.
    private static String shown(Cue cue) {
        return String.join("\n", cue.lines()).replaceAll("\\n(?=\\p{Nd}+$)(?<!\\n\\p{Nd}+$)", " ");
    }

    private static List<Cue> cues(SplittableRandom random) {
        var cues = new ArrayList<Cue>();
        var start = 0L;
        while (cues.size() < 20) {
            var lines = CleanText.lines(text(random));
            start += random.nextLong(0, 3) * random.nextLong(0, 5_000_000);
            if (!lines.isEmpty()) {
                var speaker = random.nextInt(3) == 0 ? new Speaker("A" + text(random)) : null;
                cues.add(new Cue(TimeRange.ofMs(start, start + random.nextLong(1, 9_999)), speaker, lines, List.of()));
            }
        }
        return cues;
    }

    private static String text(SplittableRandom random) {
        var text = new StringBuilder();
        for (var pieces = random.nextInt(1, 9); pieces > 0; pieces--) {
            text.append(NASTY.get(random.nextInt(NASTY.size()))).append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }
}
