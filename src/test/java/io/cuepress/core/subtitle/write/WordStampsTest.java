package io.cuepress.core.subtitle.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.subtitle.Cue;
import io.cuepress.core.subtitle.SpeakerLabels;
import io.cuepress.core.subtitle.Track;
import io.cuepress.core.subtitle.read.ReadableFormat;
import io.cuepress.core.subtitle.read.file.SubtitleText;
import io.cuepress.core.time.TimeRange;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordStampsTest {

    @Test
    void words_get_their_times_strictly_inside_the_cue() {
        assertThat(vtt(
                        List.of("Tom & Ann,", "hello there"),
                        word(1_000, " Tom"),
                        word(1_200, " &"),
                        word(1_400, " Ann,"),
                        word(1_400, "hello"),
                        word(3_000, " there")))
                .isEqualTo("Tom <00:00:01.200>&amp; <00:00:01.400>Ann,\nhello there\n");
    }

    @Test
    void words_missing_from_the_text_are_skipped() {
        assertThat(vtt(List.of("Hello there"), word(1_000, "Hello"), word(1_500, "you"), word(2_000, "there")))
                .isEqualTo("Hello <00:00:02.000>there\n");
    }

    @Test
    void a_cue_without_words_has_no_stamps() {
        assertThat(vtt(List.of("Hello there"))).isEqualTo("Hello there\n");
    }

    @Test
    void word_stamps_are_read_back_unchanged() {
        var cue = cue(List.of("one two three"), word(1_000, "one"), word(1_500, "two"), word(2_000, "three"));
        var file = SubtitleText.of(SubtitleFormat.VTT.write(track(cue)));
        assertThat(ReadableFormat.VTT.read(file).cues().getFirst().words())
                .extracting(word -> word.time().start().ms() + word.text().strip())
                .containsExactly("1000one", "1500two", "2000three");
    }

    private static String vtt(List<String> lines, Word... words) {
        var file = SubtitleFormat.VTT.write(track(cue(lines, words)));
        return file.substring(file.indexOf("00:00:03.000\n") + 13);
    }

    private static Track track(Cue cue) {
        return new Track(new Language("en"), "", List.of(cue), SpeakerLabels.NONE);
    }

    private static Cue cue(List<String> lines, Word... words) {
        return new Cue(TimeRange.ofMs(1_000, 3_000), null, lines, List.of(words));
    }

    private static Word word(long startMs, String text) {
        return new Word(TimeRange.ofMs(startMs, startMs + 100), text);
    }
}
