package io.cuepress.core.subtitle.write;

import io.cuepress.core.subtitle.Track;

/// Writes a track in one format; every line ends in `\n`, the last one too, and no line is blank at the end.
interface SubtitleWriter {

    void write(Track track, StringBuilder out);
}
