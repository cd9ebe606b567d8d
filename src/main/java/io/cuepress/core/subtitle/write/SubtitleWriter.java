package io.cuepress.core.subtitle.write;

import io.cuepress.core.subtitle.Track;

/// Writes a track in one format. Every line ends in `\n`, including the last one, and the last line is not blank.
interface SubtitleWriter {

    void write(Track track, StringBuilder out);
}
