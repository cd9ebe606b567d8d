package io.cuepress.core.transcript;

import io.cuepress.core.time.TimeRange;

/// A word and when it is spoken; the text is as the recogniser gave it, with its leading space where there is one.
public record Word(TimeRange time, String text) {}
