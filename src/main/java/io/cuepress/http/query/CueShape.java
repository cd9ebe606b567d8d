package io.cuepress.http.query;

import io.cuepress.core.check.Checked;
import io.cuepress.core.subtitle.shape.CueLimit;
import io.cuepress.core.subtitle.shape.CuePreset;
import io.cuepress.core.subtitle.shape.CueStyle;
import io.cuepress.core.subtitle.write.SubtitleFormat;
import io.cuepress.core.transcript.Language;
import io.cuepress.export.Shape;
import java.util.EnumMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The values of `style`, and the shape that a query asks for with it and with the limits.
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

    /// The shape, empty for cues as they were imported; what contradicts itself becomes a fault of the query.
    static Optional<Shape> of(Query query, SubtitleFormat format) {
        var limits = new EnumMap<CueLimit, Integer>(CueLimit.class);
        Parameters.LIMITS.forEach(
                (limit, parameter) -> query.get(parameter).ifPresent(value -> limits.put(limit, value)));
        var preset = query.get(Parameters.STYLE, limits.isEmpty() ? SOURCE : NETFLIX).preset;
        if (preset == null) {
            if (!limits.isEmpty()) {
                query.reject("style", "invalid-value", "source keeps cues as they are; leave it or the limits out.");
            }
            return Optional.empty();
        }
        var shape = new Shape(preset, limits);
        if (shape.style(Language.UNDETERMINED, format) instanceof Checked.Invalid<CueStyle>(var problems)) {
            problems.forEach(problem -> query.reject(
                    problem.pointer().value().replace("/", ""), problem.code().slug(), problem.detail()));
        }
        return Optional.of(shape);
    }
}
