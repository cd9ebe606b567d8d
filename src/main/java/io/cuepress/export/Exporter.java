package io.cuepress.export;

import io.cuepress.core.episode.EpisodeVersion;
import io.cuepress.core.subtitle.SourceCues;
import io.cuepress.core.subtitle.Timeline;
import io.cuepress.export.Export.Finished;
import io.cuepress.export.ExportRequest.ChapterList;
import io.cuepress.export.ExportRequest.HlsPlaylist;
import io.cuepress.export.ExportRequest.HlsSegment;
import io.cuepress.export.ExportRequest.MasterLines;
import io.cuepress.export.ExportRequest.OutlineText;
import io.cuepress.export.ExportRequest.Subtitles;
import io.cuepress.store.replica.EpisodeReader;
import io.cuepress.store.segment.Window;
import jakarta.enterprise.context.ApplicationScoped;

/// Makes an export: loads what the request needs, shapes it and writes it in memory.
@ApplicationScoped
public class Exporter {

    private final EpisodeReader episodes;

    Exporter(EpisodeReader episodes) {
        this.episodes = episodes;
    }

    /// Makes an export, or the HLS stream of a segment.
    ///
    /// @param wanted  the export is made from this version of the episode or a later one
    public Product export(EpisodeVersion wanted, ExportRequest request) {
        return export(new EpisodeInStore(episodes, wanted), request);
    }

    static Product export(EpisodeSource source, ExportRequest request) {
        return switch (request) {
            case Subtitles subtitles -> subtitles(source, subtitles);
            case HlsSegment segment -> HlsExport.stream(source, segment);
            case HlsPlaylist playlist -> HlsExport.playlist(source, playlist);
            case MasterLines master -> Product.of(HlsExport.master(source, master));
            case ChapterList chapters -> Product.of(ChapterExport.list(source, chapters));
            case OutlineText outline -> ChapterExport.outline(source, outline);
        };
    }

    private static Product subtitles(EpisodeSource source, Subtitles request) {
        return TrackExport.exportTrack(
                source,
                request.language(),
                window(request),
                track -> Product.of(
                        new Finished(track.episode(), SubtitleFile.of(track.transcript(), track.title(), request))));
    }

    /// The segments that a clip depends on. Reshaped cues also depend on the segments around the clip, so they
    /// need the whole track. A segment without duration is shown for a while after its start, so the window
    /// starts earlier.
    private static Window window(Subtitles request) {
        var clip = request.timeline().clip();
        return request.shape() != null || clip.equals(Timeline.WHOLE)
                ? Window.WHOLE
                : new Window(
                        Math.max(0, clip.start().ms() - SourceCues.LONGEST_FILL_MS),
                        clip.end().ms() + 1);
    }
}
