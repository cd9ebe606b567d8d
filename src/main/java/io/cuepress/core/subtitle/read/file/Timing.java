package io.cuepress.core.subtitle.read.file;

/// The times of a cue in milliseconds, as its file has them.
public record Timing(long startMs, long endMs) {}
