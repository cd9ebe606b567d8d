package io.cuepress.core.subtitle.read;

/// The times of a cue in milliseconds, as its file has them.
record Timing(long startMs, long endMs) {}
