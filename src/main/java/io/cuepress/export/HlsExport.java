package io.cuepress.export;

import io.cuepress.core.subtitle.write.HlsMaster;
import io.cuepress.core.subtitle.write.HlsTiming;
import io.cuepress.core.subtitle.write.HlsTrack;
import io.cuepress.export.Export.Finished;
import io.cuepress.export.Export.NoEpisode;
import io.cuepress.export.ExportRequest.HlsPlaylist;
import io.cuepress.export.ExportRequest.HlsSegment;
import io.cuepress.export.ExportRequest.MasterLines;
import io.cuepress.export.ExportRequest.Subtitles;
import io.cuepress.export.Product.HlsStream;
import io.cuepress.store.read.LoadedTrack;
import io.cuepress.store.segment.Window;
import java.util.stream.IntStream;

/// Makes the files of HLS streams: segments, media playlists and master playlists.
final class HlsExport {

    private HlsExport() {}

    /// The stream that a segment belongs to, whatever the number of the segment.
    static Product stream(EpisodeSource source, HlsSegment request) {
        var language = request.subtitles().language();
        return TrackExport.exportTrack(
                source, language, Window.WHOLE, track -> stream(track, request.subtitles(), request.timing()));
    }

    private static HlsStream stream(LoadedTrack loaded, Subtitles subtitles, HlsTiming timing) {
        var track = track(loaded, subtitles, timing);
        return new HlsStream(IntStream.range(0, track.count())
                .mapToObj(number -> new Finished(loaded.episode(), track.segment(number)))
                .toList());
    }

    static Product playlist(EpisodeSource source, HlsPlaylist request) {
        return TrackExport.exportTrack(source, request.subtitles().language(), Window.WHOLE, loaded -> {
            var track = track(loaded, request.subtitles(), request.timing());
            return Product.of(new Finished(loaded.episode(), track.playlist(request.query())));
        });
    }

    private static HlsTrack track(LoadedTrack loaded, Subtitles subtitles, HlsTiming timing) {
        return new HlsTrack(SubtitleFile.track(loaded.transcript(), loaded.title(), subtitles), timing);
    }

    static Export master(EpisodeSource source, MasterLines request) {
        return source.summary()
                .<Export>map(
                        episode -> new Finished(episode.version(), HlsMaster.of(episode.languages(), request.query())))
                .orElseGet(NoEpisode::new);
    }
}
