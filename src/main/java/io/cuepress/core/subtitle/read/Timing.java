package io.cuepress.core.subtitle.read;

/// When a cue is shown, in milliseconds, as its file says.
record Timing(long startMs, long endMs) {}
