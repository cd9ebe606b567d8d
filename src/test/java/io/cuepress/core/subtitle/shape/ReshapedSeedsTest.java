package io.cuepress.core.subtitle.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.SeedEpisodes;
import io.cuepress.core.subtitle.SpeakerLabels;
import io.cuepress.core.subtitle.Track;
import io.cuepress.core.subtitle.write.SubtitleFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two whole episodes in four styles: a change of any weight shows here, to be read before it is taken over.
class ReshapedSeedsTest {

    @ParameterizedTest
    @CsvSource({"0, NETFLIX", "1, BBC", "1, TED", "0, PODCAST"})
    void an_episode_is_reshaped_as_its_golden_file_says(int number, CuePreset preset) throws IOException {
        var transcript = SeedEpisodes.transcripts().get(number);
        var cues = CueSegmenter.reshape(transcript, preset.style(transcript.language()));
        var track = new Track(transcript.language(), "", cues, SpeakerLabels.NONE);
        assertThat(SubtitleFormat.SRT.write(track)).isEqualTo(golden(number, preset));
    }

    private static String golden(int number, CuePreset preset) throws IOException {
        var name = "/golden/reshaped/seed-%d.%s.srt"
                .formatted(number + 1, preset.name().toLowerCase(Locale.ROOT));
        try (var file = ReshapedSeedsTest.class.getResourceAsStream(name)) {
            assertThat(file).as("golden file %s", name).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
