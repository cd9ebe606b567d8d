package io.cuepress.core.subtitle;

import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.time.TimeRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads SubRip and WebVTT as strictly as it can, and shares nothing with the writers.
public final class PlainReader {

    /// A cue as it was read.
    public record Read(TimeRange time, String voice, String text) {}

    private static final Pattern TIMING =
            Pattern.compile("(\\d\\d):(\\d\\d):(\\d\\d)[,.](\\d{3}) --> (\\d\\d):(\\d\\d):(\\d\\d)[,.](\\d{3})");
    private static final Pattern VOICE = Pattern.compile("<v ([^<>\n]+)>([^<>]*)</v>");

    private PlainReader() {}

    public static List<Read> srt(String file) {
        var cues = new ArrayList<Read>();
        for (var block : blocks(file)) {
            var parts = block.split("\n", 3);
            assertThat(parts[0]).isEqualTo(String.valueOf(cues.size() + 1));
            cues.add(new Read(time(parts[1], ','), "", parts[2].replaceAll("(?<=[<{&-])\u2060", "")));
        }
        return cues;
    }

    public static List<Read> vtt(String file) {
        assertThat(file).startsWith("WEBVTT\n");
        return blocks(file).stream().skip(1).map(PlainReader::vttCue).toList();
    }

    private static Read vttCue(String block) {
        var parts = block.split("\n", 2);
        assertThat(parts[1]).doesNotContain("-->");
        var voice = VOICE.matcher(parts[1]);
        var hasVoice = voice.matches();
        var text = hasVoice ? voice.group(2) : parts[1];
        assertThat(text).doesNotContainPattern("[<>]").doesNotContainPattern("&(?!amp;|lt;|gt;)");
        return new Read(time(parts[0], '.'), hasVoice ? unescaped(voice.group(1).strip()) : "", unescaped(text));
    }

    private static List<String> blocks(String file) {
        assertThat(file)
                .endsWith("\n")
                .doesNotContain("\n\n\n")
                .doesNotContainPattern("[\\r\\x0B\\f\\x85\\u2028\\u2029]");
        return Stream.of(file.substring(0, file.length() - 1).split("\n\n")).toList();
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static TimeRange time(String line, char mark) {
        var match = TIMING.matcher(line);
        assertThat(match.matches() && line.charAt(8) == mark).as(line).isTrue();
        return TimeRange.ofMs(ms(match, 1), ms(match, 5));
    }

    private static long ms(MatchResult match, int group) {
        var seconds = (number(match, group) * 60 + number(match, group + 1)) * 60 + number(match, group + 2);
        return seconds * 1000 + number(match, group + 3);
    }

    private static long number(MatchResult match, int group) {
        return Long.parseLong(match.group(group));
    }
}
