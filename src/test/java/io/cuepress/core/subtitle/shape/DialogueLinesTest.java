package io.cuepress.core.subtitle.shape;

import static io.cuepress.core.subtitle.shape.Shaping.netflix;
import static io.cuepress.core.subtitle.shape.Shaping.screen;
import static io.cuepress.core.subtitle.shape.Shaping.segment;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Segment;
import io.cuepress.core.transcript.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialogueLinesTest {

    /// Lines of the source are separated by `/`, lines that have to begin by `|`.
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            - How are you?/- Good, thanks.   ; |- How are you? |- Good, thanks. |
            - How are/you?/- Good.           ; |- How are |you? |- Good. |
            - Hi. - Ho.                      ; |- Hi. |- Ho. |
            ♪ La la ♪/♪ La ♪                 ; |♪ La la ♪ |♪ La ♪ |
            ♪ La la/La la ♪                  ; |♪ La la |La la |♪ |
            ♪ La la ♪ Hello                  ; |♪ La la ♪ |Hello
            Hello ♪ la la                    ; Hello |♪ la la |
            A well-known word                ; A well-known word
            It is - 5 degrees                ; It is - 5 degrees
            -5 degrees                       ; -5 degrees
            Well - you know - no             ; Well - you know - no""")
    void a_dash_or_a_note_begins_a_line_and_so_does_what_follows(String source, String shown) {
        var text = source.replace('/', '\n');
        var lines = DialogueLines.of(
                text, start -> start.isBlank() ? 0 : start.strip().split("\\s+", -1).length);
        var words = text.split("\\s+", -1);
        var marked = new ArrayList<String>();
        for (var i = 0; i < words.length; i++) {
            marked.add((lines.starts().get(i) ? "|" : "") + words[i]);
        }
        assertThat(String.join(" ", marked) + (lines.isApart() ? " |" : "")).isEqualTo(shown);
    }

    @Test
    void reshaping_keeps_speakers_and_songs_on_lines_of_their_own() {
        assertThat(screen(netflix(
                        "en",
                        segment(1_000, 4_000, "- How are you today?\n- I'm good, thank you."),
                        segment(4_100, 7_000, "♪ La, la, la ♪\n♪ La, la, la ♪"),
                        segment(8_000, 11_000, "When I come back,"),
                        segment(11_000, 13_000, "- he says...\n- Never."))))
                .isEqualTo("""
                - How are you today?
                - I'm good, thank you.

                ♪ La, la, la ♪
                ♪ La, la, la ♪

                When I come back,

                - he says...
                - Never.""");
    }

    @RepeatedTest(100)
    void no_line_has_two_speakers_or_speech_and_song(RepetitionInfo run) {
        var random = new SplittableRandom(run.getCurrentRepetition());
        var segments = new ArrayList<Segment>();
        for (var i = 0; i < 20; i++) {
            var text = List.of(
                            "plain words go on and on",
                            "- one says this.\n- another that.",
                            "♪ a song ♪",
                            "more plain words.")
                    .get(random.nextInt(4));
            segments.add(segment(i * 2_000L, i * 2_000L + random.nextLong(500, 2_000), text));
        }
        var cues = CueSegmenter.reshape(
                new Transcript(new Language("en"), segments), CuePreset.NETFLIX.style(new Language("en")));
        var lines = cues.stream().flatMap(cue -> cue.lines().stream()).toList();
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.lastIndexOf("- ")).isLessThanOrEqualTo(0);
            assertThat(line.contains("♪") && !line.matches("♪ a song ♪")).isFalse();
            assertThat(line.startsWith("- ") && line.contains("plain")).isFalse();
        });
        assertThat(lines.stream().collect(joining(" ")).split(" ", -1))
                .containsExactly(segments.stream()
                        .map(segment -> segment.text())
                        .collect(joining(" "))
                        .split("\\s", -1));
    }
}
