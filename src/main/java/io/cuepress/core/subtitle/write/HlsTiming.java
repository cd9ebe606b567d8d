package io.cuepress.core.subtitle.write;

/// The timing of subtitles in an HLS stream.
///
/// @param segmentMs the length of a segment, in milliseconds
/// @param mpegts the time stamp of the start of the stream, in units of 1/90,000 s, 33 bits long; 0 for fragmented MP4
public record HlsTiming(long segmentMs, long mpegts) {

    public static final long LIMIT_MPEGTS = 1L << 33;

    /// @throws IllegalArgumentException when a segment has no length, or the time stamp more than 33 bits
    public HlsTiming {
        if (segmentMs < 1 || mpegts < 0 || mpegts >= LIMIT_MPEGTS) {
            throw new IllegalArgumentException(
                    "invalid HLS timing: segments of " + segmentMs + " ms at the time stamp " + mpegts);
        }
    }
}
