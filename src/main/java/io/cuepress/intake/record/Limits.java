package io.cuepress.intake.record;

/// The limits of one record; a record over a limit is rejected, never truncated.
///
/// @param recordBytes the length of the longest record, in uncompressed bytes
/// @param segments the most segments of an episode
/// @param segmentText the length of the longest segment text, in characters
/// @param title the length of the longest title, in characters
/// @param description the length of the longest description, in characters
/// @param depth the deepest nesting of JSON
public record Limits(int recordBytes, int segments, int segmentText, int title, int description, int depth) {

    public static final Limits DEFAULT = new Limits(64 << 20, 200_000, 1 << 20, 1_000, 100_000, 64);
}
