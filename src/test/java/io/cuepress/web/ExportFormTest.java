package io.cuepress.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.subtitle.shape.CuePreset;
import io.cuepress.core.subtitle.write.SubtitleFormat;
import io.cuepress.core.transcript.Language;
import org.junit.jupiter.api.Test;

class ExportFormTest {

    private static final Language ENGLISH = Language.parse("en").orElseThrow();

    @Test
    void every_format_and_preset_can_be_chosen() {
        var form = ExportForm.of(ENGLISH, true);
        assertThat(form.subtitles()).contains("subtitles.srt", "subtitles.vtt").hasSize(SubtitleFormat.values().length);
        assertThat(form.chapters()).contains("chapters.txt");
        assertThat(form.presets()).hasSize(CuePreset.values().length);
        assertThat(form.presets().getFirst().name()).isEqualTo("netflix");
    }

    @Test
    void without_chapters_none_are_offered() {
        assertThat(ExportForm.of(ENGLISH, false).chapters()).isEmpty();
    }

    @Test
    void presets_say_what_they_ask_of_cues() {
        assertThat(PresetLimits.of(CuePreset.NETFLIX, ENGLISH))
                .isEqualTo(new PresetLimits(42, 42, false, 2, 20, 0, 833, 7000, 83));
        assertThat(PresetLimits.of(CuePreset.BBC, ENGLISH))
                .isEqualTo(new PresetLimits(37, 37, false, 2, 0, 180, 300, 7000, 0));
        assertThat(PresetLimits.of(CuePreset.PODCAST, ENGLISH).vttLength()).isEqualTo(65);
        assertThat(PresetLimits.of(CuePreset.NETFLIX, Language.parse("ja").orElseThrow())
                        .isWide())
                .isTrue();
    }
}
