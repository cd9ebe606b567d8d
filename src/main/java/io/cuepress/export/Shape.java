package io.cuepress.export;

import io.cuepress.core.check.Checked;
import io.cuepress.core.subtitle.shape.CueLimit;
import io.cuepress.core.subtitle.shape.CuePreset;
import io.cuepress.core.subtitle.shape.CueStyle;
import io.cuepress.core.subtitle.write.SubtitleFormat;
import io.cuepress.core.transcript.Language;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// How to reshape cues: a preset, and the limits that override those of the preset.
public record Shape(CuePreset preset, Map<CueLimit, Integer> limits) {

    public Shape {
        // In the order of the enum: ETags are made from this text, which must be the same on every replica.
        var ordered = new EnumMap<CueLimit, Integer>(CueLimit.class);
        ordered.putAll(limits);
        limits = Collections.unmodifiableMap(ordered);
    }

    /// The cue style for a language and a format; invalid when limits contradict each other.
    public Checked<CueStyle> style(Language language, SubtitleFormat format) {
        return preset.style(language, format).with(limits);
    }
}
