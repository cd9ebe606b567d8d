package io.cuepress.http.query;

import io.cuepress.core.subtitle.shape.CuePreset;
import org.jspecify.annotations.Nullable;

/// The values of `style`.
enum CueShape {
    SOURCE(null),
    NETFLIX(CuePreset.NETFLIX),
    BBC(CuePreset.BBC),
    TED(CuePreset.TED),
    PODCAST(CuePreset.PODCAST);

    private final @Nullable CuePreset preset;

    CueShape(@Nullable CuePreset preset) {
        this.preset = preset;
    }

    /// The guidelines that cues are reshaped to; null for cues as they were imported.
    @Nullable
    CuePreset preset() {
        return preset;
    }
}
