package io.cuepress.core.subtitle.write;

/// How subtitles are laid out in an HLS stream.
///
/// @param segmentMs  how long a segment is
/// @param mpegts the time stamp of the stream that stands for its beginning, in units of 1/90,000 s, 33 bits long;
///     0 for fragmented MP4
public record HlsTiming(long segmentMs, long mpegts) {

    public static final long LIMIT_MPEGTS = 1L << 33;

    /// @throws IllegalArgumentException when a segment has no length or the time stamp more than 33 bits
    public HlsTiming {
        if (segmentMs < 1 || mpegts < 0 || mpegts >= LIMIT_MPEGTS) {
            throw new IllegalArgumentException("no segments of " + segmentMs + " ms at " + mpegts);
        }
    }
}
