package io.cuepress.web;

import io.cuepress.core.subtitle.shape.CuePreset;
import io.cuepress.core.subtitle.shape.Measure;
import io.cuepress.core.subtitle.shape.ReadingSpeed.CharactersPerSecond;
import io.cuepress.core.subtitle.shape.ReadingSpeed.WordsPerMinute;
import io.cuepress.core.subtitle.write.SubtitleFormat;
import io.cuepress.core.transcript.Language;

/// What a preset asks of cues in a language, for the preview to mark those that do not hold to it. Durations and gaps
/// are milliseconds; of the two speeds that which is not limited is 0.
///
/// @param vttLength  the length of a line in WebVTT, where some presets allow another one
/// @param isWide  whether the length counts full-width cells, of which a narrow letter takes half
record PresetLimits(
        int length, int vttLength, boolean isWide, int lines, int cps, int wpm, long shortest, long longest, long gap) {

    static PresetLimits of(CuePreset preset, Language language) {
        var style = preset.style(language);
        var line = style.line();
        return new PresetLimits(
                line.length(),
                preset.style(language, SubtitleFormat.VTT).line().length(),
                line.measure() == Measure.FULL_WIDTH,
                line.count(),
                style.speed() instanceof CharactersPerSecond(var most) ? most : 0,
                style.speed() instanceof WordsPerMinute(var most) ? most : 0,
                style.duration().min().toMillis(),
                style.duration().max().toMillis(),
                style.gap().min().toMillis());
    }
}
