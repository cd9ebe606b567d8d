package io.cuepress.export;

import io.cuepress.core.check.Checked;
import io.cuepress.core.subtitle.Cue;
import io.cuepress.core.subtitle.SourceCues;
import io.cuepress.core.subtitle.Track;
import io.cuepress.core.subtitle.shape.CueSegmenter;
import io.cuepress.core.subtitle.shape.CueStyle;
import io.cuepress.core.subtitle.write.SubtitleFormat;
import io.cuepress.core.transcript.Transcript;
import io.cuepress.export.ExportRequest.Subtitles;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Shapes a transcript into cues and writes them as a subtitle file.
public final class SubtitleFile {

    private SubtitleFile() {}

    public static byte[] of(Transcript transcript, String title, Subtitles request) {
        return request.encoding().encode(request.format().write(track(transcript, title, request)));
    }

    /// The cues of the file with all options applied.
    static Track track(Transcript transcript, String title, Subtitles request) {
        var cues = request.timeline().apply(cues(transcript, request.shape(), request.format()));
        var labels = request.labels() == null ? request.format().defaultLabels() : request.labels();
        var written =
                request.words() ? cues : cues.stream().map(Cue::withoutWords).toList();
        return new Track(transcript.language(), title, written, labels);
    }

    private static List<Cue> cues(Transcript transcript, @Nullable Shape shape, SubtitleFormat format) {
        if (shape == null) {
            return SourceCues.of(transcript);
        }
        return switch (shape.style(transcript.language(), format)) {
            case Checked.Valid<CueStyle>(var style, var repairs) -> CueSegmenter.reshape(transcript, style);
            case Checked.Invalid<CueStyle>(var problems) ->
                throw new IllegalArgumentException(
                        "the limits of a shape must be checked before it is used: " + problems);
        };
    }
}
