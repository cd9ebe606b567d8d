package io.cuepress.core.transcript;

import io.cuepress.core.time.TimeRange;

/// A word with its time; its text is as the recogniser returned it, with a leading space if there is one.
public record Word(TimeRange time, String text) {}
