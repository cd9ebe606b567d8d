package io.cuepress.store;

import io.cuepress.core.transcript.Segment;

/// A segment and its place in its track, from 0.
public record Positioned(int position, Segment segment) {}
