package io.cuepress.web;

import io.cuepress.core.subtitle.shape.CuePreset;
import io.cuepress.core.subtitle.shape.Measure;
import io.cuepress.core.subtitle.shape.ReadingSpeed.CharactersPerSecond;
import io.cuepress.core.subtitle.shape.ReadingSpeed.WordsPerMinute;
import io.cuepress.core.subtitle.write.SubtitleFormat;
import io.cuepress.core.transcript.Language;

/// The limits of a preset in a language, by which the preview marks cues that break them. Durations and gaps are in
/// milliseconds. A preset limits one of the two speeds; the other is 0.
///
/// @param vttLength  the length of a line in WebVTT, for which some presets have a limit of its own
/// @param isWide  whether lengths are in full-width cells, where a narrow letter takes half a cell
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
