package io.cuepress.core.subtitle.write;

import io.cuepress.core.subtitle.FileType;
import io.cuepress.core.subtitle.Track;
import java.util.List;

/// Subtitles for an HLS stream (RFC 8216, section 3.5): WebVTT segments of equal length, and the playlist that lists
/// them. Times count from the start of the track, and a cue across a boundary is in both segments.
public final class HlsTrack {

    public static final FileType PLAYLIST =
            new FileType("m3u8", "application/vnd.apple.mpegurl", List.of("application/x-mpegurl"));

    private final Track track;
    private final HlsTiming timing;
    private final long endMs;

    public HlsTrack(Track track, HlsTiming timing) {
        this.track = track;
        this.timing = timing;
        this.endMs = track.cues().stream()
                .mapToLong(cue -> cue.time().end().ms())
                .max()
                .orElse(0);
    }

    /// The number of segments; a track without cues has one empty segment.
    public int count() {
        return (int) Math.max(1, (endMs + timing.segmentMs() - 1) / timing.segmentMs());
    }

    /// The segment with this number, from 0, as WebVTT.
    ///
    /// @throws IndexOutOfBoundsException when there is no such segment
    public String segment(int number) {
        if (number < 0 || number >= count()) {
            throw new IndexOutOfBoundsException(number);
        }
        var from = number * timing.segmentMs();
        var cues = track.cues().stream()
                .filter(cue -> cue.time().start().ms() < from + timing.segmentMs()
                        && cue.time().end().ms() > from)
                .toList();
        var file = SubtitleFormat.VTT.write(track.with(cues));
        return "WEBVTT\nX-TIMESTAMP-MAP=MPEGTS:" + timing.mpegts() + ",LOCAL:00:00:00.000\n"
                + file.substring("WEBVTT\n".length());
    }

    /// The media playlist.
    ///
    /// @param query the query after the name of every segment, such as `?lang=en`; empty for none
    public String playlist(String query) {
        var out = new StringBuilder("#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:");
        out.append((timing.segmentMs() + 999) / 1000);
        out.append("\n#EXT-X-MEDIA-SEQUENCE:0\n#EXT-X-PLAYLIST-TYPE:VOD\n");
        for (var number = 0; number < count(); number++) {
            var duration = Math.min(timing.segmentMs(), Math.max(1, endMs - number * timing.segmentMs()));
            out.append("#EXTINF:").append(seconds(duration)).append(",\n");
            out.append(number).append(".vtt").append(query).append('\n');
        }
        return out.append("#EXT-X-ENDLIST\n").toString();
    }

    private static String seconds(long ms) {
        return ms / 1000 + "." + Long.toString(1000 + ms % 1000).substring(1);
    }
}
