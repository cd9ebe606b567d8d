package io.cuepress.store.segment;

import io.cuepress.core.transcript.Segment;

/// A segment and its place in its track, from 0.
public record NumberedSegment(int position, Segment segment) {}
