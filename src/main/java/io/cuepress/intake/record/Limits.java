package io.cuepress.intake.record;

/// What one record may weigh and hold; more is refused, never cut.
///
/// @param recordBytes the longest record, in bytes as it is sent
/// @param segments the most segments of an episode
/// @param segmentText the longest text of a segment, in characters
/// @param title the longest title, in characters
/// @param description the longest description, in characters
/// @param depth how deep JSON may be nested
public record Limits(int recordBytes, int segments, int segmentText, int title, int description, int depth) {

    public static final Limits DEFAULT = new Limits(64 << 20, 200_000, 1 << 20, 1_000, 100_000, 64);
}
