package io.cuepress.web;

import io.cuepress.core.chapter.ChapterFormat;
import io.cuepress.core.outline.OutlineFormat;
import io.cuepress.core.subtitle.FileType;
import io.cuepress.core.subtitle.SpeakerLabels;
import io.cuepress.core.subtitle.shape.CueLimit;
import io.cuepress.core.subtitle.shape.CuePreset;
import io.cuepress.core.subtitle.write.SubtitleFormat;
import io.cuepress.core.transcript.Language;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/// The choices of the export form, read from the registries: files, presets with their limits, ranges.
record ExportForm(
        List<String> subtitles,
        List<String> chapters,
        List<String> outlines,
        List<Preset> presets,
        List<String> speakers,
        Range lineLength,
        Range lines,
        Range speed) {

    /// A preset with its limits.
    record Preset(String name, String label, PresetLimits limits) {

        private static Preset of(CuePreset preset, Language language) {
            var label = switch (preset) {
                case NETFLIX -> "Netflix";
                case BBC -> "BBC";
                case TED -> "TED";
                case PODCAST -> "Podcast";
            };
            return new Preset(slug(preset), label, PresetLimits.of(preset, language));
        }
    }

    /// The range of a limit.
    record Range(String name, int least, int most) {
        private static Range of(CueLimit limit) {
            return new Range(limit.parameter(), limit.least(), limit.most());
        }
    }

    static ExportForm of(Language language, boolean hasChapters) {
        return new ExportForm(
                files("subtitles.", SubtitleFormat.values(), SubtitleFormat::type),
                hasChapters ? files("chapters.", ChapterFormat.values(), ChapterFormat::type) : List.of(),
                files("outline.", OutlineFormat.values(), OutlineFormat::type),
                Stream.of(CuePreset.values())
                        .map(preset -> Preset.of(preset, language))
                        .toList(),
                Stream.of(SpeakerLabels.values()).map(ExportForm::slug).toList(),
                Range.of(CueLimit.MAX_LINE_LENGTH),
                Range.of(CueLimit.MAX_LINES),
                Range.of(CueLimit.MAX_CPS));
    }

    private static <F> List<String> files(String kind, F[] formats, Function<F, FileType> type) {
        return Stream.of(formats)
                .map(format -> kind + type.apply(format).extension())
                .toList();
    }

    private static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
