package io.cuepress.store.segment;

import io.cuepress.core.transcript.Segment;

/// A segment and its position in the track, from 0.
public record NumberedSegment(int position, Segment segment) {}
